using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>The deposits a credit fund holds (tiền gửi, vốn huy động): their total, and by term as far as that was reported.</summary>
/// <remarks>A term that was not reported is null, not zero. The terms given never exceed the total; when all three are given they add up to it, and when some come to it the others are zero.</remarks>
/// <example>
/// <code>
/// DepositPortfolio deposits = new(Vnd.FromMillions(196_000), demand: Vnd.FromMillions(6_000));
/// Vnd? longer = deposits[DepositTerm.OverOneYear];   // null: not reported
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DepositPortfolio
{
    /// <summary>Creates deposits.</summary>
    /// <param name="total">All deposits.</param>
    /// <param name="demand">Deposits on demand, or null.</param>
    /// <param name="upToOneYear">Deposits with a term of at most one year, or null.</param>
    /// <param name="overOneYear">Deposits with a term of more than one year, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="ArgumentException">The terms exceed the total, or all are given and do not add up to it; the message has the difference.</exception>
    [JsonConstructor]
    public DepositPortfolio(Vnd total, Vnd? demand = null, Vnd? upToOneYear = null, Vnd? overOneYear = null)
    {
        Total = Guard.Against.NegativeAmount(total, CreditFundIndicator.Deposits).Value;
        Demand = Guard.Against.NegativeAmount(demand, CreditFundIndicator.DemandDeposits);
        UpToOneYear = Guard.Against.NegativeAmount(upToOneYear, CreditFundIndicator.DepositsUpToOneYear);
        OverOneYear = Guard.Against.NegativeAmount(overOneYear, CreditFundIndicator.DepositsOverOneYear);
        Vnd? others = Guard.Against.PartsUnlikeTotal("The deposits by term", [demand, upToOneYear, overOneYear], total);
        (Demand, UpToOneYear, OverOneYear) = (Demand ?? others, UpToOneYear ?? others, OverOneYear ?? others);
    }

    /// <summary>All deposits.</summary>
    public Vnd Total { get; }

    /// <summary>Deposits on demand (không kỳ hạn); null when neither reported nor settled by the others.</summary>
    public Vnd? Demand { get; }

    /// <summary>Deposits with a term of at most one year (có kỳ hạn đến 12 tháng); null when neither reported nor settled by the others.</summary>
    public Vnd? UpToOneYear { get; }

    /// <summary>Deposits with a term of more than one year (có kỳ hạn trên 12 tháng); null when neither reported nor settled by the others.</summary>
    public Vnd? OverOneYear { get; }

    /// <summary>The deposits of a term.</summary>
    /// <param name="term">The term.</param>
    /// <returns>Their amount; null when neither reported nor settled by the others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public Vnd? this[DepositTerm term] => Guard.Against.Defined(term) switch
    {
        DepositTerm.Demand => Demand,
        DepositTerm.UpToOneYear => UpToOneYear,
        _ => OverOneYear,
    };
}
