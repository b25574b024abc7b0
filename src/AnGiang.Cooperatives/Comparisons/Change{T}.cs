using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>How a count or an amount changed from one date or period to another: absolute, growth, index. Made by <see cref="Change"/>.</summary>
/// <typeparam name="T"><see cref="long"/> for counts, <see cref="Vnd"/> for amounts.</typeparam>
/// <remarks>
/// Immutable. What follows from both figures is as firm as the less firm of them (final, actual, preliminary, estimated, planned) and has the coverage of
/// the less complete one. Against a base of zero or less there is no growth and no index; the reason says which.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Change<T>
    where T : struct, IEquatable<T>, IFormattable
{
    internal Change(Figure<T> previous, Figure<T> current)
    {
        Previous = previous;
        Current = current;
        Absolute = Difference(previous, current);
        Growth = FigurePair.Relate(previous, current, Sign, static (a, b) => new GrowthRate(new Fraction((Int128)Numbers.Of(b) - Numbers.Of(a), Numbers.Of(a))));
        Index = FigurePair.Relate(previous, current, Sign, static (a, b) => new RelativeIndex(new Fraction(Numbers.Of(b), Numbers.Of(a))));
    }

    /// <summary>The earlier figure, the base, as it is known now.</summary>
    public Figure<T> Previous { get; }

    /// <summary>The later figure.</summary>
    public Figure<T> Current { get; }

    /// <summary>Current less previous (tăng, giảm).</summary>
    public Figure<T> Absolute { get; }

    /// <summary>The exact growth (tốc độ tăng, giảm): the change as a part of the base.</summary>
    public Figure<GrowthRate> Growth { get; }

    /// <summary>The exact index (chỉ số phát triển), base = 100; also the multiple (gấp X lần), by <see cref="RelativeIndex.ToTimes"/>.</summary>
    public Figure<RelativeIndex> Index { get; }

    /// <summary>The base as it was first published; null when it is not known to have been another.</summary>
    public Figure<T>? PreviousAsPublished { get; private init; }

    /// <summary>Whether the base has been revised since it was published, so that this change and the earlier report do not meet. A base published without a number, as not reported, is revised by one; leave out what is not known to have been published.</summary>
    public bool IsBaseRevised => PreviousAsPublished is { } published && !Nullable.Equals(published.ValueOrNull, Previous.ValueOrNull);

    /// <summary>By how much the base was revised: <see cref="Previous"/> less <see cref="PreviousAsPublished"/>; null when no published base was given.</summary>
    public Figure<T>? BaseRevision => PreviousAsPublished is { } published ? Difference(published, Previous) : null;

    /// <summary>Whether the base is the sum of the predecessors of a territory that was made of them.</summary>
    public bool IsAcrossBoundary { get; internal init; }

    /// <summary>The same change with the base as it was first published, so that a revision shows.</summary>
    /// <param name="published">What the earlier report said.</param>
    /// <returns>The change; <see cref="IsBaseRevised"/> tells whether the two differ.</returns>
    public Change<T> WithPublishedBase(Figure<T> published) => new(Previous, Current) { PreviousAsPublished = published, IsAcrossBoundary = IsAcrossBoundary };

    /// <inheritdoc cref="WithPublishedBase(Figure{T})"/>
    public Change<T> WithPublishedBase(T published) => WithPublishedBase(Figure.Of(published));

    /// <summary>
    /// The compound average growth a year (tốc độ tăng bình quân): the constant yearly growth that leads from the base to the current figure, the n-th
    /// root of the index less one. 246 to 289 in four years is 4,11 %.
    /// </summary>
    /// <param name="years">The years between the two figures, 1 to 1000.</param>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The growth, rounded once, exactly. Undefined when the base is zero or negative, and not applicable when the current figure is negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">The growth does not fit a decimal.</exception>
    public Figure<Percentage> CompoundAverageGrowth(int years, int digits, MidpointRounding mode)
    {
        CheckYears(years);
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return Index.ValueOrNull?.Exact.Numerator < 0
            ? new(Index.Coverage, UndefinedReason.NotApplicable, Index.Status)
            : Index.Select(index => Root.CompoundGrowth(index.Exact, years, digits, mode));
    }

    /// <summary>The simple average growth a year: the growth of the whole time divided by the years. 246 to 289 in four years is 4,37 %. Not the compound one.</summary>
    /// <param name="years">The years between the two figures, 1 to 1000.</param>
    /// <returns>The exact growth. Undefined when the base is zero or negative, and out of range where no fraction holds it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    public Figure<GrowthRate> SimpleAverageGrowth(int years)
    {
        CheckYears(years);
        return FigurePair.RelateIfFits<T, GrowthRate>(Previous, Current, Sign, (a, b) =>
            Fraction.OrNull((Int128)Numbers.Of(b) - Numbers.Of(a), (Int128)Numbers.Of(a) * years) is Fraction exact ? new GrowthRate(exact) : null);
    }

    /// <summary>Both figures, the change and the growth.</summary>
    /// <returns>For example <c>246 to 289: 43 (17.48%)</c>.</returns>
    public override string ToString() => $"{Previous} to {Current}: {Absolute} ({Growth.ToString("P2", null)})";

    private static void CheckYears(int years)
    {
        if (years is < 1 or > 1000)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "An average growth is over 1 to 1000 years: the number of steps from the earlier figure to the later one, 4 from 2020 to 2024.");
        }
    }

    private static int Sign(T value) => Math.Sign(Numbers.Of(value));

    private static Figure<T> Difference(Figure<T> from, Figure<T> to) => FigurePair.Combine(
        from, to, static (a, b) => Numbers.Narrow<T>((Int128)Numbers.Of(b) - Numbers.Of(a), $"The change from {a} to {b}"));
}
