using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>
/// The financial statement of one co-operative (báo cáo tài chính HTX) for one period, on the forms B01-HTX and B02-HTX of Thông tư 71/2024/TT-BTC: amounts by line.
/// </summary>
/// <remarks>
/// <para>A line without figures may be omitted; it then stays omitted, is null when read, and counts as nothing in the lines it is a part of. A statement may contradict itself: <see cref="Violations"/> lists where.
/// </para>
/// <para>Every amount has its sign. What the form subtracts (02, 11, 12, 32, 51) is an amount like any other; accumulated depreciation (152), which it adds, is negative. Negative amounts are printed in
/// brackets. Equality is by value.</para>
/// </remarks>
/// <example>
/// <code>
/// FinancialStatement statement = FinancialStatement.Of(
///     ReportingPeriod.Year(2025),
///     (BusinessResults.ExternalRevenue, Vnd.FromMillions(900)),
///     (BusinessResults.InternalRevenue, Vnd.FromMillions(2_100)),
///     (BusinessResults.Revenue, Vnd.FromMillions(3_100)));
/// Vnd? external = statement["01a"];
/// statement.Violations();   // 01 = 01a + 01b: 3000000000 expected, 3100000000 stated, a difference of 100000000
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FinancialStatement
{
    private static readonly ImmutableArray<(Indicator Indicator, StatementLine Line)> Given =
    [
        (Indicator.TotalAssets, FinancialPosition.TotalAssets),
        (Indicator.TotalCapital, FinancialPosition.TotalCapital),
        (Indicator.OwnersEquity, FinancialPosition.OwnersEquity),
        (Indicator.Revenue, BusinessResults.Revenue),
        (Indicator.ExternalRevenue, BusinessResults.ExternalRevenue),
        (Indicator.InternalRevenue, BusinessResults.InternalRevenue),
        (Indicator.NetRevenue, BusinessResults.NetRevenue),
        (Indicator.ProfitBeforeTax, BusinessResults.ProfitBeforeTax),
        (Indicator.ProfitAfterTax, BusinessResults.ProfitAfterTax),
    ];

    private readonly ImmutableSortedDictionary<StatementLine, Vnd> lines;

    /// <summary>Creates a statement.</summary>
    /// <param name="period">The period: B02-HTX over its interval, B01-HTX at its stock date.</param>
    /// <param name="lines">The lines that have figures.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A line that is negative by the form has a positive amount.</exception>
    [JsonConstructor]
    public FinancialStatement(ReportingPeriod period, IReadOnlyDictionary<StatementLine, Vnd> lines)
    {
        Period = Guard.Against.Null(period);
        this.lines = Guard.Against.Null(lines).ToImmutableSortedDictionary(StatementCodes.Order);
        foreach ((StatementLine line, Vnd amount) in this.lines.Where(pair => pair.Key.IsNegative && pair.Value > Vnd.Zero))
        {
            throw new ArgumentException($"The line {line} ({line.Name.Vietnamese}) is negative by the form, in brackets; give it as -{amount}, not as {amount}.", nameof(lines));
        }
    }

    /// <summary>The indicators that <see cref="Amount"/> gives.</summary>
    public static IReadOnlyList<Indicator> Indicators { get; } = ImmutableArray.CreateRange(Given, pair => pair.Indicator);

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The lines that are stated, B01-HTX before B02-HTX and by code.</summary>
    public IReadOnlyDictionary<StatementLine, Vnd> Lines => lines;

    /// <summary>The amount of a line.</summary>
    /// <param name="line">The line, <see cref="FinancialPosition.TotalAssets"/>.</param>
    /// <returns>The amount; null when the line is omitted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "A line is a code that has a name; the indexer by code is beside this one.")]
    public Vnd? this[StatementLine line] => lines.TryGetValue(Guard.Against.Null(line), out Vnd amount) ? amount : null;

    /// <summary>The amount of a line by its code.</summary>
    /// <param name="code">The code, <c>200</c> or <c>01a</c>.</param>
    /// <returns>The amount; null when the line is omitted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The forms have no such line; the message names the codes.</exception>
    public Vnd? this[string code] => this[StatementLine.Find(code)];

    /// <summary>Creates a statement of lines in any order.</summary>
    /// <param name="period">The period: B02-HTX over its interval, B01-HTX at its stock date.</param>
    /// <param name="lines">The lines that have figures.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException">An argument or a line is null.</exception>
    /// <exception cref="ArgumentException">A line is given twice, or one that is negative by the form has a positive amount.</exception>
    public static FinancialStatement Of(ReportingPeriod period, params IEnumerable<(StatementLine Line, Vnd Amount)> lines)
    {
        Dictionary<StatementLine, Vnd> amounts = [];
        foreach ((StatementLine line, Vnd amount) in Guard.Against.Null(lines))
        {
            if (!amounts.TryAdd(Guard.Against.Null(line, nameof(lines)), amount))
            {
                throw new ArgumentException($"The line {line} ({line.Name.Vietnamese}) is given twice, as {amounts[line]} and as {amount}; leave one of them out.", nameof(lines));
            }
        }

        return new(period, amounts);
    }

    /// <summary>The figure of an indicator, for ratios.</summary>
    /// <param name="indicator">One of <see cref="Indicators"/>.</param>
    /// <returns>What the statement states; null when the line is omitted. See <see cref="WithTotals"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">A statement has no such indicator; the message names those it has.</exception>
    public Vnd? Amount(Indicator indicator)
    {
        Guard.Against.Null(indicator);
        foreach ((Indicator given, StatementLine line) in Given)
        {
            if (given.Equals(indicator))
            {
                return this[line];
            }
        }

        throw new KeyNotFoundException($"A financial statement has no {indicator}; it has {Listing.Of(Indicators)}.");
    }

    /// <summary>The same statement with every omitted line that stated lines make something of, by the first identity of <see cref="StatementIdentity.All"/> that gives it.</summary>
    /// <returns>The statement; what is omitted and no total counts as nothing. Stated lines are as they were, also where they violate an identity.</returns>
    /// <remarks>
    /// For a complete statement: on the form an omitted line has no figures. Where only some lines are known, what is not known would be taken for nothing, and a profit for as much as the revenue.
    /// </remarks>
    /// <exception cref="OverflowException">A line that follows does not fit 64 bits; the message names its identity.</exception>
    public FinancialStatement WithTotals()
    {
        StatementSums sums = new(this);
        ImmutableSortedDictionary<StatementLine, Vnd>.Builder all = lines.ToBuilder();
        foreach (StatementIdentity identity in StatementIdentity.All)
        {
            if (!all.ContainsKey(identity.Total) && sums.Expected(identity) is { } sum)
            {
                all[identity.Total] = StatementSums.Narrow(sum, identity);
            }
        }

        return new(Period, all.ToImmutable());
    }

    /// <summary>Every identity that the statement violates.</summary>
    /// <returns>
    /// The violations in the order of <see cref="StatementIdentity.All"/>; none when the statement adds up. An identity is looked at when its line and at least one of its parts are stated. A part that is
    /// omitted counts with what stated lines make of it, and as nothing where they make nothing of it: on the form what is omitted has no figures. To look through omitted totals as well, ask
    /// <see cref="WithTotals"/> first.
    /// </returns>
    /// <exception cref="OverflowException">What a line comes to, or the difference, does not fit 64 bits; the message names the identity.</exception>
    public IReadOnlyList<StatementViolation> Violations()
    {
        StatementSums sums = new(this);
        List<StatementViolation> violations = [];
        foreach (StatementIdentity identity in StatementIdentity.All)
        {
            if (this[identity.Total] is { } stated && IsStated(identity) && sums.Expected(identity) is { } expected && expected != stated.Dong)
            {
                violations.Add(new(identity, StatementSums.Narrow(expected, identity), stated, StatementSums.Narrow(stated.Dong - expected, identity)));
            }
        }

        return violations.AsReadOnly();
    }

    /// <summary>A line as the form shows it: whole đồng in groups of three, negative amounts in brackets.</summary>
    /// <param name="line">The line.</param>
    /// <param name="formatProvider">The <see cref="FigureFormat"/>; anything else means <see cref="FigureFormat.Invariant"/>.</param>
    /// <returns>For example <c>(1.250.000)</c>; empty when the line is omitted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public string Printed(StatementLine line, IFormatProvider? formatProvider) => this[line] is not { } amount ? ""
        : amount < Vnd.Zero ? $"({amount.ToString("N", formatProvider).TrimStart('-')})"
        : amount.ToString("N", formatProvider);

    /// <inheritdoc/>
    public bool Equals(FinancialStatement? other) => other is not null && Period == other.Period && lines.SequenceEqual(other.lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, lines.Count, lines.Values.FirstOrDefault());

    private bool IsStated(StatementIdentity identity) => identity.Added.Any(lines.ContainsKey) || identity.Subtracted.Any(lines.ContainsKey);
}
