using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>How a ratio changed: a share or a rate in percentage points, a mean in its own unit, both in percent. From the exact ratios, never from printed ones.</summary>
/// <remarks>
/// Immutable. 24 of 246 became 24 of 289: -1,45 points, not the -1,46 between 9,76 % and 8,30 %. Results are exact until they are rounded once, when asked
/// for; the difference of two ratios of large amounts fits no fraction, so there is none to read. Firmness and coverage are as in <see cref="Change{T}"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RatioChange
{
    private RatioChange(Figure<Fraction> previous, Figure<Fraction> current)
    {
        Previous = previous;
        Current = current;
    }

    /// <summary>The earlier ratio, the base.</summary>
    public Figure<Fraction> Previous { get; }

    /// <summary>The later ratio.</summary>
    public Figure<Fraction> Current { get; }

    /// <summary>The base as it was first published; null when it is not known to have been another.</summary>
    public Figure<Fraction>? PreviousAsPublished { get; private init; }

    /// <summary>Whether the base has been revised since it was published, so that this change and the earlier report do not meet. A base published without a number, as not reported, is revised by one; leave out what is not known to have been published.</summary>
    public bool IsBaseRevised => PreviousAsPublished is { } published && !Nullable.Equals(published.ValueOrNull, Previous.ValueOrNull);

    /// <summary>The change between two ratios.</summary>
    /// <param name="previous">The earlier ratio, the base.</param>
    /// <param name="current">The later ratio.</param>
    /// <returns>The change.</returns>
    public static RatioChange Between(Fraction previous, Fraction current) => Between(Figure.Of(previous), Figure.Of(current));

    /// <summary>The change between two figures of ratios, such as <c>table["Vận tải"].Exact</c> or a mean.</summary>
    /// <param name="previous">The earlier ratio, the base.</param>
    /// <param name="current">The later ratio.</param>
    /// <returns>The change. It is undefined where a figure is; growth and index also when the base is zero or negative.</returns>
    public static RatioChange Between(Figure<Fraction> previous, Figure<Fraction> current) => new(previous, current);

    /// <summary>The change between two observations of the same mean or rate in the same territory.</summary>
    /// <param name="previous">The earlier one, the base.</param>
    /// <param name="current">The later one.</param>
    /// <param name="periods">Which periods may be compared; a part of a year with a whole year only when <see cref="PeriodMatch.AnyLength"/> is asked for.</param>
    /// <returns>The change. It is undefined where a figure is; growth and index also when the base is zero or negative.</returns>
    /// <exception cref="ArgumentNullException">An observation is null.</exception>
    /// <exception cref="ArgumentException">The observations differ in indicator or territory, stand in the wrong order of time, or their periods do not match; or the boundary of the territory did not stand at one of their dates.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not defined.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    public static RatioChange Between(Observation<Fraction> previous, Observation<Fraction> current, PeriodMatch periods = PeriodMatch.SameLength)
    {
        Guard.Against.Null(previous);
        Guard.Against.Null(current);
        Comparability.Check(previous, current, periods);
        return new(previous.Figure, current.Figure);
    }

    /// <summary>The same change with the base as it was first published, so that a revision shows.</summary>
    /// <param name="published">What the earlier report rested on.</param>
    /// <returns>The change; <see cref="IsBaseRevised"/> tells whether the two differ.</returns>
    public RatioChange WithPublishedBase(Figure<Fraction> published) => new(Previous, Current) { PreviousAsPublished = published };

    /// <summary>The change of a mean, in its own unit: current less previous.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> Difference(int digits, MidpointRounding mode) => Difference(1, digits, mode);

    /// <summary>The change of a share or rate in percentage points (điểm phần trăm).</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded points: from 4 % to 5 % it is 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<Percentage> PercentagePoints(int digits, MidpointRounding mode) => Difference(100, digits, mode).Select(Percentage.FromPoints);

    /// <summary>The change of a share or rate in basis points, hundredths of a percentage point (điểm cơ bản).</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded basis points: from 4 % to 5 % it is 100.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> BasisPoints(int digits, MidpointRounding mode) => Difference(10_000, digits, mode);

    /// <summary>The growth in percent (tốc độ tăng, giảm): from 4 % to 5 % it is 25 %, which for a share is seldom what is meant.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded growth; undefined when the base is zero or negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">It does not fit a decimal.</exception>
    public Figure<Percentage> Growth(int digits, MidpointRounding mode) => Relate(digits, mode, static (previous, current) => WideRatio.Quotient(current, previous).LessOne());

    /// <summary>The index with the earlier ratio as 100 (chỉ số phát triển).</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded index; undefined when the base is zero or negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">It does not fit a decimal.</exception>
    public Figure<Percentage> Index(int digits, MidpointRounding mode) => Relate(digits, mode, static (previous, current) => WideRatio.Quotient(current, previous));

    /// <summary>Both ratios.</summary>
    /// <returns>For example <c>4/41 to 24/289</c>.</returns>
    public override string ToString() => $"{Previous} to {Current}";

    private Figure<decimal> Difference(int scale, int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return FigurePair.Combine(Previous, Current, (a, b) => WideRatio.Difference(b, a).Round(scale, digits, mode));
    }

    private Figure<Percentage> Relate(int digits, MidpointRounding mode, Func<Fraction, Fraction, WideRatio> part)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return FigurePair.Relate(Previous, Current, static ratio => Math.Sign(ratio.Numerator), (a, b) => Percentage.FromPoints(part(a, b).Round(100, digits, mode)));
    }
}
