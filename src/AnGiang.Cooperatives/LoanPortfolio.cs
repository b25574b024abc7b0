using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>
/// The loans of a credit fund (dư nợ cho vay): their total; by debt group and by term as far as that was reported; and one by one where deductible collateral matters.
/// </summary>
/// <remarks>
/// What was not reported is null, not zero. The groups given never exceed the total, and when all five are given they add up to it; so do the three terms. The loans
/// listed in a group never exceed it, and those of a group that was not reported count as far as they go. Where they and the groups given come to the total, nothing else is left: a group that was not given
/// is what is listed of it, zero where that is nothing; and where the terms given come to the total, the others are zero. Equality is by value, listed loans in their order.
/// </remarks>
/// <example>
/// <code>
/// LoanPortfolio loans = new(Vnd.FromMillions(158_000), substandard: Vnd.FromMillions(900), listed: [new(DebtGroup.Substandard, Vnd.FromMillions(900), Vnd.FromMillions(400))]);
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LoanPortfolio
{
    private static readonly DebtGroup[] Groups = Enum.GetValues<DebtGroup>();

    /// <summary>Creates loans.</summary>
    /// <param name="total">All loans.</param>
    /// <param name="standard">Loans of group 1, or null.</param>
    /// <param name="specialMention">Loans of group 2, or null.</param>
    /// <param name="substandard">Loans of group 3, or null.</param>
    /// <param name="doubtful">Loans of group 4, or null.</param>
    /// <param name="loss">Loans of group 5, or null.</param>
    /// <param name="shortTerm">Short-term loans, or null.</param>
    /// <param name="mediumTerm">Medium-term loans, or null.</param>
    /// <param name="longTerm">Long-term loans, or null.</param>
    /// <param name="overdue">Loans past due, or null.</param>
    /// <param name="listed">Loans one by one, all of them or those of some groups, usually 2 to 5; null when none were reported so.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="ArgumentException">The parts contradict the total or the loans listed contradict their group; the message has the difference.</exception>
    [JsonConstructor]
    public LoanPortfolio(
        Vnd total,
        Vnd? standard = null,
        Vnd? specialMention = null,
        Vnd? substandard = null,
        Vnd? doubtful = null,
        Vnd? loss = null,
        Vnd? shortTerm = null,
        Vnd? mediumTerm = null,
        Vnd? longTerm = null,
        Vnd? overdue = null,
        IReadOnlyList<Loan>? listed = null)
    {
        Total = Guard.Against.NegativeAmount(total, CreditFundIndicator.LoansOutstanding).Value;
        Standard = Guard.Against.NegativeAmount(standard, CreditFundIndicator.StandardLoans);
        SpecialMention = Guard.Against.NegativeAmount(specialMention, CreditFundIndicator.SpecialMentionLoans);
        Substandard = Guard.Against.NegativeAmount(substandard, CreditFundIndicator.SubstandardLoans);
        Doubtful = Guard.Against.NegativeAmount(doubtful, CreditFundIndicator.DoubtfulLoans);
        Loss = Guard.Against.NegativeAmount(loss, CreditFundIndicator.LossLoans);
        ShortTerm = Guard.Against.NegativeAmount(shortTerm, CreditFundIndicator.ShortTermLoans);
        MediumTerm = Guard.Against.NegativeAmount(mediumTerm, CreditFundIndicator.MediumTermLoans);
        LongTerm = Guard.Against.NegativeAmount(longTerm, CreditFundIndicator.LongTermLoans);
        Overdue = Guard.Against.NegativeAmount(overdue, CreditFundIndicator.OverdueLoans);
        Listed = listed is null ? null : [.. listed.Select(loan => Guard.Against.Null(loan, nameof(listed)))];
        Guard.Against.PartsUnlikeTotal("The loans by debt group", [standard, specialMention, substandard, doubtful, loss], total);
        Vnd? otherTerms = Guard.Against.PartsUnlikeTotal("The loans by term", [shortTerm, mediumTerm, longTerm], total);
        (ShortTerm, MediumTerm, LongTerm) = (ShortTerm ?? otherTerms, MediumTerm ?? otherTerms, LongTerm ?? otherTerms);
        Guard.Against.PartsUnlikeTotal("The overdue loans", [overdue, null], total);
        Int128[] listedIn = [.. Groups.Select(ListedIn)];
        if (RefuseListedBeyond(listedIn) != Total.Dong)
        {
            return;
        }

        Standard ??= Vnd.FromWide(listedIn[0]);
        SpecialMention ??= Vnd.FromWide(listedIn[1]);
        Substandard ??= Vnd.FromWide(listedIn[2]);
        Doubtful ??= Vnd.FromWide(listedIn[3]);
        Loss ??= Vnd.FromWide(listedIn[4]);
    }

    /// <summary>All loans.</summary>
    public Vnd Total { get; }

    /// <summary>Loans of group 1, standard (đủ tiêu chuẩn); null when neither reported nor settled by the others.</summary>
    public Vnd? Standard { get; }

    /// <summary>Loans of group 2, special mention (cần chú ý); null when neither reported nor settled by the others.</summary>
    public Vnd? SpecialMention { get; }

    /// <summary>Loans of group 3, substandard (dưới tiêu chuẩn); null when neither reported nor settled by the others.</summary>
    public Vnd? Substandard { get; }

    /// <summary>Loans of group 4, doubtful (nghi ngờ); null when neither reported nor settled by the others.</summary>
    public Vnd? Doubtful { get; }

    /// <summary>Loans of group 5, possible loss of capital (có khả năng mất vốn); null when neither reported nor settled by the others.</summary>
    public Vnd? Loss { get; }

    /// <summary>Short-term loans (ngắn hạn); null when neither reported nor settled by the others.</summary>
    public Vnd? ShortTerm { get; }

    /// <summary>Medium-term loans (trung hạn); null when neither reported nor settled by the others.</summary>
    public Vnd? MediumTerm { get; }

    /// <summary>Long-term loans (dài hạn); null when neither reported nor settled by the others.</summary>
    public Vnd? LongTerm { get; }

    /// <summary>Loans past due (nợ quá hạn), which may still be in group 1; null when not reported.</summary>
    public Vnd? Overdue { get; }

    /// <summary>The loans one by one, as far as they were reported so; null when not at all.</summary>
    public IReadOnlyList<Loan>? Listed { get; }

    /// <summary>Bad debt (nợ xấu): the groups 3, 4 and 5; null when one of them was not reported.</summary>
    /// <remarks>The definition of Circular 11/2021/TT-NHNN; whether the rules since 2024 keep it for credit funds is not verified.</remarks>
    [JsonIgnore]
    public Vnd? NonPerforming => Substandard + Doubtful + Loss;

    /// <summary>The loans of a debt group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>Their amount; null when neither reported nor settled by the others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public Vnd? this[DebtGroup group] => Guard.Against.Defined(group) switch
    {
        DebtGroup.Standard => Standard,
        DebtGroup.SpecialMention => SpecialMention,
        DebtGroup.Substandard => Substandard,
        DebtGroup.Doubtful => Doubtful,
        _ => Loss,
    };

    /// <summary>The loans of a term.</summary>
    /// <param name="term">The term.</param>
    /// <returns>Their amount; null when neither reported nor settled by the others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public Vnd? this[LoanTerm term] => Guard.Against.Defined(term) switch
    {
        LoanTerm.ShortTerm => ShortTerm,
        LoanTerm.MediumTerm => MediumTerm,
        _ => LongTerm,
    };

    /// <summary>What of a debt group is not among the loans listed: zero when the list of the group is complete.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The amount, never negative; null when the group was not reported or no loans were listed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public Vnd? Unlisted(DebtGroup group) => this[group] is not { } stated || Listed is null ? null : Vnd.FromWide(stated.Dong - ListedIn(group));

    /// <inheritdoc/>
    public bool Equals(LoanPortfolio? other) => other is not null && Amounts == other.Amounts
        && (Listed is null ? other.Listed is null : other.Listed is not null && Listed.SequenceEqual(other.Listed));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amounts, Listed?.Count);

    private (Vnd, Vnd?, Vnd?, Vnd?, Vnd?, Vnd?, Vnd?, Vnd?, Vnd?, Vnd?) Amounts =>
        (Total, Standard, SpecialMention, Substandard, Doubtful, Loss, ShortTerm, MediumTerm, LongTerm, Overdue);

    private Int128 ListedIn(DebtGroup group) => (Listed ?? []).Where(loan => loan.Group == group).Aggregate(Int128.Zero, (sum, loan) => sum + loan.Amount.Dong);

    /// <summary>Refuses loans listed beyond their group or the total.</summary>
    /// <returns>The groups given and those listed in the others.</returns>
    private Int128 RefuseListedBeyond(Int128[] listedIn)
    {
        Int128 known = 0;
        foreach ((DebtGroup group, Int128 listed) in Groups.Zip(listedIn))
        {
            if (this[group] is { } stated)
            {
                Guard.Against.PartsUnlikeTotal($"The loans listed in group {(int)group}", listed, isComplete: false, stated, nameof(Listed));
            }

            known += this[group]?.Dong ?? listed;
        }

        Guard.Against.PartsUnlikeTotal("The loans by debt group and those listed in the other groups", known, isComplete: false, Total, nameof(Listed));
        return known;
    }
}
