namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Used below in ways that no signature shows.</summary>
internal static class Hidden
{
    internal static int Answer() => 42;

    internal sealed class Inner;
}

internal static class UsesInABody
{
    internal static int Run() => Hidden.Answer();
}

internal static class UsesInALambda
{
    internal static IEnumerable<int> Run(int[] numbers) => numbers.Select(number => number + Hidden.Answer());
}

internal static class UsesAsAnArgument
{
    internal static object Run() => new List<Dictionary<int, Hidden.Inner[]>>();
}

internal static class UsesNothing
{
    internal static int Run() => 42;
}
