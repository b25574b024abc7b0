namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A small two-way table to round, few of whose cells are not whole units.</summary>
public sealed record TwoWayTable(IReadOnlyList<long> Values, int Columns, Fraction Scale)
{
    public int Rows => Values.Count / Columns;

    public long[] ToArray() => [.. Values];

    public TwoWayTable Transposed => new([.. Enumerable.Range(0, Values.Count).Select(i => Values[(i % Rows * Columns) + (i / Rows)])], Rows, Scale);

    public override string ToString() => $"{Rows} x {Columns} [{string.Join(", ", Values)}] x {Scale}";
}
