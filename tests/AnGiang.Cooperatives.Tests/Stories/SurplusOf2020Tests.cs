using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Stories;

/// <summary>Story (c): the distribution of a surplus under the Law of 2012.</summary>
public class SurplusOf2020Tests
{
    private static readonly SurplusDistribution Surplus =
        SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members);

    [Fact]
    public void Every_step_has_its_base_rate_exact_value_and_amount() => Assert.Equal(
        [
            "ProfitBeforeTax 812345679",
            "DeductibleLosses 62345678 from 812345679",
            "IncomeTax 75000000 from 750000001",
            "OtherLosses 0 from 675000001",
            "Fines 1500000 from 675000001",
            "DistributableIncome 673500001",
            "DevelopmentInvestmentFund 1/5 of 673500001 = 134700000,2: 134700001",
            "FinancialReserveFund 1/20 of 673500001 = 33675000,05: 33675001",
            "OtherFund 1/10 of 673500001 = 67350000,1: 67350000",
            "Rest 437774999",
            "ByUse 7/10 of 437774999 = 306442499,3: 306442499",
            "ByCapital 3/10 of 437774999 = 131332499,7: 131332500",
            "Undistributed 0",
        ],
        Surplus.Steps.Select(Line));

    [Fact]
    public void Every_member_gets_the_part_of_the_story()
    {
        Assert.Equal(
            [
                "1 66019928 24320834 90340762",
                "2 47039199 14592500 61631699",
                "3 47039199 14592500 61631699",
                "4 22144184 24320833 46465017",
                "5 0 19456667 19456667",
                "6 115534874 24320833 139855707",
                "7 8665115 9728333 18393448",
            ],
            Surplus.Members.Select(part => $"{part.Member.Code} {part.FromUse} {part.FromCapital} {part.Total}"));
        Assert.Equal(
            (306_442_499, 131_332_500, 437_774_999),
            (Surplus.Members.Sum(part => part.FromUse.Dong), Surplus.Members.Sum(part => part.FromCapital.Dong), Surplus.Members.Sum(part => part.Total.Dong)));
    }

    [Fact]
    public void Everything_is_what_there_was_to_distribute()
    {
        Assert.Equal(134_700_001 + 33_675_001 + 67_350_000 + 437_774_999, MadeUpSurplus.Income.Distributable.Dong);
        Assert.Equal(MadeUpSurplus.Income.Distributable, Surplus.ToFunds + Surplus.ToMembers + Surplus.Undistributed);
        Assert.Equal((235_725_002, 437_774_999, 0), (Surplus.ToFunds.Dong, Surplus.ToMembers.Dong, Surplus.Undistributed.Dong));
    }

    [Fact]
    public void The_tie_by_capital_is_reported_and_use_has_none()
    {
        SurplusTie tie = Assert.Single(Surplus.Ties);

        Assert.Equal("ByCapital: 1 of 1, 4, 6, 7", tie.ToString());
        Assert.Equal(SurplusItem.ByCapital, tie.Item);
        Assert.Equal(["1", "4", "6", "7"], tie.Members);
        Assert.Equal(1, tie.Winners);
    }

    [Fact]
    public void The_largest_holding_is_within_a_fifth_and_nothing_is_found()
    {
        Check holding = Surplus.LargestHolding!;

        Assert.Equal((new Fraction(100, 540), true), (holding.Value, holding.IsMet));
        Assert.Equal("18,52", string.Create(FigureFormat.Vietnamese, $"{Percentage.FromFraction(holding.Value, 2, MidpointRounding.AwayFromZero):N}"));
        Assert.Equal("Điều 17.1, 23/2012/QH13", holding.Rule.Citation!.ToString());
        Assert.Empty(Surplus.Findings);
    }

    [Fact]
    public void Every_step_that_stands_on_a_rule_has_its_citation()
    {
        Assert.Equal(CooperativeLaw.Law2012, Surplus.Law.Value);
        Assert.All(Surplus.Steps.Where(step => step.Rule is not null), step => Assert.True(step.Rule!.IsKnown && step.Rule.InForce.Contains(Surplus.Date)));
        Assert.Equal(
            [
                "DeductibleLosses Điều 21, 83/2015/TT-BTC", "IncomeTax Điều 21, 83/2015/TT-BTC", "OtherLosses Điều 21, 83/2015/TT-BTC", "Fines Điều 21, 83/2015/TT-BTC",
                "DevelopmentInvestmentFund Điều 46, 23/2012/QH13", "FinancialReserveFund Điều 46, 23/2012/QH13", "ByUse Điều 46, 23/2012/QH13", "ByCapital Điều 46, 23/2012/QH13",
            ],
            Surplus.Steps.Where(step => step.Rule is not null).Select(step => $"{step.Item} {step.Rule!.Citation}"));
        Assert.Equal(
            "DevelopmentInvestmentFund: 1/5 of 673500001 = 673500001/5, 134700001 đồng; Điều 46, 23/2012/QH13", Surplus.Steps.Single(step => step.Item == SurplusItem.DevelopmentInvestmentFund).ToString());
        Assert.Equal("OtherFund (Reward and welfare fund): 1/10 of 673500001 = 673500001/10, 67350000 đồng", Surplus.Steps.Single(step => step.Fund is not null).ToString());
    }

    [Fact]
    public void Nineteen_percent_for_the_first_fund_are_refused()
    {
        string message = Assert.Throws<ArgumentException>(() => Of(MadeUpSurplus.Resolution with { DevelopmentInvestmentFund = new(19, 100) })).Message;

        Assert.Contains("SurplusResolution.DevelopmentInvestmentFund (quỹ đầu tư phát triển) is 19/100", message, StringComparison.Ordinal);
        Assert.Contains("at least 1/5", message, StringComparison.Ordinal);
        Assert.Contains("Điều 46, 23/2012/QH13", message, StringComparison.Ordinal);
        Assert.Contains("WithCorrection", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, false, true)]
    [InlineData(51, false, false)]
    [InlineData(30, false, true)]
    [InlineData(70, true, true)]
    public void Use_at_a_half_or_less_is_a_warning(int use, bool isJobCreating, bool warns)
    {
        SurplusDistribution surplus = Of(MadeUpSurplus.Resolution with { ByUse = new(use, 100), ByCapital = new(100 - use, 100), IsJobCreating = isJobCreating });

        Assert.Equal(
            warns ? [(SurplusReason.MainCriterionAtMostHalf, isJobCreating ? SurplusItem.ByLabour : SurplusItem.ByUse, "surplus-main-criterion")] : [],
            surplus.Findings.Where(finding => finding.Reason != SurplusReason.EqualClaims).Select(finding => (finding.Reason, finding.Item!.Value, finding.Rule!.Code)));
        Assert.Equal(MadeUpSurplus.Income.Distributable, surplus.ToFunds + surplus.ToMembers);
    }

    [Fact]
    public void From_the_first_of_July_2024_the_same_call_asks_for_external_and_internal_income()
    {
        string message = Assert.Throws<ArgumentException>(
            () => SurplusDistribution.Of(new(2024, 7, 1), MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members)).Message;

        Assert.StartsWith("A distribution on 2024-07-01 asks for", message, StringComparison.Ordinal);
        Assert.Contains("SurplusIncome.External (thu nhập từ giao dịch bên ngoài); SurplusIncome.Internal (thu nhập từ giao dịch nội bộ)", message, StringComparison.Ordinal);
        Assert.Contains("SurplusResolution.IndivisibleFund (quỹ chung không chia của hợp tác xã), at least 1/20", message, StringComparison.Ordinal);
        Assert.Contains("SurplusResolution.IndivisibleFundOfInternal (trích quỹ chung không chia từ thu nhập giao dịch nội bộ), the rate in the charter", message, StringComparison.Ordinal);
        Assert.Equal(437_774_999, SurplusDistribution.Of(new(2024, 6, 30), MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members).ToMembers.Dong);
    }

    private static SurplusDistribution Of(SurplusResolution resolution) => SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, resolution, MadeUpSurplus.Members);

    private static string Line(SurplusStep step) => step.Rate is { } rate
        ? string.Create(FigureFormat.Vietnamese, $"{step.Item} {rate} of {step.Base.Dong} = {step.Exact.Value.ToDecimal(2, MidpointRounding.AwayFromZero):0.##}: {step.Amount.Dong}")
        : $"{step.Item} {step.Amount.Dong}{(step.Base == step.Amount ? "" : $" from {step.Base.Dong}")}";
}
