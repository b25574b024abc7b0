namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// Which cells of a table go up by one unit: every row and column demands a number of ups, every cell that is not exact takes at most one and costs the
/// deviation it adds. Rows and columns are the nodes of a network; the shorter side comes first, because the work grows with it, and the cells of one
/// node of the longer side lie side by side.
/// </summary>
internal readonly ref struct RoundingProblem
{
    private readonly bool rowsAreLonger;

    /// <summary>A table of exact cells only.</summary>
    internal RoundingProblem(int rows, int columns, Span<long> costs, Span<byte> cells, Span<int> demands)
    {
        rowsAreLonger = rows > columns;
        (Shorter, Longer) = rowsAreLonger ? (columns, rows) : (rows, columns);
        Costs = costs;
        Cells = cells;
        Demands = demands;
        costs.Clear();
        cells.Fill(CellState.Exact);
        demands.Clear();
    }

    /// <summary>The nodes of the shorter side: 0 to <see cref="Shorter"/> less one.</summary>
    internal int Shorter { get; }

    /// <summary>The nodes of the longer side, which follow.</summary>
    internal int Longer { get; }

    internal int Nodes => Shorter + Longer;

    /// <summary>By how many parts of a unit the deviation grows when a cell goes up: the unit less twice the remainder.</summary>
    internal Span<long> Costs { get; }

    /// <summary>A <see cref="CellState"/> each.</summary>
    internal Span<byte> Cells { get; }

    /// <summary>How many cells of a node go up.</summary>
    internal Span<int> Demands { get; }

    internal int RowNode(int row) => rowsAreLonger ? Shorter + row : row;

    internal int ColumnNode(int column) => rowsAreLonger ? column : Shorter + column;

    internal int Cell(int row, int column) => rowsAreLonger ? (row * Shorter) + column : (column * Shorter) + row;
}

/// <summary>What becomes of a cell.</summary>
internal static class CellState
{
    /// <summary>It stays at its floor.</summary>
    internal const byte Down = 0;

    /// <summary>It goes to its ceiling.</summary>
    internal const byte Up = 1;

    /// <summary>It is a whole number of units and stays.</summary>
    internal const byte Exact = 2;
}
