namespace AnGiang.Cooperatives.Rosters;

/// <summary>The id of each row.</summary>
internal abstract class IdColumn
{
    /// <summary>The id of a row as text.</summary>
    internal abstract string TextOf(int row);

    /// <summary>The rows whose id has come before, in their order, each with the first row that has it.</summary>
    internal abstract IReadOnlyList<(int Row, int First)> Duplicates(int rows);
}
