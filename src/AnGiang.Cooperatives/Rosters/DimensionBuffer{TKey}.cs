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
        ReadOnlySpan<int> all = Codes.Rows(rows);
        if (all.Contains(None))
        {
            int[] numbered = new int[rows];
            all.Replace(numbered, None, none);
            all = numbered;
        }

        return DimensionColumn<TKey>.Of(dimension, codes.Keys, all);
    }
}
