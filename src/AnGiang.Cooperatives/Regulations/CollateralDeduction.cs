using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How collateral is deducted from a loan before a specific provision is taken (khấu trừ tài sản bảo đảm): a rule of the caller, with its citation.</summary>
/// <remarks>No source that suffices gives the formula, see <see cref="DebtRules.CollateralDeduction"/>; so the library has none of its own.</remarks>
/// <example>
/// <code>
/// CollateralDeduction deduction = CollateralDeduction.LoanByLoan(new("…/NĐ-CP", new("Nghị định …", "Decree …"), "Điều …"));
/// CollateralDeduction half = new(ours, loan => loan.Amount - Vnd.FromDong(Math.Min(loan.Amount.Dong, loan.DeductibleCollateral!.Value.Dong / 2)));
/// </code>
/// </example>
public sealed class CollateralDeduction
{
    private readonly Func<Loan, Vnd> remainder;

    /// <summary>Creates a rule.</summary>
    /// <param name="citation">Where it is written.</param>
    /// <param name="remainder">What is left of a loan when its collateral is deducted: zero to its amount. Asked only of loans whose collateral was reported. A pure function.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CollateralDeduction(Citation citation, Func<Loan, Vnd> remainder)
    {
        Citation = Guard.Against.Null(citation);
        this.remainder = Guard.Against.Null(remainder);
    }

    /// <summary>Where the rule is written, as the caller says.</summary>
    public Citation Citation { get; }

    /// <summary>The amount less the deductible value of the loan's own collateral, and never less than nothing: what exceeds one loan does not cover another.</summary>
    /// <param name="citation">Where the caller has it from.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public static CollateralDeduction LoanByLoan(Citation citation) =>
        new(citation, loan => loan.DeductibleCollateral is { } collateral && collateral < loan.Amount ? loan.Amount - collateral : Vnd.Zero);

    /// <summary>What is left of a loan whose collateral is known.</summary>
    /// <exception cref="InvalidOperationException">The rule of the caller leaves less than nothing, or more than there is.</exception>
    internal Vnd RemainderOf(Loan loan)
    {
        Vnd left = remainder(loan);
        return left >= Vnd.Zero && left <= loan.Amount
            ? left
            : throw new InvalidOperationException($"The rule of {Citation} leaves {left} đồng of a loan of {loan.Amount} with collateral of {loan.DeductibleCollateral}; it must leave between zero and the amount of the loan.");
    }
}
