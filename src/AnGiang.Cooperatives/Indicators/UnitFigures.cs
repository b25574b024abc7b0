using System.Diagnostics;
using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>The named figures of one unit for one period, from which ratios are computed. What is not there was not reported, which is not zero.</summary>
/// <remarks>Immutable: <c>With</c> and <see cref="Without"/> return other figures. A unit counts as one of <see cref="Indicator.Units"/>. Ranges and rates are not among the figures.</remarks>
/// <example>
/// <code>
/// UnitFigures fund = new UnitFigures("89-007", ReportingPeriod.Year(2025))
///     .With(Indicator.TotalAssets, Vnd.FromMillions(250_000))
///     .With(Indicator.Members, 1_840);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UnitFigures
{
    private static readonly UnitReader<Cooperative> Cooperatives = new(of => of.AddAll());

    private readonly Dictionary<Indicator, long> values;

    /// <summary>Creates a unit without figures; add them with <c>With</c>.</summary>
    /// <param name="unit">Its identifier, by which figures of two dates find each other, and its name in error messages.</param>
    /// <param name="period">The period: flows over its interval, stocks at its stock date.</param>
    /// <param name="status">How firm the figures are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public UnitFigures(string unit, ReportingPeriod period, FigureStatus status = FigureStatus.Actual)
        : this(unit, Guard.Against.Null(period), status, [])
    {
    }

    internal UnitFigures(string unit, ReportingPeriod? period, FigureStatus status, Dictionary<Indicator, long> values)
    {
        Unit = Guard.Against.NullOrWhiteSpace(unit);
        Period = period;
        Status = Guard.Against.Defined(status);
        this.values = values;
    }

    /// <summary>The identifier of the unit.</summary>
    public string Unit { get; }

    /// <summary>The period; null for a row or a co-operative that states none.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>How firm the figures are.</summary>
    public FigureStatus Status { get; }

    /// <summary>What was reported.</summary>
    public IReadOnlyCollection<Indicator> Indicators => values.Keys;

    /// <summary>What a co-operative reports: its members, workers and money. Profits of different basis are different figures.</summary>
    /// <param name="cooperative">The unit.</param>
    /// <returns>Its figures, by its <see cref="CooperativeId"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cooperative"/> is null.</exception>
    public static UnitFigures Of(Cooperative cooperative) => Cooperatives.Read(Guard.Against.Null(cooperative), 1);

    /// <summary>What a people's credit fund reports: the figures of its unit, and every one of <see cref="CreditFundIndicator.All"/>.</summary>
    /// <param name="fund">The fund.</param>
    /// <returns>Its figures, by the <see cref="CooperativeId"/> of its unit. Total assets are those that the fund or else its unit reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fund"/> is null.</exception>
    public static UnitFigures Of(CreditFund fund)
    {
        UnitFigures unit = Of(Guard.Against.Null(fund).Cooperative);
        return fund.Figures is { } figures ? new(unit.Unit, figures.Period, figures.Status, unit.Joined(CreditFundIndicator.All, figures.Amount)) : unit;
    }

    /// <summary>What a financial statement states.</summary>
    /// <param name="statement">The statement; give its <see cref="FinancialStatement.WithTotals"/> to have totals that are omitted and follow from its lines.</param>
    /// <param name="unit">The identifier of the unit, which the statement does not have.</param>
    /// <param name="status">How firm the statement is.</param>
    /// <returns>The figures of <see cref="FinancialStatement.Indicators"/> whose lines are stated.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined, or a figure that is never negative is so in the statement.</exception>
    public static UnitFigures Of(FinancialStatement statement, string unit, FigureStatus status = FigureStatus.Actual)
    {
        UnitFigures figures = new(unit, Guard.Against.Null(statement).Period, status);
        return FinancialStatement.Indicators.Aggregate(figures, (some, indicator) => some.With(indicator, statement.Amount(indicator)));
    }

    /// <summary>What the caller's own rows report, read with the same measures as a summary of them.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">One row a unit.</param>
    /// <param name="measures">Names the indicators and how they are read, and the rows with <see cref="Measures{T}.Identify"/>; ranges are left out.</param>
    /// <returns>The figures row by row, read as they are enumerated; a row that is null or has a negative value where there cannot be one is then refused.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The measures do not identify the rows.</exception>
    /// <example>
    /// <code>
    /// UnitFigures.OfRows(rows, of => of.Amount(Indicator.TotalAssets, row => row.Assets).Period(row => row.Period).Identify(row => row.Code))
    /// </code>
    /// </example>
    public static IEnumerable<UnitFigures> OfRows<T>(IEnumerable<T> rows, Action<Measures<T>> measures)
    {
        Guard.Against.Null(rows);
        UnitReader<T> reader = new(Guard.Against.Null(measures));
        return rows.Select((row, i) => reader.Read(row, i + 1));
    }

    /// <summary>The figures with an amount.</summary>
    /// <param name="indicator">What it is an amount of, in đồng; no rate.</param>
    /// <param name="value">The amount; null when it was not reported. A count is taken back with <see cref="Without"/>.</param>
    /// <returns>The figures with that one, in place of what was there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not in đồng, or is a rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative and the indicator never is.</exception>
    public UnitFigures With(Indicator indicator, Vnd? value) => Put(IsAmount(indicator, true), value?.Dong);

    /// <summary>The figures with a count.</summary>
    /// <param name="indicator">What is counted, in units or persons; no rate.</param>
    /// <param name="value">The count. One that was not reported is left out, or taken back with <see cref="Without"/>.</param>
    /// <returns>The figures with that one, in place of what was there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is in đồng, or is a rate or <see cref="Indicator.Units"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative and the indicator never is.</exception>
    public UnitFigures With(Indicator indicator, long value) => Put(IsAmount(indicator, false), value);

    /// <summary>The figures without one of them: it was not reported.</summary>
    /// <param name="indicator">An amount or a count, there or not.</param>
    /// <returns>The others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is a rate or <see cref="Indicator.Units"/>, which are never among the figures.</exception>
    public UnitFigures Without(Indicator indicator) => Put(Guard.Against.Null(indicator), null);

    /// <summary>An amount.</summary>
    /// <param name="indicator">What it is an amount of, in đồng.</param>
    /// <returns>The amount; null when it was not reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is not in đồng.</exception>
    public Vnd? Amount(Indicator indicator) => Value(IsAmount(indicator, true)) is long dong ? Vnd.FromDong(dong) : null;

    /// <summary>A count.</summary>
    /// <param name="indicator">What is counted, in units or persons.</param>
    /// <returns>The count; null when it was not reported, 1 for <see cref="Indicator.Units"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator is in đồng.</exception>
    public long? Count(Indicator indicator) => Value(IsAmount(indicator, false));

    /// <summary>The unit and its period.</summary>
    /// <returns>For example <c>89-007, 2025-01-01/2025-12-31, stocks at 2025-12-31</c>.</returns>
    public override string ToString() => Period is null ? Unit : $"{Unit}, {Period}";

    /// <summary>A count, or an amount in đồng; null when it was not reported.</summary>
    internal long? Value(Indicator indicator) =>
        values.TryGetValue(indicator, out long value) ? value
        : indicator.Equals(Indicator.Units) ? 1
        : null;

    private Dictionary<Indicator, long> Joined(IEnumerable<Indicator> indicators, Func<Indicator, Vnd?> amount)
    {
        Dictionary<Indicator, long> joined = new(values);
        foreach (Indicator indicator in indicators)
        {
            if (amount(indicator) is { } given)
            {
                joined[indicator] = given.Dong;
            }
        }

        return joined;
    }

    private static Indicator IsAmount(Indicator indicator, bool isAmount) => Guard.Against.Null(indicator).Unit == IndicatorUnit.Dong == isAmount
        ? indicator
        : throw new ArgumentException($"{indicator} is measured in {indicator.Unit}; it is {(isAmount ? "a count and no amount" : "an amount and no count")}.", nameof(indicator));

    private UnitFigures Put(Indicator indicator, long? value)
    {
        if (indicator.Kind == IndicatorKind.Rate)
        {
            throw new ArgumentException($"{indicator} ({indicator.Name.Vietnamese}) is a rate and no ratio is made of it; give the figures it was computed from.", nameof(indicator));
        }

        if (indicator.Equals(Indicator.Units))
        {
            throw new ArgumentException($"{this} is one unit and counts as one; sum units with a summary.", nameof(indicator));
        }

        if (value < 0 && !indicator.MayBeNegative)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{this}: {indicator} cannot be negative. Leave it out where it was not reported.");
        }

        Dictionary<Indicator, long> others = new(values);
        others.Remove(indicator);
        if (value is long given)
        {
            others.Add(indicator, given);
        }

        return new(Unit, Period, Status, others);
    }
}
