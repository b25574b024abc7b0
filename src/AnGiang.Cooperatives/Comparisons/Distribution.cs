using System.Diagnostics;
using System.Numerics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>How a count or an amount is spread over units (phân bố): median and quartiles, percentile ranks, and how concentrated it is in few of them.</summary>
/// <remarks>
/// Immutable; the same whatever the order of the units. Units that did not report are left out and seen in the <see cref="Coverage"/>. Built in O(n log n) time
/// and 8 bytes a unit, up to 24 while it is built; quantiles and ranks then take O(log n) or less, concentration O(n). Medians of groups cannot be combined: build the distribution of all.
/// </remarks>
/// <example>
/// <code>
/// Distribution assets = Distribution.OfAmounts(funds, fund => fund.Assets);
/// assets.Median(QuantileDefinition.LinearInterpolation)     // in đồng
/// assets.TopShare(10)                                       // of the ten largest
/// </code>
/// </example>
[DebuggerDisplay("{Coverage}")]
public sealed class Distribution
{
    private readonly long[] sorted;
    private readonly Int128 total;

    private Distribution(IEnumerable<long?> values)
    {
        long units = 0;
        List<long> reported = [];
        foreach (long? value in values)
        {
            units++;
            if (value is long given)
            {
                reported.Add(given);
                total += given;
            }
        }

        sorted = [.. reported];
        Array.Sort(sorted);
        Coverage = new(sorted.Length, units);
    }

    /// <summary>How many units reported a value, of how many.</summary>
    public Coverage Coverage { get; }

    /// <summary>The distribution of a count.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">One row a unit, in any order.</param>
    /// <param name="selector">Reads the count from a row; null when it was not reported.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Distribution OfCounts<T>(IEnumerable<T> rows, Func<T, long?> selector) =>
        new(Guard.Against.Null(rows).Select(Guard.Against.Null(selector)));

    /// <summary>The distribution of an amount; everything is then in đồng.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">One row a unit, in any order.</param>
    /// <param name="selector">Reads the amount from a row; null when it was not reported.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Distribution OfAmounts<T>(IEnumerable<T> rows, Func<T, Vnd?> selector)
    {
        Guard.Against.Null(selector);
        return new(Guard.Against.Null(rows).Select(row => selector(row)?.Dong));
    }

    /// <summary>The median (trung vị): the quantile at one half.</summary>
    /// <param name="definition">Which number it is where it falls between two values.</param>
    /// <returns>The exact median; undefined when no unit reported, and out of range where no fraction holds it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="definition"/> is not defined.</exception>
    public Figure<Fraction> Median(QuantileDefinition definition) => Quantile(new Fraction(1, 2), definition);

    /// <summary>The lower quartile (tứ phân vị thứ nhất): the quantile at one quarter.</summary>
    /// <inheritdoc cref="Median"/>
    public Figure<Fraction> LowerQuartile(QuantileDefinition definition) => Quantile(new Fraction(1, 4), definition);

    /// <summary>The upper quartile (tứ phân vị thứ ba): the quantile at three quarters.</summary>
    /// <inheritdoc cref="Median"/>
    public Figure<Fraction> UpperQuartile(QuantileDefinition definition) => Quantile(new Fraction(3, 4), definition);

    /// <summary>A quantile (phân vị).</summary>
    /// <param name="probability">The part of the units below it, 0 to 1: 9/10 for the ninth decile.</param>
    /// <param name="definition">Which number it is where it falls between two values.</param>
    /// <returns>The exact quantile; undefined when no unit reported, and out of range where no fraction holds it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<Fraction> Quantile(Fraction probability, QuantileDefinition definition)
    {
        Guard.Against.Defined(definition);
        QuantileRank.Check(probability, nameof(probability));
        return Reported<Fraction>(() =>
        {
            QuantileRank rank = new(sorted.Length, probability, definition);
            return rank.Between(sorted[(int)rank.Lower], sorted[(int)rank.Upper]);
        });
    }

