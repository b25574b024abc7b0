namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>Rows and columns of a table.</summary>
public sealed record TableShape(int Rows, int Columns)
{
    public override string ToString() => FormattableString.Invariant($"{Rows} x {Columns}");
}
