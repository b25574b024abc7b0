namespace AnGiang.Cooperatives.Rosters;

/// <summary>Every indicator that a <see cref="CreditFund"/> reports: those of its unit, and those that only credit funds have.</summary>
internal static class CreditFundMeasures
{
    /// <summary>What funds are called and what they must be alike in.</summary>
    internal static Measures<CreditFund> Describe(this Measures<CreditFund> measures) => measures
        .Identify(fund => fund.Cooperative.ToString())
        .Period(fund => fund.Period)
        .Status(fund => fund.Status);

    internal static Measures<CreditFund> AddAll(this Measures<CreditFund> measures)
    {
        Measures<Cooperative> ofUnit = new Measures<Cooperative>().AddAll();
        foreach (Sameness<Cooperative> sameness in ofUnit.Samenesses)
        {
            measures.Same(sameness.What, fund => sameness.Read(fund.Cooperative));
        }

        foreach (Measure<Cooperative> measure in ofUnit.All)
        {
            measures.Add(measure.Column.Indicator.Equals(Indicator.TotalAssets) ? TotalAssets() : measure.Of((CreditFund fund) => fund.Cooperative));
        }

        foreach (Indicator indicator in CreditFundIndicator.All.Where(indicator => !indicator.Equals(Indicator.TotalAssets)))
        {
            measures.Add(Make(indicator));
        }

        return measures;
    }

    private static Measure<CreditFund> TotalAssets() => new(Indicator.TotalAssets, fund => fund.TotalAssets);

    /// <summary>What is not additive, such as the largest borrower, is kept as a range of one amount, so that its bounds over the funds are known.</summary>
    private static Measure<CreditFund> Make(Indicator indicator)
    {
        Func<CreditFundFigures, Vnd?> read = CreditFundReading.Find(indicator)!;
        return indicator.CanBeSummed
            ? new(indicator, fund => fund.Figures is { } figures ? read(figures) : null)
            : new(indicator, fund => fund.Figures is { } figures && read(figures) is { } amount ? new VndRange(amount, amount) : (VndRange?)null);
    }
}
