namespace AnGiang.Cooperatives.Rosters;

/// <summary>Something that rows must be alike in, on its way into a roster: the code 0 stands for a row that has none.</summary>
internal sealed class AlikeBuffer(string what)
{
    private readonly KeyCodes<object> codes = new();
    private object? last;
    private int lastCode;

    internal string What { get; } = what;

    internal CodeBuffer Codes { get; } = new();

    internal int CodeOf(object? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!ReferenceEquals(value, last) && !value.Equals(last))
        {
            lastCode = codes.CodeOf(value) + 1;
        }

        last = value;
        return lastCode;
    }

    internal object? ValueOf(int row) => Codes[row] == 0 ? null : codes.Keys[Codes[row] - 1];

    internal AlikeColumn Freeze(int rows)
    {
        ReadOnlySpan<int> all = Codes.Rows(rows);
        bool isOne = codes.Keys.Count == 0 || (codes.Keys.Count == 1 && !all.Contains(0));
        return new(What, [null, .. codes.Keys], isOne ? null : all.ToArray());
    }
}
