namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Counts that are not negative, at least one of them positive, whose total fits 64 bits.</summary>
public sealed class CountList(long[] counts)
{
    internal long[] Counts { get; } = counts;

    public long Total => Counts.Sum();

    /// <summary>The counts labelled with their position, from 1.</summary>
    public IEnumerable<(int Key, long Count)> Labelled => Counts.Select((count, i) => (i + 1, count));

    public override string ToString() => $"[{string.Join(", ", Counts)}]";
}
