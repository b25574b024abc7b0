namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups of a dimension in the order in which they came.</summary>
internal sealed class DimensionBuffer<TKey>(Dimension<TKey> dimension) : DimensionBuffer
    where TKey : notnull
{
    private readonly KeyCodes<TKey> codes = new();
    private bool hasRowsWithout;

    internal override string Name => dimension.Name;

    internal int CodeOf(TKey? key)
    {
        if (key is null)
        {
            hasRowsWithout = true;
            return 0;
        }

        return codes.CodeOf(key) + 1;
    }

    internal override string TextOf(int row) => Codes[row] == 0 ? "none" : $"'{codes.Keys[Codes[row] - 1]}'";

    internal override DimensionColumn Freeze(int rows) => DimensionColumn<TKey>.Of(dimension, codes.Keys, Codes.Rows(rows), hasRowsWithout);
}
