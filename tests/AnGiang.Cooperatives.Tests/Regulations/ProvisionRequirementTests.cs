using AnGiang.Cooperatives.Regulations;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class ProvisionRequirementTests
{
    private static readonly LocalDate In2026 = new(2026, 6, 30);
    private static readonly Citation Ours = new("1/QĐ", new("Quyết định", "Decision"), "Điều 2");
    private static readonly CollateralDeduction LoanByLoan = CollateralDeduction.LoanByLoan(Ours);

    [Fact]
    public void What_exceeds_one_loan_does_not_cover_another()
    {
        ProvisionRequirement required = Of(new(Vnd.FromDong(1_300), loss: Vnd.FromDong(1_300), listed: [Loan(DebtGroup.Loss, 800, 1_000), Loan(DebtGroup.Loss, 500, 100)]));

        Assert.Equal((400L, Vnd.Zero), (required.Groups[4].Specific.Value.Numerator, required.WithoutKnownCollateral));
        Assert.Equal("Loss: 1300, 400 less collateral, at 1: 400", required.Groups[4].ToString());
        Assert.Equal((In2026, LoanByLoan), (required.Date, required.Deduction));
    }

    [Fact]
    public void What_has_no_known_collateral_is_taken_in_full_and_the_result_says_so()
    {
        LoanPortfolio loans = new(
            Vnd.FromDong(9_000), Vnd.FromDong(8_000), Vnd.Zero, Vnd.Zero, Vnd.FromDong(1_000), Vnd.Zero, listed: [Loan(DebtGroup.Doubtful, 300, 100), Loan(DebtGroup.Doubtful, 200, null), Loan(DebtGroup.Standard, 5, 5)]);

        ProvisionRequirement required = Of(loans);

        Assert.Equal((Vnd.FromDong(900), Vnd.FromDong(700)), (required.Groups[3].Remainder, required.Groups[3].WithoutKnownCollateral));
        Assert.Equal((new Fraction(450, 1), Vnd.FromDong(700)), (required.Specific.Value, required.WithoutKnownCollateral));
        Assert.Equal(Vnd.FromDong(7_995), required.Groups[0].WithoutKnownCollateral);
        Assert.Equal(new Fraction(9_000 * 3, 400), required.General.Value);
        Assert.Equal(new Fraction(1_000, 2), Of(new(Vnd.FromDong(9_000), Vnd.FromDong(8_000), Vnd.Zero, Vnd.Zero, Vnd.FromDong(1_000), Vnd.Zero)).Specific.Value);
    }

    [Fact]
    public void A_group_that_was_not_reported_leaves_open_what_depends_on_it()
    {
        ProvisionRequirement withoutFirst = Of(new(Vnd.FromDong(900), null, Vnd.FromDong(100), Vnd.Zero, Vnd.Zero, Vnd.Zero));
        ProvisionRequirement withoutLast = Of(new(Vnd.FromDong(900), Vnd.FromDong(400), Vnd.FromDong(400), Vnd.Zero, Vnd.Zero, null, listed: [Loan(DebtGroup.Loss, 5, 0)]));

        Assert.Equal((5, UndefinedReason.NotReported), (withoutFirst.Specific.Value, withoutFirst.General.Reason));
        Assert.Equal((UndefinedReason.NotReported, 6), (withoutLast.Specific.Reason, withoutLast.General.Value));
        Assert.All([withoutFirst, withoutLast], required => Assert.Equal((UndefinedReason.NotReported, new Coverage(0, 1)), (required.Total.Reason, required.Total.Coverage)));
        Assert.Null(withoutLast.Groups[4].Remainder);
        Assert.Equal("Loss: ..., ... less collateral, at 1: ...", withoutLast.Groups[4].ToString());
    }

    [Fact]
    public void A_list_of_all_loans_is_enough_and_one_that_lacks_a_dong_is_not()
    {
        Loan[] listed = [Loan(DebtGroup.Standard, 700, null), Loan(DebtGroup.Doubtful, 200, 50), Loan(DebtGroup.Loss, 100, 200)];
        ProvisionRequirement all = Of(new(Vnd.FromDong(1_000), listed: listed)), some = Of(new(Vnd.FromDong(1_001), listed: listed));

        Assert.Equal((75, new Fraction(900 * 3, 400), Vnd.Zero), (all.Specific.Value, all.General.Value, all.WithoutKnownCollateral));
        Assert.Equal("Doubtful: 200, 150 less collateral, at 1/2: 75", all.Groups[3].ToString());
        Assert.Equal("SpecialMention: 0, 0 less collateral, at 1/20: 0", all.Groups[1].ToString());
        Assert.Equal((UndefinedReason.NotReported, UndefinedReason.NotReported), (some.Specific.Reason, some.General.Reason));
        Assert.Equal(75, Of(new(Vnd.FromDong(1_001), standard: Vnd.FromDong(701), listed: listed)).Specific.Value);
    }

    [Fact]
    public void Without_a_rate_on_the_day_nothing_is_required_and_nothing_is_said_to_be_zero()
    {
        ProvisionRequirement early = ProvisionRequirement.Of(RuleBook.Vietnam, new(2025, 12, 31), Whole(8), LoanByLoan);

        Assert.Equal((UndefinedReason.UnknownRule, UndefinedReason.UnknownRule, UndefinedReason.UnknownRule), (early.Specific.Reason, early.General.Reason, early.Total.Reason));
        Assert.Equal(UnknownReason.EndNotVerified, early.Groups[1].Rate.Reason);
        Assert.Contains("at an unknown rate: x", early.Groups[1].ToString(), StringComparison.Ordinal);
        Assert.Equal(8, Of(Whole(8)).Specific.Value);
    }

    [Fact]
    public void A_part_of_a_dong_is_rounded_once_as_the_caller_says()
    {
        ProvisionRequirement required = Of(new(Vnd.FromDong(31), Vnd.FromDong(10), Vnd.FromDong(11), Vnd.Zero, Vnd.Zero, Vnd.FromDong(10)));

        Assert.Equal((new Fraction(1_055, 100), new Fraction(6_300, 40_000)), (required.Specific.Value, required.General.Value));
        Assert.Equal(new Fraction(10_7075, 10_000), required.Total.Value);
        Assert.Equal([11L, 10L], new[] { MidpointRounding.ToPositiveInfinity, MidpointRounding.ToZero }.Select(mode => ProvisionRequirement.Round(required.Total, mode).Value.Dong));
        Assert.Equal("2026-06-30: specific 211/20, general 63/400, total 4283/400", required.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => ProvisionRequirement.Round(required.Total, (MidpointRounding)9));
    }

    [Fact]
    public void The_caller_decides_how_collateral_is_deducted_within_the_loan()
    {
        LoanPortfolio loans = new(Vnd.FromDong(100), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.FromDong(100), listed: [Loan(DebtGroup.Loss, 100, 60)]);

        ProvisionRequirement half = ProvisionRequirement.Of(RuleBook.Vietnam, In2026, loans, new(Ours, loan => Vnd.FromDong(loan.Amount.Dong - (loan.DeductibleCollateral!.Value.Dong / 2))));

        Assert.Equal((70, Ours), (half.Specific.Value, half.Deduction.Citation));
        Assert.All(
            [-1L, 101L],
            left => Assert.Contains("Điều 2, 1/QĐ", Assert.Throws<InvalidOperationException>(() => ProvisionRequirement.Of(RuleBook.Vietnam, In2026, loans, new(Ours, _ => Vnd.FromDong(left)))).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Provisions_that_fit_no_fraction_are_out_of_range()
    {
        RuleBook fine = RuleBook.Vietnam.WithCorrection(DebtRules.SpecificProvision(DebtGroup.Loss), new Fraction(long.MaxValue - 1, long.MaxValue), Ours, In2026);

        Assert.Equal(UndefinedReason.OutOfRange, ProvisionRequirement.Of(fine, In2026, Whole(long.MaxValue - 1), LoanByLoan).Specific.Reason);
    }

    [Fact]
    public void A_rate_is_asked_for_by_its_group()
    {
        Assert.Equal("specific-provision-group-2", DebtRules.SpecificProvision(DebtGroup.SpecialMention).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => DebtRules.SpecificProvision(0));
        Assert.Throws<ArgumentNullException>(() => ProvisionRequirement.Of(null!, In2026, Whole(1), LoanByLoan));
        Assert.Throws<ArgumentNullException>(() => ProvisionRequirement.Of(RuleBook.Vietnam, In2026, null!, LoanByLoan));
        Assert.Throws<ArgumentNullException>(() => ProvisionRequirement.Of(RuleBook.Vietnam, In2026, Whole(1), null!));
        Assert.Throws<ArgumentNullException>(() => new CollateralDeduction(Ours, null!));
        Assert.Throws<ArgumentNullException>(() => CollateralDeduction.LoanByLoan(null!));
    }

    private static ProvisionRequirement Of(LoanPortfolio loans) => ProvisionRequirement.Of(RuleBook.Vietnam, In2026, loans, LoanByLoan);

    /// <summary>Loans all in group 5.</summary>
    private static LoanPortfolio Whole(long loss) => new(Vnd.FromDong(loss), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.FromDong(loss));

    private static Loan Loan(DebtGroup group, long amount, long? collateral) => new(group, Vnd.FromDong(amount), collateral is long dong ? Vnd.FromDong(dong) : null);
}
