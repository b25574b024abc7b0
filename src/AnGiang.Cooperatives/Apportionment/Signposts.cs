namespace AnGiang.Cooperatives.Apportionment;

/// <summary>
/// What one divisor method differs in from another: d(s), the point from s to s + 1 at which a part with s units gets its next one.
/// </summary>
internal interface ISignposts
{
    static abstract bool AreSquares { get; }

    /// <summary>d(s) as a ratio, or its square as a ratio where d(s) is a root.</summary>
    static abstract (UInt128 Numerator, UInt128 Denominator) At(ulong s);

    /// <summary>d(s) - s, from 0 to 1, as near as a double comes.</summary>
    static abstract double Offset(double s);
}

/// <summary>d(s) = s.</summary>
internal readonly struct AdamsSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => (s, 1);

    public static double Offset(double s) => 0;
}

/// <summary>d(s) = 2s(s + 1) / (2s + 1).</summary>
internal readonly struct DeanSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => (2 * (UInt128)s * (s + 1), (2 * (UInt128)s) + 1);

    public static double Offset(double s) => s / ((2 * s) + 1);
}

/// <summary>d(s)² = s(s + 1).</summary>
internal readonly struct HuntingtonHillSignposts : ISignposts
{
    public static bool AreSquares => true;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => ((UInt128)s * (s + 1), 1);

    // √(s(s + 1)) - s, without the cancellation.
    public static double Offset(double s) => s > 0 ? s / (Math.Sqrt(s * (s + 1)) + s) : 0;
}

/// <summary>d(s) = (2s + 1) / 2.</summary>
internal readonly struct WebsterSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => ((2 * (UInt128)s) + 1, 2);

    public static double Offset(double s) => 0.5;
}

/// <summary>d(s) = s + 1.</summary>
internal readonly struct JeffersonSignposts : ISignposts
{
    public static bool AreSquares => false;

    public static (UInt128 Numerator, UInt128 Denominator) At(ulong s) => ((UInt128)s + 1, 1);

    public static double Offset(double s) => 1;
}
