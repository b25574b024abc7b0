namespace AnGiang.Cooperatives.Regulations;

/// <summary>The steps of a distribution and what was found on the way, in order.</summary>
internal sealed class SurplusLedger
{
    private readonly List<SurplusStep> steps = [];
    private readonly List<SurplusFinding> findings = [];

    internal IReadOnlyList<SurplusStep> Steps => steps.AsReadOnly();

    internal IReadOnlyList<SurplusFinding> Findings => findings.AsReadOnly();

    /// <summary>A part of a base, or an amount taken from it; a rule that is not known is found where the amount stands on it.</summary>
    internal void Record(SurplusItem item, Vnd @base, Fraction? rate, Vnd amount, Rule? rule = null, BilingualName? fund = null)
    {
        steps.Add(new(item, @base, rate, amount, rule, fund));
        if (amount != Vnd.Zero && rule is not null)
        {
            Knows(rule);
        }
    }

    /// <summary>An amount that stands for itself.</summary>
    internal void Record(SurplusItem item, Vnd amount) => Record(item, amount, null, amount);

    internal void Find(SurplusReason reason, SurplusItem? item = null, string? member = null, Rule? rule = null, Vnd? amount = null) => findings.Add(new(reason, item, member, rule, amount));

    /// <summary>Whether a rule has a value; found, once, where it has not.</summary>
    internal bool Knows(Rule rule)
    {
        if (!rule.IsKnown && !findings.Exists(finding => finding.Rule == rule))
        {
            Find(SurplusReason.RuleNotKnown, rule: rule);
        }

        return rule.IsKnown;
    }
}
