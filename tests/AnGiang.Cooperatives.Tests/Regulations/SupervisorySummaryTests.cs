using System.Globalization;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class SupervisorySummaryTests
{
    private static readonly LocalDate Day = new(2027, 6, 30);
    private static readonly CreditFundMonitor Monitor = new(RuleBook.Vietnam);
    private static readonly CreditFund[] Funds =
    [
        Fund("a1", largest: 12, assets: 300), Fund("a2", largest: 13, assets: 100), Fund("b1", largest: 13, assets: null), Fund("b2", largest: null, assets: 600), new(Units.Fund("b3")),
    ];

    [Fact]
    public void Says_how_many_breach_where_and_holding_which_share_of_the_assets()
    {
        SupervisorySummary<char> summary = Summarize(Funds);
        LimitSummary<char> single = summary[PrudentialRules.SingleBorrowerLimit];

        Assert.Equal("single-borrower: Within 1, Breach 2, UnknownLimit 0, Undefined 2", single.ToString());
        Assert.Equal(["a: Within 1, Breach 1, UnknownLimit 0, Undefined 0", "b: Within 0, Breach 1, UnknownLimit 0, Undefined 2"], single.Groups.Select(group => $"{group.Key}: {group.Value}"));
        Assert.Equal("at most 3/25", single.Limit.Value.ToString());
        Assert.Equal((1_000L, new Coverage(3, 5)), (single.Overall.TotalAssets.Value.Dong, single.Overall.TotalAssets.Coverage));
        Assert.Equal((new Fraction(1, 10), new Coverage(3, 5)), Share(single.Overall[LimitVerdict.Breach]));
        Assert.Equal((100L, new Coverage(1, 2)), single.Overall[LimitVerdict.Breach].Assets is var assets ? (assets.Value.Dong, assets.Coverage) : default);
        Assert.Equal((new Fraction(1, 4), new Coverage(2, 2)), Share(single.Groups[0].Value[LimitVerdict.Breach]));
        Assert.Equal(UndefinedReason.NotReported, single.Groups[1].Value[LimitVerdict.Breach].ShareOfAssets.Reason);
        Assert.Equal((UndefinedReason.NoUnits, Fraction.Zero), (single.Overall[LimitVerdict.UnknownLimit].Assets.Reason, single.Overall[LimitVerdict.UnknownLimit].ShareOfAssets.Value));
        Assert.Equal((5L, 0L, Day, ReportingPeriod.FirstMonths(2027, 6)), (summary.Units, summary.OutsidePopulation, summary.Date, summary.Period));
        Assert.Equal(["a2", "b1"], summary.Standings.Where(standing => standing[PrudentialRules.SingleBorrowerLimit].Verdict == LimitVerdict.Breach).Select(standing => standing.Fund.Cooperative.Id.Value));
    }

    [Fact]
    public void Says_in_a_line_of_which_day_it_is_and_what_is_breached()
    {
        Assert.Equal("2027-06-30: 5 funds; breaches: single-borrower 2", Summarize(Funds).ToString());
        Assert.Equal("2027-06-30: 0 funds; breaches: none that is known", Summarize([]).ToString());
    }

    [Fact]
    public void The_limits_of_a_later_step_show_who_would_be_in_breach() =>
        Assert.Equal(3, Monitor.Summarize(Funds, new LocalDate(2028, 1, 1), Letter)[PrudentialRules.SingleBorrowerLimit].Overall[LimitVerdict.Breach].Units);

    [Fact]
    public void An_unknown_limit_is_counted_as_such()
    {
        CreditFund fund = new(Units.Fund("a"), new(ReportingPeriod.FirstMonths(2027, 6)) { Deposits = new(Vnd.FromDong(9)), OwnersEquity = Vnd.FromDong(1) });

        Assert.Equal("Within 0, Breach 0, UnknownLimit 1, Undefined 0", Summarize([fund])[PrudentialRules.DepositsToEquity].Overall.ToString());
    }

    [Fact]
    public void Assets_of_zero_have_no_shares_and_no_funds_have_none_either()
    {
        Assert.Equal(UndefinedReason.ZeroTotal, Summarize([Fund("a", 1, 0)])[PrudentialRules.SingleBorrowerLimit].Overall[LimitVerdict.Within].ShareOfAssets.Reason);
        Assert.Equal(UndefinedReason.NoUnits, Summarize([])[PrudentialRules.SingleBorrowerLimit].Overall[LimitVerdict.Within].ShareOfAssets.Reason);
        Assert.Null(Summarize([]).Period);
    }

    [Fact]
    public void A_summary_is_as_firm_as_its_figures()
    {
        CreditFund estimated = new(Units.Fund("a"), new(ReportingPeriod.FirstMonths(2027, 6)) { Status = FigureStatus.Estimated, TotalAssets = Vnd.FromDong(5) });

        Assert.Equal(FigureStatus.Estimated, Summarize([new(Units.Fund("b")), estimated])[PrudentialRules.SingleBorrowerLimit].Overall.TotalAssets.Status);
    }

    [Fact]
    public void Funds_that_no_longer_stand_are_counted_apart()
    {
        CreditFund revoked = new(Units.Make("x", "QTD", CooperativeKind.CreditFund, CooperativeStatus.Revoked));

        Assert.Equal((5L, 1L), Summarize([.. Funds, revoked]) is var summary ? (summary.Units, summary.OutsidePopulation) : default);
    }

    [Fact]
    public void Funds_that_do_not_go_together_are_refused_by_name()
    {
        CreditFund otherDate = new(Units.Fund("c"), new(ReportingPeriod.Year(2026))), otherStatus = new(Units.Fund("c"), new(ReportingPeriod.FirstMonths(2027, 6)) { Status = FigureStatus.Estimated });

        Assert.Contains("HTX a1", Refusal([.. Funds, Funds[0]]), StringComparison.Ordinal);
        Assert.Contains("one date at a time", Refusal([.. Funds, otherDate]), StringComparison.Ordinal);
        Assert.Contains("Estimated", Refusal([.. Funds, otherStatus]), StringComparison.Ordinal);
        Assert.Contains("is null", Refusal([null!]), StringComparison.Ordinal);
        Assert.Contains("has no group", Assert.Throws<ArgumentException>(() => Monitor.Summarize(Funds, Day, fund => fund.Cooperative.Territory!)).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Summarize(Funds)[PrudentialRules.InsolvencyRiskDays]);
        Assert.Throws<ArgumentNullException>(() => Summarize(null!));
        Assert.Throws<ArgumentNullException>(() => Monitor.Summarize<char>(Funds, Day, null!));
    }

    [CultureFact]
    public void Groups_by_text_are_in_ordinal_order_whatever_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] names = ["xã a", "Xa\u0303 B", "X\u00E3 B", "xã B"];
        CreditFund[] funds = [.. names.Select((_, i) => new CreditFund(Units.Fund($"{i}")))];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
            string Name(CreditFund fund) => names[int.Parse(fund.Cooperative.Id.Value, CultureInfo.InvariantCulture)];

            Assert.Equal(names.Order(StringComparer.Ordinal), Monitor.Summarize(funds, Day, Name).Limits[0].Groups.Select(group => group.Key));
            Assert.Equal(
                names.OrderDescending(StringComparer.Ordinal),
                Monitor.Summarize(funds, Day, Name, Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))).Limits[0].Groups.Select(group => group.Key));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Groups_without_an_order_need_a_comparer() =>
        Assert.Equal("order", Assert.Throws<ArgumentException>(() => Monitor.Summarize(Funds, Day, _ => new object())).ParamName);

    private static string Refusal(CreditFund[] funds) => Assert.Throws<ArgumentException>(() => Summarize(funds)).Message;

    private static SupervisorySummary<char> Summarize(CreditFund[] funds) => Monitor.Summarize(funds, Day, Letter);

    private static char Letter(CreditFund fund) => fund.Cooperative.Id.Value[0];

    private static (Fraction, Coverage) Share(VerdictTally tally) => (tally.ShareOfAssets.Value, tally.ShareOfAssets.Coverage);

    private static CreditFund Fund(string id, long? largest, long? assets) => new(Units.Fund(id), new(ReportingPeriod.FirstMonths(2027, 6))
    {
        OwnFunds = Vnd.FromDong(100), LargestBorrower = largest is long dong ? Vnd.FromDong(dong) : null, TotalAssets = assets is long all ? Vnd.FromDong(all) : null,
    });
}
