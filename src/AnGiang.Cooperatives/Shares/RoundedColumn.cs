namespace AnGiang.Cooperatives.Shares;

/// <summary>The cells of a column in units of the last decimal: rounded alone, as they are published, and which were tied.</summary>
internal readonly record struct RoundedColumn(long[] Plain, long[] Published, bool[] Tied)
{
    /// <summary>Distributes the units of a row, or of the whole when it is -1, over the rows that are its parts.</summary>
    internal delegate (long[] Parts, bool[] Tied) Distribution(int parent, int[] rows, long units);

    /// <summary>Rounds every value × scale alone.</summary>
    internal static RoundedColumn Alone(long[] values, Fraction scale, MidpointRounding mode)
    {
        long[] plain = Array.ConvertAll(values, value => (long)Rounding.Divide((Int128)value * scale.Numerator, scale.Denominator, mode));
        return new(plain, plain, new bool[values.Length]);
    }

    /// <summary>Makes the published cells add up on every level: the whole first, then each row over its parts.</summary>
    internal RoundedColumn AddUp(Outline outline, long whole, Distribution distribute)
    {
        long[] published = new long[Plain.Length];
        bool[] tied = new bool[Plain.Length];
        foreach ((int parent, int[] rows) in outline.Groups())
        {
            (long[] parts, bool[] ties) = distribute(parent, rows, parent < 0 ? whole : published[parent]);
            for (int i = 0; i < rows.Length; i++)
            {
                (published[rows[i]], tied[rows[i]]) = (parts[i], ties[i]);
            }
        }

        return new(Plain, published, tied);
    }

    /// <summary>Why a published cell is what it is.</summary>
    internal AdjustmentReason Reason(int row) => (Published[row] - Plain[row], Tied[row]) switch
    {
        (0, _) => AdjustmentReason.None,
        ( > 0, true) => AdjustmentReason.RaisedOnTie,
        ( > 0, false) => AdjustmentReason.Raised,
        (_, true) => AdjustmentReason.LoweredOnTie,
        _ => AdjustmentReason.Lowered,
    };
}
