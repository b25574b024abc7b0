using System.Numerics;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class SurplusLaws
{
    private static readonly RuleBook BeforeDeductions = RuleBook.Vietnam.WithCorrection(
        CooperativeRules.FundBase, IncomeBase.ExternalProfitBeforeTax, new("1/HD", new("Hướng dẫn", "Guidance")), new(2024, 7, 1));

    [Law]
    public bool Funds_members_and_what_stays_undistributed_are_exactly_what_there_is(Vnd profit, Weights use, Weights capital, byte development, byte proportion)
    {
        SurplusResolution resolution = Resolution(development, proportion);
        SurplusMember[] members = Members(use, capital);
        SurplusDistribution surplus = Distribute(profit, resolution, members);
        BigInteger given = surplus.Members.Aggregate(BigInteger.Zero, (sum, part) => sum + part.FromUse.Dong + part.FromLabour.Dong + part.FromCapital.Dong);
        BigInteger steps = surplus.Steps.Where(step => step.IsFund).Aggregate(BigInteger.Zero, (sum, step) => sum + step.Amount.Dong);
        return steps + given + surplus.Undistributed.Dong == Math.Max(0, profit.Dong)
            && surplus.ToFunds.Dong == steps && surplus.ToMembers.Dong == given
            && surplus.Members.All(part => part.FromUse >= Vnd.Zero && part.FromCapital >= Vnd.Zero)
            && surplus[SurplusItem.ByUse].Dong + surplus[SurplusItem.ByCapital].Dong == surplus[SurplusItem.Rest].Dong;
    }

    [Law]
    public bool A_mandatory_fund_is_the_least_amount_that_is_not_below_its_share(Vnd profit, byte development)
    {
        SurplusResolution resolution = Resolution(development, 7);
        SurplusDistribution surplus = Distribute(profit, resolution, MadeUpSurplus.Members);
        BigInteger isShort = Short(surplus).SingleOrDefault();
        return IsLeast(SurplusItem.DevelopmentInvestmentFund, resolution.DevelopmentInvestmentFund!.Value, 0) && IsLeast(SurplusItem.FinancialReserveFund, new(5, 100), isShort)
            && (isShort == 0 || surplus[SurplusItem.Rest] == Vnd.Zero);

        bool IsLeast(SurplusItem item, Fraction share, BigInteger isShort)
        {
            BigInteger over = ((surplus[item].Dong + isShort) * share.Denominator) - ((BigInteger)Math.Max(0, profit.Dong) * share.Numerator);
            return over >= 0 && over < share.Denominator;
        }
    }

    [Law]
    public bool Under_the_Law_of_2023_the_indivisible_fund_is_never_below_its_share_of_external_income_unless_there_is_less(uint external, int @internal, byte percent)
    {
        SurplusResolution resolution = new() { IndivisibleFund = new(5 + (percent % 20), 100), IndivisibleFundOfInternal = 0, ByUse = 1 };
        BigInteger due = (((BigInteger)external * (5 + (percent % 20))) + 99) / 100, available = Math.Max(0, (long)external + @internal);
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, MadeUpSurplus.IncomeOf(external, @internal), resolution, MadeUpSurplus.Members);
        return surplus[SurplusItem.IndivisibleFund].Dong == BigInteger.Min(due, available)
            && Short(surplus).SequenceEqual(available > 0 && due > available ? [due - available] : [])
            && surplus.Findings.Any(finding => finding.Reason == SurplusReason.NothingToDistribute) == (available == 0)
            && surplus.ToFunds.Dong + surplus.ToMembers.Dong == available;
    }

    [Law]
    public bool Of_a_base_before_deductions_the_indivisible_fund_is_never_below_its_share_unless_there_is_less(uint external, int @internal, uint tax, byte percent)
    {
        SurplusResolution resolution = new() { IndivisibleFund = new(5 + (percent % 20), 100), IndivisibleFundOfInternal = 0, ByUse = 1 };
        SurplusIncome income = new(Vnd.FromDong((long)external + @internal), Vnd.FromDong(tax), @internal: Vnd.Zero, externalProfitBeforeTax: Vnd.FromDong(external));
        BigInteger due = (((BigInteger)external * (5 + (percent % 20))) + 99) / 100, available = Math.Max(0, (long)external + @internal - tax);
        SurplusDistribution surplus = SurplusDistribution.Of(MadeUpSurplus.EndOf2025, income, resolution, MadeUpSurplus.Members, rules: BeforeDeductions);
        return surplus.Steps.Where(step => step.Item == SurplusItem.FundBase).Select(step => (BigInteger)step.Amount.Dong).SequenceEqual(available == 0 ? [] : [external])
            && surplus[SurplusItem.IndivisibleFund].Dong == BigInteger.Min(due, available)
            && Short(surplus).SequenceEqual(available > 0 && due > available ? [due - available] : [])
            && surplus.Findings.All(finding => finding.Reason != SurplusReason.FundBaseReadingNotVerified)
            && surplus.ToFunds.Dong + surplus.ToMembers.Dong == available;
    }

    [Law]
    public bool Without_use_or_capital_a_member_gets_nothing_by_it(Vnd profit, Weights use, Weights capital, byte proportion) =>
        Distribute(profit, Resolution(0, proportion), Members(use, capital)).Members.All(part => (part.Member.Use != Vnd.Zero || part.FromUse == Vnd.Zero) && (part.Member.Capital != Vnd.Zero || part.FromCapital == Vnd.Zero));

    [Law]
    public bool Members_get_what_the_room_of_shares_allocates(Vnd profit, Weights use, Weights capital, byte proportion)
    {
        SurplusMember[] members = Members(use, capital);
        SurplusDistribution surplus = Distribute(profit, Resolution(0, proportion), members);
        return IsAllocated(SurplusItem.ByUse, member => member.Use!.Value, part => part.FromUse) && IsAllocated(SurplusItem.ByCapital, member => member.Capital!.Value, part => part.FromCapital);

        bool IsAllocated(SurplusItem item, Func<SurplusMember, Vnd> weight, Func<MemberSurplus, Vnd> part) =>
            surplus[item].Allocate([.. members.Select(weight)], allZero: AllZeroRule.KeptApart).Parts.SequenceEqual(surplus.Members.Select(part));
    }

    [Law]
    public bool The_order_of_members_matters_only_among_the_tied_and_by_one_dong(Vnd profit, Weights use, Weights capital, byte proportion)
    {
        SurplusMember[] members = Members(use, capital);
        SurplusResolution resolution = Resolution(0, proportion);
        SurplusDistribution surplus = Distribute(profit, resolution, members), reversed = Distribute(profit, resolution, [.. Enumerable.Reverse(members)]);
        return surplus.Steps.Select(step => (step.Item, step.Amount)).SequenceEqual(reversed.Steps.Select(step => (step.Item, step.Amount)))
            && surplus.Ties.Select(tie => (tie.Item, tie.Winners, tie.Members.Count)).SequenceEqual(reversed.Ties.Select(tie => (tie.Item, tie.Winners, tie.Members.Count)))
            && surplus.Members.Zip(reversed.Members.Reverse()).All(pair =>
                Agrees(SurplusItem.ByUse, pair.First.FromUse, pair.Second.FromUse) && Agrees(SurplusItem.ByCapital, pair.First.FromCapital, pair.Second.FromCapital)
                && pair.First.Member == pair.Second.Member
                && (surplus.Ties.Any(tie => tie.Members.Contains(pair.First.Member.Code)) || pair.First == pair.Second));

        bool Agrees(SurplusItem item, Vnd one, Vnd other) => one == other || (surplus.Ties.Any(tie => tie.Item == item) && Math.Abs(one.Dong - other.Dong) == 1);
    }

    [Law]
    public bool The_first_of_the_tied_win_and_the_tied_are_otherwise_equal(byte profit, byte members)
    {
        SurplusMember[] equal = [.. Enumerable.Range(0, (members % 9) + 1).Select(i => MadeUpSurplus.Member($"{i}", 1, 1))];
        SurplusDistribution surplus = Distribute(Vnd.FromDong(profit), Resolution(0, 10), equal);
        int left = (int)(surplus.ToMembers.Dong % equal.Length);
        return surplus.Ties.Count == (left > 0 ? 1 : 0)
            && surplus.Ties.All(tie => tie.Winners == left && tie.Members.Count == equal.Length)
            && surplus.Members.Select((part, i) => part.Total.Dong == (surplus.ToMembers.Dong / equal.Length) + (i < left ? 1 : 0)).All(holds => holds);
    }

    /// <summary>20 % to 60 % for the first fund, 5 % for the second, no other; tenths of the rest by use, what remains by capital.</summary>
    private static SurplusResolution Resolution(byte development, byte tenths) => new()
    {
        DevelopmentInvestmentFund = new(20 + (development % 41), 100),
        FinancialReserveFund = new(5, 100),
        ByUse = new(tenths % 11, 10),
        ByCapital = new(10 - (tenths % 11), 10),
    };

    /// <summary>As many as both lists have. Capital is cut down so that all of it fits an amount.</summary>
    private static SurplusMember[] Members(Weights use, Weights capital) =>
        [.. use.Values.Zip(capital.Values).Select((pair, i) => MadeUpSurplus.Member($"{i}", pair.First, pair.Second / 16))];

    private static IEnumerable<BigInteger> Short(SurplusDistribution surplus) =>
        surplus.Findings.Where(finding => finding.Reason == SurplusReason.FundShort).Select(finding => (BigInteger)finding.Amount!.Value.Dong);

    private static SurplusDistribution Distribute(Vnd profit, SurplusResolution resolution, SurplusMember[] members) =>
        SurplusDistribution.Of(MadeUpSurplus.EndOf2020, new(profit, default), resolution, members);
}
