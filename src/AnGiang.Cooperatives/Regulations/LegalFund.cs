namespace AnGiang.Cooperatives.Regulations;

/// <summary>A fund that a law names: its rule on the day, what the resolution gives it, and where the resolution says so.</summary>
internal sealed record LegalFund(SurplusItem Item, Rule<Bound> Rule, Fraction? Share, string Property)
{
    internal bool IsMandatory => Rule.TryGetValue(out Bound? limit) && !limit.Admits(0);

    /// <summary>What of the input or of the book is missing, or null.</summary>
    internal string? Missing => Rule.IsKnown
        ? IsMandatory && Share is null ? $"{nameof(SurplusResolution)}.{Property} ({Rule.Name.Vietnamese}), {Rule.Value}" : null
        : Share is not null || Rule.Reason != UnknownReason.NotStated ? $"a value of {Rule.Code} with its citation (RuleBook.With), or that fund among {nameof(SurplusResolution)}.{nameof(SurplusResolution.OtherFunds)}" : null;

    internal void RefuseOutOfBounds()
    {
        if (Share is { } share && !Rule.Value.Admits(share))
        {
            throw new ArgumentException(
                $"{nameof(SurplusResolution)}.{Property} ({Rule.Name.Vietnamese}) is {share}, and the rule is {Rule}. Keep to the limit, or correct the rule with its citation: RuleBook.WithCorrection.", Property);
        }
    }
}
