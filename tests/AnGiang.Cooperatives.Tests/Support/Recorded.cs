namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Keeps what was reported, at once and in order; <see cref="Progress{T}"/> would report later and elsewhere.</summary>
internal sealed class Recorded : IProgress<long>
{
    internal List<long> Reports { get; } = [];

    public void Report(long value) => Reports.Add(value);
}
