using System.Text.Json;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class SurplusDistributionTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly SurplusResolution Of2023 = new() { IndivisibleFund = new(5, 100), IndivisibleFundOfInternal = new(1, 100), CharterCapital = Vnd.FromDong(540_000_000), ByUse = 1 };

    [Fact]
    public void Under_the_Law_of_2023_the_indivisible_fund_is_a_part_of_external_income_rounded_up()
    {
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(30_000_001, 70_000_000), Of2023, MadeUpSurplus.Members);

        Assert.Equal((1_500_001, 700_000, 97_800_000), (surplus[SurplusItem.IndivisibleFund].Dong, surplus[SurplusItem.IndivisibleFundOfInternal].Dong, surplus.ToMembers.Dong));
        Assert.Equal(new Fraction(30_000_001, 20), surplus.Steps.Single(step => step.Item == SurplusItem.IndivisibleFund).Exact.Value);
        Assert.Equal(CooperativeLaw.Law2023, surplus.Law.Value);
        Assert.Equal(Bound.AtMost(new(3, 10)), surplus.LargestHolding!.Bound);
        Assert.Equal(
            ["indivisible-fund-of-internal", "surplus-main-criterion"],
            surplus.Findings.Where(finding => finding.Reason == SurplusReason.RuleNotKnown).Select(finding => finding.Rule!.Code));
    }

    [Fact]
    public void From_2026_the_circular_on_accounts_is_cited_for_the_internal_share()
    {
        SurplusDistribution surplus = SurplusDistribution.Of(new(2026, 12, 31), MadeUpSurplus.IncomeOf(30_000_001, 70_000_000), Of2023, MadeUpSurplus.Members);

        Assert.Equal("Tài khoản 442, 71/2024/TT-BTC", surplus.Steps.Single(step => step.Item == SurplusItem.IndivisibleFundOfInternal).Rule!.Citation!.ToString());
        Assert.Equal(["surplus-main-criterion"], surplus.Findings.Select(finding => finding.Rule!.Code));
    }

    [Theory]
    [InlineData(CooperativeKind.Cooperative, 4, 5)]
    [InlineData(CooperativeKind.Union, 9, 10)]
    public void Less_than_five_percent_and_of_a_union_ten_are_refused(CooperativeKind kind, int refused, int least)
    {
        SurplusIncome income = MadeUpSurplus.IncomeOf(101, 900);

        Assert.Throws<ArgumentException>(() => Distribute(refused));
        Assert.Equal((101 * least / 100) + 1, Distribute(least)[SurplusItem.IndivisibleFund].Dong);

        SurplusDistribution Distribute(int percent) =>
            SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, Of2023 with { IndivisibleFund = new(percent, 100) }, MadeUpSurplus.Members, kind);
    }

    [Fact]
    public void A_loss_from_external_transactions_sets_nothing_aside()
    {
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(-30, 130), Of2023, MadeUpSurplus.Members);

        Assert.Equal((0, 1, 99), (surplus[SurplusItem.IndivisibleFund].Dong, surplus[SurplusItem.IndivisibleFundOfInternal].Dong, surplus.ToMembers.Dong));
    }

    [Theory]
    [InlineData(130, -130)]
    [InlineData(-1000, 990)]
    [InlineData(1000, -1010)]
    public void Where_nothing_is_left_to_distribute_nothing_is_set_aside(long external, long @internal)
    {
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(external, @internal), Of2023, MadeUpSurplus.Members);

        Assert.Equal((0, 0, 0), (surplus.ToFunds.Dong, surplus.ToMembers.Dong, surplus.Undistributed.Dong));
        Assert.Equal([SurplusReason.NothingToDistribute, SurplusReason.RuleNotKnown], surplus.Findings.Select(finding => finding.Reason));
    }

    [Fact]
    public void A_mandatory_fund_that_comes_to_more_than_there_is_gets_all_of_it_and_what_is_short_is_found()
    {
        SurplusResolution resolution = Of2023 with { IndivisibleFundOfInternal = 0 };
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(1000, -990), resolution, MadeUpSurplus.Members);

        Assert.Equal((10, 0), (surplus[SurplusItem.IndivisibleFund].Dong, surplus.ToMembers.Dong));
        SurplusFinding found = surplus.Findings.Single(finding => finding.Reason == SurplusReason.FundShort);
        Assert.Equal((SurplusItem.IndivisibleFund, 40, "indivisible-fund"), (found.Item, found.Amount!.Value.Dong, found.Rule!.Code));
        Assert.StartsWith("FundShort (IndivisibleFund), 40 đồng; indivisible-fund: ", found.ToString(), StringComparison.Ordinal);
        Assert.Contains("Lower them in the resolution", Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(1000, -990), resolution with { DevelopmentInvestmentFund = new(1, 2) }, MadeUpSurplus.Members)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void That_the_base_is_after_deductions_is_said_not_to_be_verified_where_it_matters(long tax, bool isFound)
    {
        SurplusIncome income = new(Vnd.FromDong(1_000 + tax), Vnd.FromDong(tax), external: Vnd.FromDong(400), @internal: Vnd.FromDong(600));
        SurplusFinding? found = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, Of2023, MadeUpSurplus.Members).Findings.SingleOrDefault(finding => finding.Reason == SurplusReason.FundBaseReadingNotVerified);

        Assert.Equal(isFound ? "fund-base" : null, found?.Rule!.Code);
    }

    [Theory]
    [InlineData(0, 50L, true)]
    [InlineData(-10, 50L, true)]
    [InlineData(0, null, true)]
    [InlineData(0, 0L, false)]
    [InlineData(-10, -5L, false)]
    public void A_base_of_nothing_is_not_verified_either_where_the_other_reading_gives_one_or_is_not_known(long external, long? before, bool isFound)
    {
        SurplusIncome income = new(
            Vnd.FromDong(150), Vnd.FromDong(60), external: Vnd.FromDong(external), @internal: Vnd.FromDong(90 - external), externalProfitBeforeTax: before is null ? null : Vnd.FromDong(before.Value));

        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, Of2023, MadeUpSurplus.Members);

        Assert.Equal(Vnd.Zero, surplus[SurplusItem.IndivisibleFund]);
        Assert.Equal(isFound, surplus.Findings.Any(finding => finding.Reason == SurplusReason.FundBaseReadingNotVerified));
    }

    [Theory]
    [InlineData(IncomeBase.ExternalIncome, 480_000_003, 24_000_001, 772_799_999)]
    [InlineData(IncomeBase.ExternalProfitBeforeTax, 600_000_007, 30_000_001, 766_799_999)]
    public void A_reading_of_the_base_that_the_caller_states_is_computed_and_cited_and_nothing_is_found_of_it(IncomeBase reading, long @base, long fund, long members)
    {
        Citation guidance = new("1/HD", new("Hướng dẫn", "Guidance"), "Mục 2");
        RuleBook ours = RuleBook.Vietnam.WithCorrection(CooperativeRules.FundBase, reading, guidance, new(2024, 7, 1));
        SurplusIncome income = new(
            Vnd.FromDong(1_000_000_000), Vnd.FromDong(150_000_001), deductibleLosses: Vnd.FromDong(49_999_999), external: Vnd.FromDong(480_000_003), @internal: Vnd.FromDong(319_999_997),
            externalProfitBeforeTax: Vnd.FromDong(600_000_007));

        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, Of2023, MadeUpSurplus.Members, rules: ours);

        Assert.Equal((fund, 3_200_000, members), (surplus[SurplusItem.IndivisibleFund].Dong, surplus[SurplusItem.IndivisibleFundOfInternal].Dong, surplus.ToMembers.Dong));
        Assert.Equal($"FundBase: {@base} đồng; Mục 2, 1/HD", surplus.Steps.Single(step => step.Item == SurplusItem.FundBase).ToString());
        Assert.Equal(@base, surplus.Steps.Single(step => step.Item == SurplusItem.IndivisibleFund).Base.Dong);
        Assert.DoesNotContain(surplus.Findings, finding => finding.Reason == SurplusReason.FundBaseReadingNotVerified);
        SurplusDistribution unsettled = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, Of2023, MadeUpSurplus.Members);
        Assert.Equal(24_000_001, unsettled[SurplusItem.IndivisibleFund].Dong);
        Assert.Contains(unsettled.Findings, finding => finding.Reason == SurplusReason.FundBaseReadingNotVerified);
    }

    [Theory]
    [InlineData(0, new SurplusItem[0])]
    [InlineData(1, new[] { SurplusItem.FundBase, SurplusItem.IndivisibleFund, SurplusItem.IndivisibleFundOfInternal })]
    public void Where_there_is_nothing_to_distribute_the_trail_has_no_funds_and_no_base_of_them(long left, SurplusItem[] funds)
    {
        SurplusIncome income = new(Vnd.FromDong(100 + left), Vnd.FromDong(100), external: Vnd.FromDong(100), @internal: Vnd.FromDong(left - 100));

        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, Of2023, MadeUpSurplus.Members);

        Assert.Equal(funds, surplus.Steps.Select(step => step.Item).Where(item => item is >= SurplusItem.FundBase and <= SurplusItem.OtherFund));
        Assert.Equal(left == 0, surplus.Findings.Any(finding => finding.Reason == SurplusReason.NothingToDistribute));
        Assert.Equal(left == 1, surplus.Findings.Any(finding => finding.Reason == SurplusReason.FundBaseReadingNotVerified));
    }

    [Fact]
    public void A_base_before_deductions_asks_for_that_income_and_may_come_to_more_than_there_is()
    {
        RuleBook ours = RuleBook.Vietnam.WithCorrection(CooperativeRules.FundBase, IncomeBase.ExternalProfitBeforeTax, new("1/HD", new("Hướng dẫn", "Guidance")), new(2024, 7, 1));

        Assert.Contains("SurplusIncome.ExternalProfitBeforeTax (thu nhập từ giao dịch bên ngoài).", Assert.Throws<ArgumentException>(() => Of(null)).Message, StringComparison.Ordinal);
        Assert.Equal((2, 0), (Of(1_000)[SurplusItem.IndivisibleFund].Dong, Of(1_000).ToMembers.Dong));
        Assert.Equal(48, Of(1_000).Findings.Single(finding => finding.Reason == SurplusReason.FundShort).Amount!.Value.Dong);
        Assert.Equal((0, 0), (Of(-1_000)[SurplusItem.FundBase].Dong, Of(-1_000)[SurplusItem.IndivisibleFund].Dong));

        SurplusDistribution Of(long? before) => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2025, new(Vnd.FromDong(1_000), Vnd.FromDong(998), @internal: Vnd.Zero, externalProfitBeforeTax: before is long dong ? Vnd.FromDong(dong) : null),
            Of2023 with { IndivisibleFundOfInternal = 0 }, MadeUpSurplus.Members, rules: ours);
    }

    [Fact]
    public void The_law_of_2023_counts_official_members_and_those_not_told_apart_are_not_judged()
    {
        Assert.Null(Found(5, 0, 0));
        Assert.Null(Found(5, 3, 2));
        Assert.Equal(SurplusReason.TooFewMembers, Found(4, 20, 0));
        Assert.Equal(SurplusReason.TooFewMembers, Found(2, 20, 2));
        Assert.Equal(SurplusReason.OfficialMembersNotReported, Found(4, 0, 1));
        Assert.Equal(SurplusReason.OfficialMembersNotReported, Found(0, 0, 7));

        static SurplusReason? Found(int official, int associate, int unknown)
        {
            IEnumerable<bool?> marks = [.. Enumerable.Repeat<bool?>(true, official), .. Enumerable.Repeat<bool?>(false, associate), .. Enumerable.Repeat<bool?>(null, unknown)];
            SurplusMember[] members = [.. marks.Select((mark, i) => new SurplusMember($"{i}", use: Vnd.FromDong(1), isOfficial: mark))];
            return SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(1, 99), Of2023, members).Findings
                .SingleOrDefault(finding => finding.Rule?.Code == "minimum-members")?.Reason;
        }
    }

    [Fact]
    public void A_holding_is_a_part_of_the_charter_capital_and_not_of_the_members_listed()
    {
        SurplusDistribution Of(SurplusResolution resolution) => SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, resolution, MadeUpSurplus.Members);

        Assert.Equal(new Fraction(1, 10), Of(MadeUpSurplus.Resolution with { CharterCapital = Vnd.FromDong(1_000_000_000) }).LargestHolding!.Value);
        SurplusDistribution unknown = Of(MadeUpSurplus.Resolution with { CharterCapital = null });
        Assert.Equal((null, SurplusReason.CapitalNotReported), (unknown.LargestHolding, Assert.Single(unknown.Findings).Reason));
        Assert.Contains("540000000 đồng of capital, 1 more than the charter capital of 539999999", Assert.Throws<ArgumentException>(
            () => Of(MadeUpSurplus.Resolution with { CharterCapital = Vnd.FromDong(539_999_999) })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurplusResolution { CharterCapital = Vnd.FromDong(-1) });
    }

    [Fact]
    public void Funds_that_are_no_longer_mandatory_are_parts_of_the_income_and_rounded_as_the_resolution_says()
    {
        SurplusResolution resolution = Of2023 with { DevelopmentInvestmentFund = new(1, 8), Rounding = MidpointRounding.ToZero };
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(500, 501), resolution, MadeUpSurplus.Members);

        Assert.Equal(125, surplus[SurplusItem.DevelopmentInvestmentFund].Dong);
        Assert.Equal(126, SurplusDistribution.Of(
            MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(500, 501), resolution with { Rounding = MidpointRounding.ToPositiveInfinity }, MadeUpSurplus.Members)[SurplusItem.DevelopmentInvestmentFund].Dong);
    }

    [Fact]
    public void Deductions_without_a_known_rule_are_taken_as_they_are_and_found()
    {
        SurplusIncome income = new(Vnd.FromDong(1_100), Vnd.FromDong(100), external: Vnd.FromDong(400), @internal: Vnd.FromDong(600));
        SurplusDistribution surplus = SurplusDistribution.Of(new(2024, 7, 1), income, Of2023, MadeUpSurplus.Members);

        SurplusFinding found = surplus.Findings[0];
        Assert.Equal((SurplusReason.RuleNotKnown, "surplus-deductions"), (found.Reason, found.Rule!.Code));
        Assert.StartsWith("RuleNotKnown; surplus-deductions: unknown (NotFound), from 2024-07-01", found.ToString(), StringComparison.Ordinal);
        Assert.Single(surplus.Findings, finding => finding.Rule == found.Rule);
        Assert.Contains("unknown (NotFound)", surplus.Steps.Single(step => step.Item == SurplusItem.IncomeTax).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_Law_of_2012_the_caller_supplies_the_rules_with_their_citation()
    {
        LocalDate date = new(2012, 12, 31);
        Citation charter = new("01/ĐL", new("Điều lệ", "Charter"), "Điều 40");

        string message = Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(date, MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members)).Message;
        Assert.Contains("a value of fund-base with its citation (RuleBook.With); a value of development-investment-fund", message, StringComparison.Ordinal);

        RuleBook ours = RuleBook.Vietnam
            .With(CooperativeRules.FundBase, IncomeBase.DistributableIncome, charter, date, date)
            .With(CooperativeRules.DevelopmentInvestmentFund, Bound.AtLeast(new(1, 10)), charter, date, date);
        SurplusDistribution surplus = SurplusDistribution.Of(
            date, MadeUpSurplus.Income, MadeUpSurplus.Resolution with { DevelopmentInvestmentFund = new(1, 10), FinancialReserveFund = null }, MadeUpSurplus.Members, rules: ours);
        Assert.Equal(67_350_001, surplus[SurplusItem.DevelopmentInvestmentFund].Dong);
        Assert.Equal(charter, surplus.Steps.Single(step => step.Item == SurplusItem.DevelopmentInvestmentFund).Rule!.Citation);
        Assert.Null(surplus.LargestHolding);
        Assert.Equal(
            ["surplus-deductions", "surplus-main-criterion", "minimum-members", "capital-per-member"], surplus.Findings.Select(finding => finding.Rule!.Code));
    }

    [Theory]
    [InlineData(62_345_678)]
    [InlineData(0)]
    public void Of_a_loss_nothing_is_distributed(long profit)
    {
        SurplusIncome income = new(Vnd.FromDong(profit), default, deductibleLosses: Vnd.FromDong(62_345_678));
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, income, MadeUpSurplus.Resolution, MadeUpSurplus.Members);

        Assert.Equal(profit - 62_345_678, surplus[SurplusItem.DistributableIncome].Dong);
        Assert.All([surplus.ToFunds, surplus.ToMembers, surplus.Undistributed], amount => Assert.Equal(Vnd.Zero, amount));
        Assert.All(surplus.Members, part => Assert.Equal(Vnd.Zero, part.Total));
        Assert.Equal(SurplusReason.NothingToDistribute, Assert.Single(surplus.Findings).Reason);
    }

    [Fact]
    public void Where_nobody_has_any_use_that_part_stays_undistributed()
    {
        SurplusMember[] members = [.. MadeUpSurplus.Members.Select(member => MadeUpSurplus.Member(member.Code, 0, member.Capital!.Value.Dong))];
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, members);

        Assert.Equal((306_442_499, 131_332_500), (surplus.Undistributed.Dong, surplus.ToMembers.Dong));
        Assert.Equal((SurplusReason.NothingToGoBy, SurplusItem.ByUse), Assert.Single(surplus.Findings) is var found ? (found.Reason, found.Item!.Value) : default);
    }

    [Fact]
    public void Of_members_without_use_and_capital_or_without_members_nothing_is_distributed_and_no_holding_is_the_largest()
    {
        SurplusMember[] none = [.. MadeUpSurplus.Members.Select(member => MadeUpSurplus.Member(member.Code, 0, 0))];

        Assert.All(new[] { none, [] }, members =>
        {
            SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, members);
            Assert.Equal((437_774_999, 0), (surplus.Undistributed.Dong, surplus.ToMembers.Dong));
            Assert.Equal([SurplusItem.ByUse, SurplusItem.ByCapital], surplus.Findings.Where(finding => finding.Reason == SurplusReason.NothingToGoBy).Select(finding => finding.Item!.Value));
            Assert.Equal(members.Length == 0, surplus.Findings.Any(finding => finding.Reason == SurplusReason.TooFewMembers));
            Assert.Null(surplus.LargestHolding);
        });
    }

    [Fact]
    public void Without_proportions_the_rest_stays_undistributed()
    {
        SurplusDistribution surplus = SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution with { ByUse = 0, ByCapital = 0 }, [new("1", capital: Vnd.FromDong(1))]);

        Assert.Equal((437_774_999, 0), (surplus.Undistributed.Dong, surplus.ToMembers.Dong));
    }

    [Fact]
    public void One_member_gets_all_and_both_the_number_and_the_holding_are_found()
    {
        SurplusDistribution surplus = SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution with { CharterCapital = Vnd.FromDong(100_000_000) }, MadeUpSurplus.Members[..1]);

        Assert.Equal(437_774_999, Assert.Single(surplus.Members).Total.Dong);
        Assert.Equal(
            [(SurplusReason.TooFewMembers, null, "Điều 3.1, 23/2012/QH13"), (SurplusReason.CapitalOverLimit, "1", "Điều 17.1, 23/2012/QH13")],
            surplus.Findings.Select(finding => (finding.Reason, finding.Member, finding.Rule!.Citation!.ToString())));
        Assert.False(surplus.LargestHolding!.IsMet);
    }

    [Fact]
    public void A_member_over_the_limit_is_found_and_one_at_it_is_not()
    {
        SurplusMember[] members = [.. new long[] { 20, 21, 19, 10, 10, 10, 10 }.Select((capital, i) => MadeUpSurplus.Member($"{i}", 1, capital))];
        SurplusResolution resolution = MadeUpSurplus.Resolution with { CharterCapital = Vnd.FromDong(100) };
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, resolution, members);

        Assert.Equal(["CapitalOverLimit, member 1; capital-per-member: at most 1/5, 2013-07-01 to 2024-06-30, Điều 17.1, 23/2012/QH13 (OfficialText)"], surplus.Findings.Select(finding => finding.ToString()));
        Assert.Equal(new Fraction(21, 100), surplus.LargestHolding!.Value);
        Assert.DoesNotContain(SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(1, 99), Of2023 with { CharterCapital = Vnd.FromDong(100) }, members).Findings, finding => finding.Reason == SurplusReason.CapitalOverLimit);
        Assert.Equal(new Fraction(3, 10), SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, resolution, members, CooperativeKind.Union).LargestHolding!.Bound.Limit);
    }

    [Fact]
    public void Capital_that_is_not_reported_is_not_held_against_the_limit()
    {
        SurplusMember[] members = [.. MadeUpSurplus.Members[1..], new("1", use: Vnd.FromDong(1))];
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution with { ByUse = 1, ByCapital = 0 }, members);

        Assert.Equal(SurplusReason.CapitalNotReported, Assert.Single(surplus.Findings).Reason);
        Assert.Null(surplus.LargestHolding);
        string message = Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, members)).Message;
        Assert.Contains("ByCapital: nothing is reported for the member '1', and 3/10 of the rest goes by it", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_job_creating_cooperative_distributes_by_labour()
    {
        SurplusMember[] members = [.. Enumerable.Range(1, 7).Select(i => new SurplusMember($"{i}", labour: i * 10, capital: Vnd.FromDong(1)))];
        SurplusResolution resolution = MadeUpSurplus.Resolution with { ByUse = 0, ByLabour = new(3, 4), ByCapital = new(1, 4), IsJobCreating = true };
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, new(Vnd.FromDong(28_000_000_000), default), resolution, members);

        Assert.Equal((13_650_000_000, 487_500_000, 650_000_000), (surplus[SurplusItem.ByLabour].Dong, surplus.Members[0].FromLabour.Dong, surplus.Members[0].FromCapital.Dong));
        Assert.All(surplus.Members, part => Assert.Equal(part.Member.Labour!.Value / 10 * 487_500_000, part.FromLabour.Dong));
        Assert.Empty(surplus.Findings);
    }

    [Fact]
    public void The_last_dong_between_use_and_capital_goes_to_use_and_is_found()
    {
        SurplusResolution resolution = MadeUpSurplus.Resolution with { ByUse = new(1, 2), ByCapital = new(1, 2) };
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, resolution, MadeUpSurplus.Members);

        Assert.Equal((218_887_500, 218_887_499), (surplus[SurplusItem.ByUse].Dong, surplus[SurplusItem.ByCapital].Dong));
        Assert.Contains(new SurplusFinding(SurplusReason.EqualClaims, SurplusItem.Rest), surplus.Findings);
    }

    [Fact]
    public void Amounts_at_the_ends_of_64_bits_are_distributed_to_the_dong()
    {
        SurplusMember[] members = [.. Enumerable.Range(0, 7).Select(i => MadeUpSurplus.Member($"{i}", long.MaxValue - i, 1))];
        SurplusDistribution surplus = SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, new(Vnd.MaxValue, default), MadeUpSurplus.Resolution with { DevelopmentInvestmentFund = new(20_000_001, 100_000_000) }, members);

        Assert.Equal(Vnd.MaxValue, surplus.ToFunds + surplus.ToMembers);
        Assert.Equal(Int128.CreateChecked(surplus.ToMembers.Dong), surplus.Members.Aggregate(Int128.Zero, (sum, part) => sum + part.Total.Dong));
        SurplusStep fund = surplus.Steps.Single(step => step.Item == SurplusItem.DevelopmentInvestmentFund);
        Assert.Equal(UndefinedReason.OutOfRange, fund.Exact.Reason);
        Assert.Equal(((Int128)long.MaxValue * 20_000_001 / 100_000_000) + 1, fund.Amount.Dong);
        Assert.Equal(long.MinValue, SurplusDistribution.Of(MadeUpSurplus.EndOf2020, new(Vnd.MinValue, default), MadeUpSurplus.Resolution, members)[SurplusItem.DistributableIncome].Dong);
        Assert.Throws<OverflowException>(() => new SurplusIncome(Vnd.MinValue, Vnd.FromDong(1)));
        Assert.Contains("hold 9223372036854775808 đồng of capital, 1 more", Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution with { CharterCapital = Vnd.MaxValue },
            [MadeUpSurplus.Member("1", 1, long.MaxValue), MadeUpSurplus.Member("2", 1, 1)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_dong_cannot_fill_two_funds_and_two_dong_can()
    {
        Assert.Equal((1, 0, 0), (Of(1)[SurplusItem.DevelopmentInvestmentFund].Dong, Of(1)[SurplusItem.FinancialReserveFund].Dong, Of(1).ToMembers.Dong));
        Assert.Equal((SurplusReason.FundShort, SurplusItem.FinancialReserveFund, 1), Assert.Single(Of(1).Findings) is var found ? (found.Reason, found.Item!.Value, found.Amount!.Value.Dong) : default);
        Assert.Equal((2, 0), (Of(2).ToFunds.Dong, Of(2).ToMembers.Dong));
        Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution with { OtherFunds = [new(MadeUpSurplus.RewardWelfare, new(76, 100))] }, MadeUpSurplus.Members));

        static SurplusDistribution Of(long dong) => SurplusDistribution.Of(MadeUpSurplus.EndOf2020, new(Vnd.FromDong(dong), default), MadeUpSurplus.Resolution, MadeUpSurplus.Members);
    }

    [Fact]
    public void What_a_resolution_leaves_out_or_gives_in_vain_is_named()
    {
        Assert.Contains("SurplusResolution.FinancialReserveFund (quỹ dự phòng tài chính), at least 1/20", Refused(MadeUpSurplus.Resolution with { FinancialReserveFund = null }), StringComparison.Ordinal);
        Assert.Contains("or that fund among SurplusResolution.OtherFunds", Refused(MadeUpSurplus.Resolution with { IndivisibleFund = new(1, 20) }), StringComparison.Ordinal);
        Assert.Contains("IndivisibleFundOfInternal has no base: fund-base: DistributableIncome", Refused(MadeUpSurplus.Resolution with { IndivisibleFundOfInternal = new(1, 20) }), StringComparison.Ordinal);
        Assert.Contains("total 9/10; they total 1", Refused(MadeUpSurplus.Resolution with { ByUse = new(6, 10) }), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurplusResolution { ByUse = new(11, 10) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurplusResolution { FinancialReserveFund = new(-1, 10) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurplusFund(MadeUpSurplus.RewardWelfare, 2));

        static string Refused(SurplusResolution resolution) =>
            Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, resolution, MadeUpSurplus.Members)).Message;
    }

    [Theory]
    [InlineData(UnknownReason.NotFound)]
    [InlineData(UnknownReason.NotVerified)]
    public void A_fund_whose_limit_was_looked_for_and_is_not_known_is_not_passed_over(UnknownReason reason)
    {
        Rule<Bound> rule = new(CooperativeRules.FinancialReserveFund, new Validity(null), reason, null, new("chưa rõ", "not known"));

        Assert.Contains("a value of financial-reserve-fund", new LegalFund(SurplusItem.FinancialReserveFund, rule, null, "FinancialReserveFund").Missing, StringComparison.Ordinal);
        Assert.Null(new LegalFund(SurplusItem.FinancialReserveFund, new(CooperativeRules.FinancialReserveFund), null, "FinancialReserveFund").Missing);
    }

    [Fact]
    public void Income_and_members_that_contradict_themselves_are_refused()
    {
        Assert.Contains("a difference of 1", Assert.Throws<ArgumentException>(() => new SurplusIncome(Vnd.FromDong(10), Vnd.FromDong(1), external: Vnd.FromDong(4), @internal: Vnd.FromDong(6))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurplusIncome(Vnd.FromDong(10), Vnd.FromDong(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurplusMember("1", labour: -1));
        Assert.Contains("'1' is listed twice", Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, [.. MadeUpSurplus.Members, MadeUpSurplus.Members[0]])).Message, StringComparison.Ordinal);
        Assert.Contains("Member 1 (counted from 0) is null", Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, [MadeUpSurplus.Members[0], null!])).Message, StringComparison.Ordinal);
        Assert.Contains("Nothing is verified of the surplus of a CreditFund", Assert.Throws<ArgumentException>(() => SurplusDistribution.Of(
            MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members, CooperativeKind.CreditFund)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2013-07-01", "surplus-deductions")]
    [InlineData("2016-12-31", "surplus-deductions")]
    [InlineData("2017-01-01", null)]
    [InlineData("2024-06-30", null)]
    public void Under_the_Law_of_2012_the_deductions_are_cited_where_the_circular_is_known_to_be_in_force(string date, string? unknown)
    {
        SurplusDistribution surplus = SurplusDistribution.Of(
            LocalDatePattern.Iso.Parse(date).Value, MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members);

        Assert.Equal(unknown is null ? [] : [unknown], surplus.Findings.Select(finding => finding.Rule!.Code));
        Assert.Equal(437_774_999, surplus.ToMembers.Dong);
    }

    [Fact]
    public void Income_and_members_are_written_and_read_as_json()
    {
        SurplusIncome income = MadeUpSurplus.IncomeOf(30_000_001, 70_000_000);

        Assert.Equal(income, JsonSerializer.Deserialize<SurplusIncome>(JsonSerializer.Serialize(income)));
        Assert.Equal(MadeUpSurplus.Members, JsonSerializer.Deserialize<SurplusMember[]>(JsonSerializer.Serialize(MadeUpSurplus.Members)));
    }

    [Fact]
    public void A_distribution_is_written_in_a_line_and_as_json_with_its_trail()
    {
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2020, MadeUpSurplus.Income, MadeUpSurplus.Resolution, MadeUpSurplus.Members);

        Assert.Equal("2020-12-31: of 673500001 to distribute 235725002 to funds, 437774999 to 7 members, 0 undistributed, 0 findings", surplus.ToString());
        JsonElement json = JsonSerializer.SerializeToElement(surplus, Web);

        JsonElement fund = json.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("item").GetString() == "FinancialReserveFund");
        Assert.Equal(("2020-12-31", "33675001"), (json.GetProperty("date").GetString(), fund.GetProperty("amount").GetString()));
        Assert.Equal(("Điều 46", "1/20"), (fund.GetProperty("rule").GetProperty("citation").GetProperty("article").GetString(), fund.GetProperty("rate").GetString()));
        Assert.Equal("90340762", json.GetProperty("members")[0].GetProperty("total").GetString());
    }
}
