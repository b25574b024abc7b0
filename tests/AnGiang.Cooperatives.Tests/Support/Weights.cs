namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Weights to apportion by, at least one of them positive.</summary>
public sealed record Weights(IReadOnlyList<long> Values)
{
    public long[] ToArray() => [.. Values];

    public override string ToString() => $"[{string.Join(", ", Values)}]";
}
