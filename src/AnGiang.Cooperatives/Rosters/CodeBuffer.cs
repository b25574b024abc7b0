namespace AnGiang.Cooperatives.Rosters;

/// <summary>Codes on their way into a roster.</summary>
internal sealed class CodeBuffer
{
    private int[] codes = [];

    internal int this[int row] => codes[row];

    internal ReadOnlySpan<int> Rows(int rows) => codes.AsSpan(0, rows);

    /// <summary>Room for some codes from a row on. What is in it means nothing: all are to be written.</summary>
    internal Span<int> Block(int start, int count, int capacity)
    {
        if (start + count > codes.Length)
        {
            int[] grown = GC.AllocateUninitializedArray<int>(Math.Max(Math.Max(capacity, start + count), start * 2));
            codes.AsSpan(0, start).CopyTo(grown);
            codes = grown;
        }

        return codes.AsSpan(start, count);
    }
}
