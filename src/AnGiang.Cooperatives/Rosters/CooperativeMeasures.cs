namespace AnGiang.Cooperatives.Rosters;

/// <summary>Every indicator that a <see cref="Cooperative"/> reports. Profits of different basis are different indicators, so that they are never added up.</summary>
internal static class CooperativeMeasures
{
    // Boxed once, not once a row.
    private static readonly object[][] EarningsBases =
    [
        .. Enum.GetValues<PersonBase>().Select(persons => Enum.GetValues<EarningsPeriod>().Select(per => (object)(persons, per)).ToArray()),
    ];

    /// <summary>What units are called and what they must be alike in, whatever is read from them: period and status.</summary>
    internal static Measures<Cooperative> Describe(this Measures<Cooperative> measures) => measures
        .Identify(unit => unit.ToString())
        .Period(unit => unit.Figures?.Period)
        .Status(unit => unit.Figures?.Status);

    internal static Measures<Cooperative> AddAll(this Measures<Cooperative> measures) => measures
        .Same("base of average earnings", unit => unit.Figures?.AverageEarnings is { } earnings ? EarningsBases[(int)earnings.PersonBase][(int)earnings.Per] : null)
        .Count(Indicator.Members, unit => unit.Members?.Total)
        .Count(Indicator.RegularWorkers, unit => unit.RegularWorkers)
        .Count(Indicator.MemberWorkers, unit => unit.MemberWorkers)
        .Amount(Indicator.CharterCapital, unit => unit.Figures?.CharterCapital)
        .Amount(Indicator.OperatingCapital, unit => unit.Figures?.OperatingCapital)
        .Amount(Indicator.TotalCapital, unit => unit.Figures?.TotalCapital)
        .Amount(Indicator.TotalAssets, unit => unit.Figures?.TotalAssets)
        .Amount(Indicator.Revenue, unit => unit.Figures?.Revenue)
        .Amount(Indicator.Profit, unit => Profit(unit, ProfitBasis.Unspecified))
        .Amount(Indicator.ProfitBeforeTax, unit => Profit(unit, ProfitBasis.BeforeTax))
        .Amount(Indicator.ProfitAfterTax, unit => Profit(unit, ProfitBasis.AfterTax))
        .Range(Indicator.AverageEarnings, unit => unit.Figures?.AverageEarnings?.Range);

    private static Vnd? Profit(Cooperative unit, ProfitBasis basis) => unit.Figures?.ProfitBasis == basis ? unit.Figures.Profit : null;
}
