using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a <see cref="SurplusFinding"/> is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SurplusReason>))]
public enum SurplusReason
{
    /// <summary>The deductions leave no income: no fund and no member gets anything, and the audit trail has no funds.</summary>
    NothingToDistribute,

    /// <summary>The rest goes by use, in a job-creating co-operative by labour, at a half or less; the law says "mainly" and gives no number.</summary>
    MainCriterionAtMostHalf,

    /// <summary>There was nothing to go by: no member has any use, labour or capital. That part of the rest is undistributed.</summary>
    NothingToGoBy,

    /// <summary>Use, labour and capital had equal claims to the last đồng of the rest; it went to the first of them, in that order.</summary>
    EqualClaims,

    /// <summary>A mandatory fund comes to more than there is: all there was went to it, and the amount is what is short. No verified rule says what then.</summary>
    FundShort,

    /// <summary>
    /// The mandatory funds are a part of external income as it is after losses, tax and fines. That the law means it so, and not before them, is not verified; where nothing is deducted both are the same.
    /// A reading with its citation settles it: <see cref="RuleBook.WithCorrection"/> of <see cref="CooperativeRules.FundBase"/>.
    /// </summary>
    FundBaseReadingNotVerified,

    /// <summary>A member holds a larger part of the charter capital than the law allows one.</summary>
    CapitalOverLimit,

    /// <summary>The capital of some member, or the charter capital, is not reported, so that the largest holding cannot be held against its limit.</summary>
    CapitalNotReported,

    /// <summary>There are fewer members than the law asks for; under the Law of 2023, fewer official members.</summary>
    TooFewMembers,

    /// <summary>The law asks for a number of official members, and too many of the members are not reported to be official or not: the check was not made.</summary>
    OfficialMembersNotReported,

    /// <summary>A rule that a step or a check stands on is not known on the date; the caller's amounts were taken as they are, and the check was not made.</summary>
    RuleNotKnown,
}
