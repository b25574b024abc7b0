using System.Diagnostics;
using System.Numerics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>
/// What stands above or below the line of a ratio: a sum of figures with exact weights, each taken at the end of the period, at its beginning, or as the average of both.
/// An <see cref="Indicator"/> alone is such a sum; add, subtract, weigh, and divide one by another for a <see cref="RatioFormula"/>.
/// </summary>
/// <remarks>
/// Immutable. All figures of a sum are measured in one unit. Terms of the same figure and date are one term. Weights are parts of at most a millionth and add up, without
/// their signs, to at most 10,000, so that every sum of 64-bit figures is exact in 128 bits. Equal when the same terms stand in the same order.
/// </remarks>
/// <example>
/// <code>
/// FigureTerms liquid = FigureTerms.Closing(cash) + deposits - payables;
/// FigureTerms riskWeighted = FigureTerms.Closing(mortgages) * new Fraction(1, 2) + consumerLoans;
/// RatioFormula returnOnAssets = Indicator.ProfitAfterTax / FigureTerms.Average(Indicator.TotalAssets);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FigureTerms :
    IEquatable<FigureTerms>, IAdditionOperators<FigureTerms, FigureTerms, FigureTerms>, ISubtractionOperators<FigureTerms, FigureTerms, FigureTerms>,
    IMultiplyOperators<FigureTerms, Fraction, FigureTerms>, IDivisionOperators<FigureTerms, FigureTerms, RatioFormula>, IUnaryNegationOperators<FigureTerms, FigureTerms>
{
    private const long MostParts = 1_000_000, MostWeight = 10_000;

    private readonly FigureTerm[] terms;
    private readonly long[] weights;

    private FigureTerms(IEnumerable<FigureTerm> given)
    {
        terms = [.. given
            .GroupBy(term => (term.Indicator, term.Date))
            .Select(same => new FigureTerm(same.Key.Indicator, same.Key.Date, same.Aggregate(Fraction.Zero, (sum, term) => sum + term.Weight)))
            .Where(term => term.Weight != Fraction.Zero)];
        if (terms.Length == 0)
        {
            throw new ArgumentException("The terms cancel out and nothing is left of the sum; leave it out of the ratio.", nameof(given));
        }

        Terms = terms.AsReadOnly();
        Unit = terms[0].Indicator.Unit;
        if (terms.FirstOrDefault(term => term.Indicator.Unit != Unit) is { } other)
        {
            throw new ArgumentException($"{terms[0].Indicator} is measured in {Unit} and {other.Indicator} in {other.Indicator.Unit}; figures are added only in one unit. Divide one by the other instead.", nameof(given));
        }

        Int128 parts = terms.Aggregate((Int128)1, (all, term) => CommonMultiple(all, term.Weight.Denominator));
        Int128 size = parts > MostParts ? 0 : terms.Aggregate((Int128)0, (sum, term) => sum + (Int128.Abs(term.Weight.Numerator) * (parts / term.Weight.Denominator)));
        if (parts > MostParts || size > MostWeight * parts)
        {
            throw new ArgumentException($"The weights of {this} have no common part of a millionth or more, or add up to more than {MostWeight}; round them, or scale the ratio.", nameof(given));
        }

        Parts = (long)parts;
        weights = [.. terms.Select(term => term.Weight.Numerator * (Parts / term.Weight.Denominator))];
    }

    /// <summary>The terms, in the order they were given.</summary>
    public IReadOnlyList<FigureTerm> Terms { get; }

    /// <summary>What the sum is measured in.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>The common denominator of the weights.</summary>
    internal long Parts { get; }

    /// <summary>Whether the sum may be less than zero.</summary>
    internal bool MayBeNegative => terms.Any(term => term.Weight < Fraction.Zero || term.Indicator.MayBeNegative);

    /// <summary>A figure at the end of the period (số cuối kỳ); a flow is that of the period.</summary>
    /// <param name="indicator">The figure; no rate.</param>
    /// <returns>The sum of that one term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is a rate.</exception>
    public static FigureTerms Closing(Indicator indicator) => Of(indicator, BalanceDate.Closing);

    /// <summary>A figure when the period began (số đầu kỳ).</summary>
    /// <param name="indicator">The figure; a stock.</param>
    /// <returns>The sum of that one term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no stock.</exception>
    public static FigureTerms Opening(Indicator indicator) => Of(indicator, BalanceDate.Opening);

    /// <summary>The average balance (số dư bình quân): half of the figure at the beginning and half of that at the end.</summary>
    /// <param name="indicator">The figure; a stock.</param>
    /// <returns>The sum of the two terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no stock.</exception>
    public static FigureTerms Average(Indicator indicator) => (Opening(indicator) + Closing(indicator)) * new Fraction(1, 2);

    /// <summary>A figure at the end of the period.</summary>
    /// <param name="indicator">The figure; no rate.</param>
    /// <exception cref="ArgumentException">It is a rate.</exception>
    public static implicit operator FigureTerms(Indicator indicator) => Closing(indicator);

    /// <summary>Adds two sums.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">Another in the same unit.</param>
    /// <returns>The terms of both.</returns>
    /// <exception cref="ArgumentException">Their units differ, the terms cancel out, or the weights are too fine or too large.</exception>
    public static FigureTerms operator +(FigureTerms left, FigureTerms right) => new([.. Guard.Against.Null(left).terms, .. Guard.Against.Null(right).terms]);

    /// <summary>Subtracts one sum from another.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">What is taken away, in the same unit.</param>
    /// <returns>The terms of both.</returns>
    /// <exception cref="ArgumentException">Their units differ, the terms cancel out, or the weights are too fine or too large.</exception>
    public static FigureTerms operator -(FigureTerms left, FigureTerms right) => Guard.Against.Null(left) + -right;

    /// <summary>Changes all signs.</summary>
    /// <param name="value">A sum.</param>
    /// <returns>The sum with the other signs.</returns>
    public static FigureTerms operator -(FigureTerms value) => value * new Fraction(-1, 1);

    /// <summary>Weighs a sum.</summary>
    /// <param name="left">A sum.</param>
    /// <param name="right">The weight, such as 1/2.</param>
    /// <returns>The weighted sum.</returns>
    /// <exception cref="ArgumentException">The weight is zero, or the weights become too fine or too large.</exception>
    public static FigureTerms operator *(FigureTerms left, Fraction right) => new(Guard.Against.Null(left).terms.Select(term => new FigureTerm(term.Indicator, term.Date, term.Weight * right)));

    /// <summary>Weighs a sum.</summary>
    /// <param name="left">The weight, such as 1/2.</param>
    /// <param name="right">A sum.</param>
    /// <returns>The weighted sum.</returns>
    /// <exception cref="ArgumentException">The weight is zero, or the weights become too fine or too large.</exception>
    public static FigureTerms operator *(Fraction left, FigureTerms right) => right * left;

    /// <summary>Puts one sum over another.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">What it is divided by.</param>
    /// <returns>The formula.</returns>
    public static RatioFormula operator /(FigureTerms left, FigureTerms right) => new(Guard.Against.Null(left), Guard.Against.Null(right));

    /// <inheritdoc/>
    public bool Equals(FigureTerms? other) => other is not null && terms.AsSpan().SequenceEqual(other.terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(terms.Length, terms[0]);

    /// <summary>The terms.</summary>
    /// <returns>For example <c>1/2 total-assets (opening) + 1/2 total-assets</c>.</returns>
    public override string ToString() => string.Join(" + ", terms.AsEnumerable());

    /// <summary>Whether a term is a stock, or a flow, at a date.</summary>
    internal bool Has(IndicatorKind kind) => terms.Any(term => term.Indicator.Kind == kind);

    internal bool Has(BalanceDate date) => terms.Any(term => term.Date == date);

    /// <summary>The sum in so many <see cref="Parts"/>, flows and stocks each times a factor; null when a figure was not reported.</summary>
    internal Int128? Sum(Func<FigureTerm, long?> read, (int Flow, int Stock) factors)
    {
        Int128 sum = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            if (read(terms[i]) is not long value)
            {
                return null;
            }

            sum += (Int128)weights[i] * value * (terms[i].Indicator.Kind == IndicatorKind.Flow ? factors.Flow : factors.Stock);
        }

        return sum;
    }

    private static FigureTerms Of(Indicator indicator, BalanceDate date)
    {
        Guard.Against.Null(indicator);
        return indicator.Kind == IndicatorKind.Rate ? throw new ArgumentException($"{indicator} ({indicator.Name.Vietnamese}) is a rate and is not added up; take what it is made of.", nameof(indicator))
            : date == BalanceDate.Opening && indicator.Kind != IndicatorKind.Stock ? throw new ArgumentException($"{indicator} ({indicator.Name.Vietnamese}) is a flow and has no opening balance; compare two periods with Change.", nameof(indicator))
            : new([new FigureTerm(indicator, date, Fraction.One)]);
    }

    private static Int128 CommonMultiple(Int128 a, long b)
    {
        if (a > MostParts)
        {
            return a;
        }

        long rest = b % (long)a, common = rest == 0 ? (long)a : (long)BigInteger.GreatestCommonDivisor(a, rest);
        return a / common * b;
    }
}
