namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Tests that watch the whole process, after all others and one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    internal const string Name = "Alone";
}
