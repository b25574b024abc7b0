namespace AnGiang.Cooperatives.Rosters;

/// <summary>A dimension on its way into a roster.</summary>
internal abstract class DimensionBuffer
{
    /// <summary>The code of rows that are in no group, until there is a number for it.</summary>
    protected const int None = -1;

    internal abstract string Name { get; }

    internal CodeBuffer Codes { get; } = new();

    /// <summary>The group of a row as text.</summary>
    internal abstract string TextOf(int row);

    internal abstract DimensionColumn Freeze(int rows);
}
