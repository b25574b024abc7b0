using System.Diagnostics;
using System.Numerics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// A ratio over units in its readings: the ratio of the sums, in which large units weigh more, the mean of the ratios, in which each weighs the same, and their median and
/// other quantiles. They are different figures and differ as a rule.
/// </summary>
/// <remarks>Immutable; the same whatever the order of the units. Units that did not report both numbers are in none of them. Built in O(n log n) time and 32 bytes a unit.</remarks>
/// <example>
/// <code>
/// RatioSummary loansToDeposits = RatioSummary.Of(funds, fund => fund.Loans, fund => fund.Deposits);
/// loansToDeposits.RatioOfSums                                        // of all funds together
/// loansToDeposits.Median(QuantileDefinition.LinearInterpolation)     // of the fund in the middle
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RatioSummary
{
    private readonly ExactRatio[] ratios;
    private readonly Coverage withRatio;

    /// <summary>Summarizes units.</summary>
    /// <param name="rows">What each unit divides and by what; null when it did not report both.</param>
    /// <param name="status">How firm their figures are.</param>
    /// <param name="whyNone">Why there is no ratio where no unit has both.</param>
    internal RatioSummary(IEnumerable<(Int128 Numerator, Int128 Denominator)?> rows, FigureStatus status = FigureStatus.Actual, UndefinedReason whyNone = UndefinedReason.NotReported)
    {
        long units = 0, reported = 0;
        WideSum numerators = default, denominators = default;
        List<ExactRatio> positive = [];
        foreach ((Int128, Int128)? row in rows)
        {
            units++;
            if (row is (Int128 above, Int128 below))
            {
                reported++;
                numerators.Add(above);
                denominators.Add(below);
                if (below > 0)
                {
                    positive.Add(new(above, below));
                }
            }
        }

        positive.Sort();
        ratios = [.. positive];
        withRatio = new(ratios.Length, units);
        Coverage coverage = new(reported, units);
        WideRatio sums = new(numerators.Total, denominators.Total);
        RatioOfSums = reported == 0 ? new(coverage, units == 0 ? UndefinedReason.NoUnits : whyNone, status)
            : sums.Denominator.Sign <= 0 ? new(coverage, sums.Denominator.IsZero ? UndefinedReason.ZeroBase : UndefinedReason.NegativeBase, status)
            : sums.ToFraction() is Fraction ratio ? new(ratio, coverage, status)
            : new(coverage, UndefinedReason.OutOfRange, status);
    }

    /// <summary>
    /// The sum of the numerators over the sum of the denominators, exactly, over all units that reported both. Undefined when there are none or the denominators add up
    /// to zero or less, and out of range where no fraction holds it; the mean of the ratios is not affected.
    /// </summary>
    public Figure<Fraction> RatioOfSums { get; }

    /// <summary>The ratios of two counts.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">One row a unit, in any order.</param>
    /// <param name="numerator">Reads what is divided; null when it was not reported.</param>
    /// <param name="denominator">Reads what it is divided by; null when it was not reported.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RatioSummary Of<T>(IEnumerable<T> rows, Func<T, long?> numerator, Func<T, long?> denominator)
    {
        Guard.Against.Null(numerator);
        Guard.Against.Null(denominator);
        return new(Guard.Against.Null(rows).Select(row => Pair(numerator(row), denominator(row))));
    }

    /// <summary>The ratios of two amounts, such as loans to deposits.</summary>
    /// <inheritdoc cref="Of{T}(IEnumerable{T}, Func{T, long?}, Func{T, long?})"/>
    public static RatioSummary Of<T>(IEnumerable<T> rows, Func<T, Vnd?> numerator, Func<T, Vnd?> denominator)
    {
        Guard.Against.Null(numerator);
        Guard.Against.Null(denominator);
        return new(Guard.Against.Null(rows).Select(row => Pair(numerator(row)?.Dong, denominator(row)?.Dong)));
    }

    /// <summary>The ratios of an amount to a count, such as assets a member.</summary>
    /// <inheritdoc cref="Of{T}(IEnumerable{T}, Func{T, long?}, Func{T, long?})"/>
    public static RatioSummary Of<T>(IEnumerable<T> rows, Func<T, Vnd?> numerator, Func<T, long?> denominator)
    {
        Guard.Against.Null(numerator);
        Guard.Against.Null(denominator);
        return new(Guard.Against.Null(rows).Select(row => Pair(numerator(row)?.Dong, denominator(row))));
    }

    /// <summary>The mean of the units' own ratios. A unit whose denominator is zero or negative has none and is left out, as the coverage shows.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The mean, computed exactly and rounded once; undefined when no unit has a ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    /// <exception cref="OverflowException">It does not fit a decimal.</exception>
    /// <remarks>The exact sum has a denominator of up to 64 bits a unit: meant for thousands of units, not for millions.</remarks>
    public Figure<decimal> MeanOfRatios(int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        if (ratios.Length == 0)
        {
            return None<decimal>();
        }

        WideRatio sum = Sum(ratios);
        return new(Rounding.Divide(sum.Numerator, sum.Denominator * ratios.Length, digits, mode), withRatio, RatioOfSums.Status);
    }

    /// <summary>The median (trung vị) of the units' own ratios: the quantile at one half.</summary>
    /// <param name="definition">Which number it is where it falls between two ratios.</param>
    /// <returns>The exact median; undefined when no unit has a ratio, and out of range where no fraction holds it, as between two ratios of large amounts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="definition"/> is not defined.</exception>
    public Figure<Fraction> Median(QuantileDefinition definition) => Quantile(Half, definition);

    /// <summary>The median (trung vị) of the units' own ratios, rounded once.</summary>
    /// <param name="definition">Which number it is where it falls between two ratios.</param>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded median; undefined when no unit has a ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> Median(QuantileDefinition definition, int digits, MidpointRounding mode) => Quantile(Half, definition, digits, mode);

    /// <summary>A quantile (phân vị) of the units' own ratios. Units without one are left out, as in <see cref="MeanOfRatios"/>.</summary>
    /// <param name="probability">The part of the units below it, 0 to 1: 9/10 for the ninth decile.</param>
    /// <param name="definition">Which number it is where it falls between two ratios.</param>
    /// <returns>The exact quantile; undefined when no unit has a ratio, and out of range where no fraction holds it, as between two ratios of large amounts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<Fraction> Quantile(Fraction probability, QuantileDefinition definition) => WideRatio.Read(At(probability, definition), ratio => ratio.ToFraction());

    /// <summary>A quantile (phân vị) of the units' own ratios, rounded once.</summary>
    /// <param name="probability">The part of the units below it, 0 to 1: 9/10 for the ninth decile.</param>
    /// <param name="definition">Which number it is where it falls between two ratios.</param>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The rounded quantile; undefined when no unit has a ratio, and out of range where it does not fit a decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> Quantile(Fraction probability, QuantileDefinition definition, int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return WideRatio.Read(At(probability, definition), ratio => ratio.ToDecimal(1, digits, mode));
    }

    /// <summary>The ratio of the sums, and how many units have a ratio of their own.</summary>
    /// <returns>For example <c>19/20, 23/24 units with a ratio</c>.</returns>
    public override string ToString() => $"{RatioOfSums}, {withRatio} units with a ratio";

    private static Fraction Half => new(1, 2);

    private static (Int128, Int128)? Pair(long? numerator, long? denominator) => (numerator, denominator) is (long above, long below) ? (above, below) : null;

    /// <summary>Adds up in halves, so that the long numbers meet only at the end.</summary>
    private static WideRatio Sum(ReadOnlySpan<ExactRatio> ratios)
    {
        if (ratios.Length == 1)
        {
            return ratios[0].Wide;
        }

        (BigInteger a, BigInteger b) = Sum(ratios[..(ratios.Length / 2)]);
        (BigInteger c, BigInteger d) = Sum(ratios[(ratios.Length / 2)..]);
        return new((a * d) + (c * b), b * d);
    }

    private Figure<WideRatio> At(Fraction probability, QuantileDefinition definition)
    {
        Guard.Against.Defined(definition);
        QuantileRank.Check(probability, nameof(probability));
        if (ratios.Length == 0)
        {
            return None<WideRatio>();
        }

        QuantileRank rank = new(ratios.Length, probability, definition);
        return new(rank.Between(ratios[(int)rank.Lower].Wide, ratios[(int)rank.Upper].Wide), withRatio, RatioOfSums.Status);
    }

    private Figure<T> None<T>()
        where T : struct, IEquatable<T>, IFormattable =>
        new(withRatio, RatioOfSums.Reason ?? UndefinedReason.ZeroBase, RatioOfSums.Status);
}
