namespace AnGiang.Cooperatives.Rosters;

/// <summary>A dimension on its way into a roster.</summary>
internal abstract class DimensionBuffer
{
    internal abstract string Name { get; }

    /// <summary>The group of each row; 0 stands for a row that is in none.</summary>
    internal CodeBuffer Codes { get; } = new();

    /// <summary>The group of a row as text.</summary>
    internal abstract string TextOf(int row);

    internal abstract DimensionColumn Freeze(int rows);
}