    /// <summary>The percentile rank of a value: the part of the units below it and half of those that have it.</summary>
    /// <param name="value">A count, or đồng; a unit's own or any other.</param>
    /// <returns>The exact rank from 0 to 1; undefined when no unit reported.</returns>
    public Figure<Fraction> PercentileRank(long value) => Reported<Fraction>(() =>
    {
        int below = CountBelow(value, orEqual: false);
        return new Fraction((long)below + CountBelow(value, orEqual: true), 2L * sorted.Length);
    });

    /// <inheritdoc cref="PercentileRank(long)"/>
    public Figure<Fraction> PercentileRank(Vnd value) => PercentileRank(value.Dong);

    /// <summary>The share of the largest units in the total.</summary>
    /// <param name="count">How many of the largest, at least 1; all when there are fewer.</param>
    /// <returns>The exact share; undefined when no unit reported, a value is negative or the total is zero, and out of range where no fraction holds it. Who is among equals at the cut makes no difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public Figure<Fraction> TopShare(int count)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A top share is of at least 1 unit.");
        }

        return Parts<Fraction>(() =>
        {
            Int128 top = 0;
            foreach (long value in sorted.AsSpan(Math.Max(0, sorted.Length - count)))
            {
                top += value;
            }

            return Fraction.OrNull(top, total);
        });
    }

    /// <summary>The Herfindahl-Hirschman index (HHI): the sum of the squared shares, from 1/n when all are equal to 1 when one has everything.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The index on the scale of 0 to 1, times 10.000 on the other usual scale; computed exactly and rounded once. Undefined as <see cref="TopShare"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> HerfindahlHirschman(int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return Parts<decimal>(() =>
        {
            BigInteger squares = 0;
            foreach (long value in sorted)
            {
                squares += Int128.CreateChecked(value) * value;
            }

            return Rounding.Divide(squares, (BigInteger)total * total, digits, mode);
        });
    }

    /// <summary>The Gini coefficient: half the mean difference between two units over their mean, from 0 when all are equal to (n - 1)/n when one has everything.</summary>
    /// <param name="digits">The number of decimals, 0 to 9.</param>
    /// <param name="mode">How a value between two of those decimals is rounded.</param>
    /// <returns>The coefficient of these units as a whole, not estimated for others; computed exactly and rounded once. Undefined as <see cref="TopShare"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public Figure<decimal> Gini(int digits, MidpointRounding mode)
    {
        Guard.Against.Digits(digits);
        Guard.Against.Rounding(mode);
        return Parts<decimal>(() =>
        {
            // Over all pairs, the value of rank i (from 0) is the larger one i times and the smaller one n - 1 - i times.
            Int128 differences = 0;
            for (int i = 0; i < sorted.Length; i++)
            {
                differences += ((2 * (Int128)i) - sorted.Length + 1) * sorted[i];
            }

            return Rounding.Divide(differences, (BigInteger)total * sorted.Length, digits, mode);
        });
    }

    /// <summary>How many values are less than a value, or not greater.</summary>
    private int CountBelow(long value, bool orEqual)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = sorted[middle] < value || (orEqual && sorted[middle] == value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Figure<T> Parts<T>(Func<T?> compute)
        where T : struct, IEquatable<T>, IFormattable =>
        sorted.Length > 0 && sorted[0] < 0 ? new(Coverage, UndefinedReason.NegativePart, FigureStatus.Actual)
        : sorted.Length > 0 && total == 0 ? new(Coverage, UndefinedReason.ZeroTotal, FigureStatus.Actual)
        : Reported(compute);

    private Figure<T> Reported<T>(Func<T?> compute)
        where T : struct, IEquatable<T>, IFormattable =>
        sorted.Length == 0 ? new(Coverage, Coverage.Units == 0 ? UndefinedReason.NoUnits : UndefinedReason.NotReported, FigureStatus.Actual)
        : compute() is T value ? new(value, Coverage, FigureStatus.Actual)
        : new(Coverage, UndefinedReason.OutOfRange, FigureStatus.Actual);
}
