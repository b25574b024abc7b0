namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups of a dimension in the order in which they came.</summary>
internal sealed class DimensionBuffer<TKey>(Dimension<TKey> dimension) : DimensionBuffer
    where TKey : notnull
{
    private readonly KeyCodes<TKey> codes = new();

    internal override string Name => dimension.Name;

    internal int CodeOf(TKey? key) => key is null ? None : codes.CodeOf(key);

    internal override string TextOf(int row) => Codes[row] == None ? "none" : $"'{codes.Keys[Codes[row]]}'";

    internal override DimensionColumn Freeze(int rows)
    {
        int none = codes.Keys.Count;
        Span<int> all = Codes.Block(0, rows, rows);
        if (all.Contains(None))
        {
            all.Replace(None, none);
        }

        return DimensionColumn<TKey>.Of(dimension, codes.Keys, all);
    }
}
