namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Products of two 128-bit integers, compared without losing a bit.</summary>
internal static class Wide
{
    /// <summary>Compares a × b with c × d.</summary>
    internal static int CompareProducts(UInt128 a, UInt128 b, UInt128 c, UInt128 d)
    {
        (UInt128 high, UInt128 low) = Multiply(a, b);
        (UInt128 otherHigh, UInt128 otherLow) = Multiply(c, d);
        int byHigh = high.CompareTo(otherHigh);
        return byHigh != 0 ? byHigh : low.CompareTo(otherLow);
    }

    private static (UInt128 High, UInt128 Low) Multiply(UInt128 a, UInt128 b)
    {
        unchecked
        {
            (ulong a1, ulong a0) = ((ulong)(a >> 64), (ulong)a);
            (ulong b1, ulong b0) = ((ulong)(b >> 64), (ulong)b);
            UInt128 low = Product(a0, b0);
            if ((a1 | b1) == 0)
            {
                return (0, low);
            }

            UInt128 cross = Product(a1, b0) + (low >> 64);
            UInt128 other = Product(a0, b1) + (ulong)cross;
            return (Product(a1, b1) + (cross >> 64) + (other >> 64), (other << 64) | (ulong)low);
        }
    }

    private static UInt128 Product(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return new UInt128(high, low);
    }
}
