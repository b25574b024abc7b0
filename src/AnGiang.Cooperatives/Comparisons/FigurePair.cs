namespace AnGiang.Cooperatives.Comparisons;

/// <summary>What two figures give together: undefined if one of them is, as firm as the less firm one, with the coverage of the less complete one.</summary>
internal static class FigurePair
{
    // From the firmest on.
    private static readonly FigureStatus[] Firmness =
        [FigureStatus.Final, FigureStatus.Actual, FigureStatus.Preliminary, FigureStatus.Estimated, FigureStatus.Planned];

    internal static Figure<TResult> Combine<T, TResult>(Figure<T> first, Figure<T> second, Func<T, T, TResult> compute)
        where T : struct, IEquatable<T>, IFormattable
        where TResult : struct, IEquatable<TResult>, IFormattable =>
        CombineIfFits<T, TResult>(first, second, (a, b) => compute(a, b));

    /// <summary>As <see cref="Combine"/>, and out of range where the computation gives null.</summary>
    internal static Figure<TResult> CombineIfFits<T, TResult>(Figure<T> first, Figure<T> second, Func<T, T, TResult?> compute)
        where T : struct, IEquatable<T>, IFormattable
        where TResult : struct, IEquatable<TResult>, IFormattable =>
        (first.ValueOrNull, second.ValueOrNull) is not (T a, T b) ? Undefined<T, TResult>(first, second, (first.Reason ?? second.Reason)!.Value)
        : compute(a, b) is TResult result ? new(result, Coverage(first.Coverage, second.Coverage), Status(first.Status, second.Status))
        : Undefined<T, TResult>(first, second, UndefinedReason.OutOfRange);

    /// <summary>As <see cref="Combine"/>, with the first figure as the base, which must be positive.</summary>
    internal static Figure<TResult> Relate<T, TResult>(Figure<T> basis, Figure<T> other, Func<T, int> sign, Func<T, T, TResult> compute)
        where T : struct, IEquatable<T>, IFormattable
        where TResult : struct, IEquatable<TResult>, IFormattable =>
        RelateIfFits<T, TResult>(basis, other, sign, (a, b) => compute(a, b));

    /// <summary>As <see cref="Relate"/>, and out of range where the computation gives null.</summary>
    internal static Figure<TResult> RelateIfFits<T, TResult>(Figure<T> basis, Figure<T> other, Func<T, int> sign, Func<T, T, TResult?> compute)
        where T : struct, IEquatable<T>, IFormattable
        where TResult : struct, IEquatable<TResult>, IFormattable
    {
        int baseSign = basis.ValueOrNull is T value ? sign(value) : 1;
        return baseSign <= 0 && other.IsDefined
            ? Undefined<T, TResult>(basis, other, baseSign == 0 ? UndefinedReason.ZeroBase : UndefinedReason.NegativeBase)
            : CombineIfFits(basis, other, compute);
    }

    internal static FigureStatus Status(FigureStatus a, FigureStatus b) =>
        IsFirmer(b, a) ? a : b;

    internal static bool IsFirmer(FigureStatus a, FigureStatus b) => Array.IndexOf(Firmness, a) < Array.IndexOf(Firmness, b);

    // Where there are no units nothing is incomplete: the other side says how complete the two are.
    private static Coverage Coverage(Coverage a, Coverage b) =>
        b.Units == 0 || (a.Units > 0 && (Int128)a.Reported * b.Units < (Int128)b.Reported * a.Units) ? a : b;

    private static Figure<TResult> Undefined<T, TResult>(Figure<T> first, Figure<T> second, UndefinedReason reason)
        where T : struct, IEquatable<T>, IFormattable
        where TResult : struct, IEquatable<TResult>, IFormattable =>
        new(Coverage(first.Coverage, second.Coverage), reason, Status(first.Status, second.Status));
}
