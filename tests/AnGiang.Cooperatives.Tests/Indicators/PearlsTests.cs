using System.Reflection;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class PearlsTests
{
    /// <summary>Code, formula and goal as the list of domain facts has them; an unknown one starts with "unknown".</summary>
    public static TheoryData<FinancialRatio, string, string, string> Entries { get; } = new()
    {
        { Pearls.P1, "P1", "(loan-loss-allowances) / (long-delinquency)", "exactly 1" },
        { Pearls.P2, "P2", "(net-loan-loss-allowances) / (required-allowances)", "exactly 7/20" },
        { Pearls.P3, "P3", "unknown: The entry is a yes or no", "unknown: The goal is 'yes'" },
        { Pearls.P4, "P4", "(charge-offs) / (1/2 gross-loans (opening) + 1/2 gross-loans), annualised", "unknown: The source says 'minimised'" },
        { Pearls.P5, "P5", "(accumulated-recoveries) / (accumulated-charge-offs)", "above 3/4" },
        { Pearls.P6, "P6", "(net-value-of-assets) / (member-shares + total-deposits)", "at least 111/100" },
        { Pearls.E1, "E1", "(net-loans) / (total-assets)", "7/10 to 4/5" },
        { Pearls.E2, "E2", "(liquid-investments) / (total-assets)", "at most 4/25" },
        { Pearls.E3, "E3", "(pearls-financial-investments) / (total-assets)", "at most 1/50" },
        { Pearls.E4, "E4", "(non-financial-investments) / (total-assets)", "exactly 0" },
        { Pearls.E5, "E5", "(savings-deposits) / (total-assets)", "7/10 to 4/5" },
        { Pearls.E6, "E6", "(external-credit) / (total-assets)", "0 to 1/20" },
        { Pearls.E7, "E7", "(member-shares) / (total-assets)", "at most 1/5" },
        { Pearls.E8, "E8", "(institutional-capital) / (total-assets)", "at least 1/10" },
        { Pearls.E9, "E9", "(net-institutional-capital) / (total-assets)", "at least 1/10" },
        { Pearls.A1, "A1", "(total-delinquency) / (gross-loans)", "at most 1/20" },
        { Pearls.A2, "A2", "(non-earning-assets) / (total-assets)", "at most 1/20" },
        { Pearls.A3, "A3", "(net-zero-cost-funds) / (non-earning-assets)", "at least 2" },
        { Pearls.R1, "R1", "(net-loan-income) / (1/2 net-loans (opening) + 1/2 net-loans), annualised", "unknown: The source says 'entrepreneurial rate'" },
        { Pearls.R2, "R2", "(liquid-investment-income) / (1/2 liquid-investments (opening) + 1/2 liquid-investments), annualised", "unknown: The source says 'market'" },
        { Pearls.R3, "R3", "(financial-investment-income) / (1/2 pearls-financial-investments (opening) + 1/2 pearls-financial-investments), annualised", "unknown: The source says 'market'" },
        { Pearls.R4, "R4", "(non-financial-investment-income) / (1/2 non-financial-investments (opening) + 1/2 non-financial-investments), annualised", "at least pearls-r1" },
        { Pearls.R5, "R5", "(cost-of-savings) / (1/2 savings-deposits (opening) + 1/2 savings-deposits), annualised", "unknown: The source says 'market, > inflation'" },
        { Pearls.R6, "R6", "(cost-of-external-credit) / (1/2 external-credit (opening) + 1/2 external-credit), annualised", "unknown: The source says 'market'" },
        { Pearls.R7, "R7", "(cost-of-shares) / (1/2 member-shares (opening) + 1/2 member-shares), annualised", "unknown: The source says 'market, > R5'" },
        { Pearls.R8, "R8", "(gross-margin) / (1/2 total-assets (opening) + 1/2 total-assets), annualised", "enough for pearls-e9" },
        { Pearls.R9, "R9", "(operating-expenses) / (1/2 total-assets (opening) + 1/2 total-assets), annualised", "at most 1/20" },
        { Pearls.R10, "R10", "(provision-expenses) / (1/2 total-assets (opening) + 1/2 total-assets), annualised", "enough for pearls-p1, pearls-p2" },
        { Pearls.R11, "R11", "(other-income-or-expense) / (1/2 total-assets (opening) + 1/2 total-assets), annualised", "unknown: The source says 'minimised'" },
        { Pearls.R12, "R12", "(net-income) / (1/2 total-assets (opening) + 1/2 total-assets), annualised", "enough for pearls-e9" },
        { Pearls.L1, "L1", "(liquid-assets + -1 short-term-payables) / (total-deposits)", "at least 3/20" },
        { Pearls.L2, "L2", "(liquidity-reserves) / (savings-deposits)", "exactly 1/10" },
        { Pearls.L3, "L3", "(non-earning-liquid-assets) / (total-assets)", "below 1/100" },
        { Pearls.S1, "S1", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S2, "S2", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S3, "S3", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S4, "S4", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S5, "S5", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S6, "S6", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S7, "S7", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S8, "S8", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S9, "S9", "unknown: The wording", "unknown: That the growth" },
        { Pearls.S10, "S10", "(members + -1 members (opening)) / (members (opening))", "at least 3/20" },
        { Pearls.S11, "S11", "(total-assets + -1 total-assets (opening)) / (total-assets (opening))", "unknown: The source says '> inflation'" },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_entry_is_that_of_the_list(FinancialRatio ratio, string code, string formula, string goal)
    {
        Assert.Equal($"PEARLS-{code}", ratio.Code.ToUpperInvariant());
        AssertText(formula, ratio.Formula.ToString());
        AssertText(goal, ratio.Goal.ToString());
        Assert.Equal(("2014", IndicatorUnit.Percent), (ratio.Edition, ratio.Unit));
        Assert.NotEqual(ratio.Name.English, ratio.Name.Vietnamese);
        string? source = code is "L2" or "L3" or "S10" or "S11" ? "PEARLS" : code[0] == 'S' ? null : $"{code}, WOCCU PEARLS 2014";
        Assert.Equal((source, code == "L1" ? "PEARLS" : source), (ratio.Formula.Citation?.ToString(), ratio.Goal.Citation?.ToString()));
        AssertKnown(ratio.Formula.Citation, ratio.Formula.UnknownBecause, ratio.Formula.Confidence);
        AssertKnown(ratio.Goal.Citation, ratio.Goal.UnknownBecause, ratio.Goal.Confidence);
    }

    [Fact]
    public void There_are_44_entries_each_listed_once_in_the_order_of_the_list()
    {
        Assert.Equal(Entries.Select(entry => (FinancialRatio)entry[0]), Pearls.All);
        Assert.Equal([('p', 6), ('e', 9), ('a', 3), ('r', 12), ('l', 3), ('s', 11)], Pearls.All.GroupBy(ratio => ratio.Code["pearls-".Length]).Select(area => (area.Key, area.Count())));
        Assert.Equal(Pearls.All, typeof(Pearls).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(FinancialRatio)).Select(property => property.GetValue(null)));
        Assert.Equal(44, Pearls.All.Select(ratio => ratio.Code).Distinct().Count());
        Assert.Equal("2014", Pearls.Edition);
    }

    [Fact]
    public void What_is_not_known_says_so_and_can_be_supplied()
    {
        UnitFigures closing = new UnitFigures("QTD-1", MadeUpFigures.Year).With(PearlsIndicator.NetLoans, Vnd.FromDong(120));
        UnitFigures opening = new UnitFigures("QTD-1", ReportingPeriod.Year(2024)).With(PearlsIndicator.NetLoans, Vnd.FromDong(100));
        FinancialRatio supplied = Pearls.S1 with { Formula = RatioFormula.Growth(PearlsIndicator.NetLoans), Goal = RatioGoal.Within(Bound.AtLeast(new Fraction(1, 10))) };

        Assert.Equal(UndefinedReason.UnknownFormula, Pearls.S1.Of(closing, opening).Reason);
        Assert.Equal("20.00%", supplied.Of(closing, opening).ToString(null, null));
        Assert.Equal((Pearls.S1.Code, null, "2014", RatioGoalKind.Minimum), (supplied.Code, supplied.Formula.Citation, supplied.Edition, supplied.Goal.Kind));
        Citation ours = new("5/NQ", new("Nghị quyết", "Resolution"));
        Assert.Equal((ours, Confidence.SuppliedByCaller), supplied.Formula.CitedFrom(ours) is var cited ? (cited.Citation, cited.Confidence!.Value) : default);
        Assert.Equal(ours, GeneralRatios.ProfitMargin.Formula.CitedFrom(ours).Annualised().Citation);
        Assert.Throws<ArgumentNullException>(() => supplied.Formula.CitedFrom(null!));
        Assert.Equal(UndefinedReason.UnknownFormula, Pearls.P3.Of(closing).Reason);
    }

    [Fact]
    public void The_ratios_of_a_fund_are_exact()
    {
        UnitFigures fund = new UnitFigures("QTD-1", MadeUpFigures.Year)
            .With(Indicator.TotalAssets, Vnd.FromMillions(250)).With(PearlsIndicator.NetLoans, Vnd.FromMillions(190))
            .With(PearlsIndicator.NetValueOfAssets, Vnd.FromMillions(240)).With(PearlsIndicator.MemberShares, Vnd.FromMillions(16)).With(PearlsIndicator.TotalDeposits, Vnd.FromMillions(200))
            .With(PearlsIndicator.LiquidAssets, Vnd.FromMillions(40)).With(PearlsIndicator.ShortTermPayables, Vnd.FromMillions(50));

        Assert.Equal(new Fraction(19, 25), Pearls.E1.Of(fund).Exact.Value);
        Assert.Equal((new Fraction(10, 9), 1), Pearls.P6.Of(fund) is var solvency ? (solvency.Exact.Value, solvency.CompareTo(Pearls.P6.Goal.Lower!.Limit)!.Value) : default);
        Assert.Equal(new Fraction(-1, 20), Pearls.L1.Of(fund).Exact.Value);
        Assert.Equal(UndefinedReason.NoOpeningFigures, Pearls.R12.Of(fund).Reason);
    }

    [Fact]
    public void No_two_figures_of_the_list_share_a_code()
    {
        Indicator[] own = [.. typeof(PearlsIndicator).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Indicator)property.GetValue(null)!)];
        Indicator[] root = [.. typeof(Indicator).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Indicator)property.GetValue(null)!)];

        Assert.Distinct(own.Concat(root).Select(indicator => indicator.Code));
        Assert.Distinct(own.Select(indicator => indicator.Name));
        HashSet<Indicator> used = [.. Pearls.All.SelectMany(ratio => (ratio.Formula.Numerator?.Terms ?? []).Concat(ratio.Formula.Denominator?.Terms ?? [])).Select(term => term.Indicator)];
        Assert.All(own, indicator => Assert.Contains(indicator, used));
    }

    /// <summary>The list is an official text, the report a secondary source; what is unknown is known in no degree.</summary>
    private static void AssertKnown(Citation? citation, string? unknownBecause, Confidence? confidence) => Assert.Equal(
        citation is null || unknownBecause is not null ? null : citation.Article is null ? Confidence.SecondarySource : Confidence.OfficialText, confidence);

    private static void AssertText(string expected, string actual)
    {
        if (expected.StartsWith("unknown", StringComparison.Ordinal))
        {
            Assert.StartsWith(expected, actual, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }
}
