namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Why no rounding of a table has the totals asked for: rows and columns whose totals contradict each other.</summary>
/// <remarks>
/// The totals of some rows less the totals of some columns is what the cells of these rows outside these columns hold less what the cells of these columns
/// outside these rows hold: cells in both cancel out. With every cell at its floor or its ceiling that difference lies within
/// <see cref="Least"/> and <see cref="Most"/>; the totals asked for want <see cref="Given"/>. One row alone, for example, cannot total more than the
/// ceilings of its cells; all rows and all columns together must have the same total.
/// </remarks>
public sealed class MarginConflict
{
    internal MarginConflict(IReadOnlyList<int> rows, IReadOnlyList<int> columns, Int128 given, Int128 least, Int128 most) =>
        (Rows, Columns, Given, Least, Most) = (rows, columns, given, least, most);

    /// <summary>The rows, counted from 0, ascending.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The columns, counted from 0, ascending.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>The totals asked for of the rows, less those of the columns; below <see cref="Least"/> or above <see cref="Most"/>.</summary>
    public Int128 Given { get; }

    /// <summary>The least that difference can be.</summary>
    public Int128 Least { get; }

    /// <summary>The most that difference can be.</summary>
    public Int128 Most { get; }

    /// <summary>Says what contradicts what.</summary>
    /// <returns>A sentence in English, with rows and columns counted from 0.</returns>
    public override string ToString() => (Rows.Count, Columns.Count) switch
    {
        (1, 0) => FormattableString.Invariant($"Row {Rows[0]} shall total {Given}; its cells allow {Least} to {Most}."),
        (0, 1) => FormattableString.Invariant($"Column {Columns[0]} shall total {-Given}; its cells allow {-Most} to {-Least}."),
        _ when Least == 0 && Most == 0 => FormattableString.Invariant(
            $"The totals of rows [{string.Join(", ", Rows)}] and of columns [{string.Join(", ", Columns)}] are totals of the same cells, and differ by {Given}."),
        _ => FormattableString.Invariant($"The totals of rows [{string.Join(", ", Rows)}] less those of columns [{string.Join(", ", Columns)}] are {Given}; their cells allow {Least} to {Most}."),
    };
}
