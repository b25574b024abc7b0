using System.Diagnostics;
using System.Numerics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// A ratio over units in its two readings: the ratio of the sums, in which large units weigh more, and the mean of the ratios, in which each weighs the same. They are
/// different figures and differ as a rule.
/// </summary>
/// <remarks>Immutable; the same whatever the order of the units. Units that did not report both numbers are in neither.</remarks>
[DebuggerDisplay("{RatioOfSums}")]
public sealed class RatioSummary
{
    private readonly (long Numerator, long Denominator)[] ratios;
    private readonly Coverage withRatio;

    private RatioSummary(IEnumerable<(long? Numerator, long? Denominator)> rows)
    {
        long units = 0, reported = 0;
        Int128 numerators = 0, denominators = 0;
        List<(long, long)> positive = [];
        foreach ((long? numerator, long? denominator) in rows)
        {
            units++;
            if (numerator is long above && denominator is long below)
            {
                reported++;
                numerators += above;
                denominators += below;
                if (below > 0)
                {
                    positive.Add((above, below));
                }
            }
        }

        ratios = [.. positive];
        withRatio = new(ratios.Length, units);
        Coverage coverage = new(reported, units);
        RatioOfSums = reported == 0 ? new(coverage, units == 0 ? UndefinedReason.NoUnits : UndefinedReason.NotReported, FigureStatus.Actual)
            : denominators <= 0 ? new(coverage, denominators == 0 ? UndefinedReason.ZeroBase : UndefinedReason.NegativeBase, FigureStatus.Actual)
            : Fraction.OrNull(numerators, denominators) is Fraction ratio ? new(ratio, coverage, FigureStatus.Actual)
            : new(coverage, UndefinedReason.OutOfRange, FigureStatus.Actual);
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
        return new(Guard.Against.Null(rows).Select(row => (numerator(row), denominator(row))));
    }

    /// <summary>The ratios of two amounts, such as loans to deposits.</summary>
    /// <inheritdoc cref="Of{T}(IEnumerable{T}, Func{T, long?}, Func{T, long?})"/>
    public static RatioSummary Of<T>(IEnumerable<T> rows, Func<T, Vnd?> numerator, Func<T, Vnd?> denominator)
    {
        Guard.Against.Null(numerator);
        Guard.Against.Null(denominator);
        return new(Guard.Against.Null(rows).Select(row => (numerator(row)?.Dong, denominator(row)?.Dong)));
    }

    /// <summary>The ratios of an amount to a count, such as assets a member.</summary>
    /// <inheritdoc cref="Of{T}(IEnumerable{T}, Func{T, long?}, Func{T, long?})"/>
    public static RatioSummary Of<T>(IEnumerable<T> rows, Func<T, Vnd?> numerator, Func<T, long?> denominator)
    {
        Guard.Against.Null(numerator);
        Guard.Against.Null(denominator);
        return new(Guard.Against.Null(rows).Select(row => (numerator(row)?.Dong, denominator(row))));
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
            return new(withRatio, RatioOfSums.Reason ?? UndefinedReason.ZeroBase, FigureStatus.Actual);
        }

        (BigInteger numerator, BigInteger denominator) = Sum(ratios);
        return new(Rounding.Divide(numerator, denominator * ratios.Length, digits, mode), withRatio, FigureStatus.Actual);
    }

    /// <summary>Adds up in halves, so that the long numbers meet only at the end.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) Sum(ReadOnlySpan<(long Numerator, long Denominator)> ratios)
    {
        if (ratios.Length == 1)
        {
            return ratios[0];
        }

        (BigInteger a, BigInteger b) = Sum(ratios[..(ratios.Length / 2)]);
        (BigInteger c, BigInteger d) = Sum(ratios[(ratios.Length / 2)..]);
        return ((a * d) + (c * b), b * d);
    }
}
