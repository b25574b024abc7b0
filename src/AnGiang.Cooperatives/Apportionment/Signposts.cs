namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// What one divisor method differs in from another: d(s), the point between s and s + 1 at which a part with s units gets its next one, as a
/// ratio, or its square as a ratio where d(s) is a root.
/// </summary>
internal interface ISignposts
{
    static abstract bool AreSquares { get; }

    static abstract (UInt128 Numerator, UInt128 Denominator) At(ulong s);
}

/// <summary>d(s) = s.</summary>
internal readonly struct AdamsSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => (s, 1);
}

/// <summary>d(s) = 2s(s + 1) / (2s + 1).</summary>
internal readonly struct DeanSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => (2 * (UInt128)s * (s + 1), (2 * (UInt128)s) + 1);
}

/// <summary>d(s)² = s(s + 1).</summary>
internal readonly struct HuntingtonHillSignposts : ISignposts
{
    public static bool AreSquares => true;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => ((UInt128)s * (s + 1), 1);
}

/// <summary>d(s) = (2s + 1) / 2.</summary>
internal readonly struct WebsterSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => ((2 * (UInt128)s) + 1, 2);
}

/// <summary>d(s) = s + 1.</summary>
internal readonly struct JeffersonSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => ((UInt128)s + 1, 1);
}
