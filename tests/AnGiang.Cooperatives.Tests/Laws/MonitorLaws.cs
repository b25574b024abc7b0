using System.Numerics;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Laws;

public class MonitorLaws
{
    private static readonly LocalDate Day = new(2026, 6, 30);
    private static readonly Citation Ours = new("1/QĐ", new("Quyết định", "Decision"));
    private static readonly CollateralDeduction LoanByLoan = CollateralDeduction.LoanByLoan(Ours);
    private static readonly CreditFundMonitor Monitor = new(RuleBook.Vietnam);

    [Law]
    public bool Provisions_do_not_fall_when_a_loan_grows_nor_rise_when_its_collateral_does((byte Group, uint Amount, uint? Collateral)[] loans, byte which, uint more)
    {
        Loan[] given = [.. loans.Select(loan => Loan(loan.Group, loan.Amount, loan.Collateral)), Loan(3, 1, 1)];
        int changed = which % given.Length;
        Loan old = given[changed];
        Loan[] larger = [.. given], covered = [.. given];
        larger[changed] = new(old.Group, old.Amount + Vnd.FromDong(more), old.DeductibleCollateral);
        covered[changed] = new(old.Group, old.Amount, (old.DeductibleCollateral ?? Vnd.Zero) + Vnd.FromDong(more));
        ProvisionRequirement before = Required(given), after = Required(larger), less = Required(covered);
        return after.Specific.Value >= before.Specific.Value && after.General.Value >= before.General.Value && less.Specific.Value <= before.Specific.Value && less.General == before.General;
    }

    [Law]
    public bool A_list_of_all_loans_settles_the_groups_that_are_not_stated((byte Group, uint Amount, uint? Collateral)[] loans, byte stated)
    {
        Loan[] given = [.. loans.Select(loan => Loan(loan.Group, loan.Amount, loan.Collateral))];
        Vnd[] groups = GroupsOf(given);
        Vnd?[] some = [.. groups.Select((group, i) => (stated >> i) % 2 == 1 ? group : (Vnd?)null)];
        return Portfolio([.. some], given) == Portfolio([.. groups], given);
    }

    [Law]
    public bool Provisions_are_those_of_integers_of_any_size((byte Group, uint Amount, uint? Collateral)[] loans)
    {
        Loan[] given = [.. loans.Select(loan => Loan(loan.Group, loan.Amount, loan.Collateral))];
        int[] percent = [0, 5, 20, 50, 100];
        BigInteger specific = given.Aggregate(BigInteger.Zero, (sum, loan) => sum + (BigInteger.Max(0, loan.Amount.Dong - (loan.DeductibleCollateral?.Dong ?? 0)) * percent[(int)loan.Group - 1]));
        BigInteger general = given.Where(loan => loan.Group != DebtGroup.Loss).Aggregate(BigInteger.Zero, (sum, loan) => sum + loan.Amount.Dong) * 75;
        ProvisionRequirement required = Required(given);
        return Is(required.Specific, specific, 100) && Is(required.General, general, 10_000) && Is(required.Total, (specific * 100) + general, 10_000);
    }

    [Law]
    public bool A_verdict_is_the_comparison_of_integers_and_one_dong_beyond_the_room_is_beyond_the_limit(Vnd numerator, Vnd denominator, BoundKind kind, uint above, ushort below)
    {
        (Vnd largest, Vnd ownFunds, Fraction limit) = (Positive(numerator), Positive(denominator), new Fraction(above, below + 1));
        RuleBook book = RuleBook.Empty.With(PrudentialRules.SingleBorrowerLimit, new Bound(kind, limit), Ours, Day);
        LimitStanding standing = Standing(book, largest, ownFunds);
        if (ownFunds == Vnd.Zero)
        {
            return standing.Verdict == LimitVerdict.Undefined && standing.Room.Reason == UndefinedReason.ZeroBase;
        }

        bool within = IsWithin(kind, largest.Dong, ownFunds.Dong, limit);
        long direction = kind is BoundKind.AtMost or BoundKind.Below ? 1 : -1;
        return standing.Verdict == (within ? LimitVerdict.Within : LimitVerdict.Breach)
            && (standing.Room.ValueOrNull is { } room
                ? room >= Vnd.Zero == within
                    && IsWithin(kind, largest.Dong + ((BigInteger)direction * room.Dong), ownFunds.Dong, limit)
                    && !IsWithin(kind, largest.Dong + (direction * ((BigInteger)room.Dong + 1)), ownFunds.Dong, limit)
                : standing.Room.Reason == UndefinedReason.OutOfRange);
    }

