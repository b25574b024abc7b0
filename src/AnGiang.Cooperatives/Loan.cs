using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>One loan of a credit fund (khoản nợ) as provisions need it: its debt group, its balance and what collateral is deducted from it.</summary>
/// <remarks>Collateral is deducted loan by loan: what exceeds one loan does not cover another, so that sums by group are not enough.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Loan
{
    /// <summary>Creates a loan.</summary>
    /// <param name="group">Its debt group, found by the fund.</param>
    /// <param name="amount">Its balance.</param>
    /// <param name="deductibleCollateral">The deductible value of its collateral, found by the fund; it may exceed the balance. Null when not reported, zero when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or there is no such group.</exception>
    [JsonConstructor]
    public Loan(DebtGroup group, Vnd amount, Vnd? deductibleCollateral = null)
    {
        Group = Guard.Against.Defined(group);
        Amount = Guard.Against.NegativeAmount(amount, "dư nợ (the balance of a loan)").Value;
        DeductibleCollateral = Guard.Against.NegativeAmount(deductibleCollateral, "giá trị khấu trừ của tài sản bảo đảm (deductible collateral)");
    }

    /// <summary>The debt group (nhóm nợ).</summary>
    public DebtGroup Group { get; }

    /// <summary>The balance (dư nợ).</summary>
    public Vnd Amount { get; }

    /// <summary>The deductible value of the collateral (giá trị khấu trừ của tài sản bảo đảm); null when not reported.</summary>
    public Vnd? DeductibleCollateral { get; }
}