    [Law]
    public bool A_summary_is_the_sum_over_its_funds_and_its_groups_make_it(int seed)
    {
        CreditFund[] funds = MadeUpFunds.Make(12, seed);
        SupervisorySummary<Territory> summary = Monitor.Summarize(funds, Day, fund => fund.Cooperative.Territory!);
        CreditFund[] judged = [.. funds.Where(fund => Population.Cooperatives.Contains(fund.Cooperative))];
        CreditFundStanding[] standings = [.. judged.Select(fund => Monitor.On(Day, fund))];
        return summary.Units == judged.Length && summary.OutsidePopulation == funds.Length - judged.Length && summary.Limits.All(limit =>
            limit.Overall.Verdicts.All(tally =>
            {
                CreditFund[] alike = [.. standings.Where(standing => standing.Limits.Single(one => one.Limit.Code == limit.Limit.Code).Verdict == tally.Verdict).Select(standing => standing.Fund)];
                Vnd[] assets = [.. alike.Select(fund => fund.Figures?.TotalAssets ?? fund.Cooperative.Figures?.TotalAssets).OfType<Vnd>()];
                return tally.Units == alike.Length
                    && tally.Units == limit.Groups.Sum(group => group.Value[tally.Verdict].Units)
                    && tally.Assets.Coverage == new Coverage(assets.Length, alike.Length)
                    && (tally.Assets.ValueOrNull ?? Vnd.Zero) == assets.Aggregate(Vnd.Zero, (sum, amount) => sum + amount)
                    && (tally.Assets.ValueOrNull ?? Vnd.Zero) == limit.Groups.Aggregate(Vnd.Zero, (sum, group) => sum + (group.Value[tally.Verdict].Assets.ValueOrNull ?? Vnd.Zero));
            })
            && limit.Groups.Select(group => group.Key).SequenceEqual(judged.Select(fund => fund.Cooperative.Territory!).Distinct().Order()));
    }

    private static LimitStanding Standing(RuleBook book, Vnd largest, Vnd ownFunds) => new CreditFundMonitor(book)
        .Of(new CreditFund(Units.Fund("QTD-1"), new(ReportingPeriod.FirstMonths(2026, 6)) { LargestBorrower = largest, OwnFunds = ownFunds }))[PrudentialRules.SingleBorrowerLimit];

    private static bool IsWithin(BoundKind kind, BigInteger numerator, BigInteger denominator, Fraction limit)
    {
        int sign = (numerator * limit.Denominator).CompareTo(denominator * limit.Numerator);
        return kind switch { BoundKind.AtLeast => sign >= 0, BoundKind.Above => sign > 0, BoundKind.AtMost => sign <= 0, _ => sign < 0 };
    }

    private static bool Is(Figure<Fraction> provision, BigInteger numerator, BigInteger denominator) => provision.Value.Numerator * denominator == numerator * provision.Value.Denominator;

    private static ProvisionRequirement Required(Loan[] loans) => ProvisionRequirement.Of(RuleBook.Vietnam, Day, Portfolio([.. GroupsOf(loans)], loans), LoanByLoan);

    private static Vnd[] GroupsOf(Loan[] loans) =>
        [.. Enum.GetValues<DebtGroup>().Select(group => loans.Where(loan => loan.Group == group).Aggregate(Vnd.Zero, (sum, loan) => sum + loan.Amount))];

    /// <summary>Loans that are all listed, with the groups stated that are not null.</summary>
    private static LoanPortfolio Portfolio(Vnd?[] groups, Loan[] loans) =>
        new(loans.Aggregate(Vnd.Zero, (sum, loan) => sum + loan.Amount), groups[0], groups[1], groups[2], groups[3], groups[4], listed: loans);

    private static Loan Loan(byte group, uint amount, uint? collateral) => new((DebtGroup)((group % 5) + 1), Vnd.FromDong(amount), collateral is uint dong ? Vnd.FromDong(dong) : null);

    private static Vnd Positive(Vnd amount) => amount < Vnd.Zero ? Vnd.FromDong(-(amount.Dong + 1)) : amount;
}
