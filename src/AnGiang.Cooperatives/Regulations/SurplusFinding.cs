namespace AnGiang.Cooperatives.Regulations;

/// <summary>Something that a reader of a distribution should know; it does not stop it.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Item">The item it is about, or null.</param>
/// <param name="Member">The code of the member it is about, or null.</param>
/// <param name="Rule">The rule it stands on, with its citation, or null.</param>
/// <param name="Amount">What is short of a fund, or null.</param>
public sealed record SurplusFinding(SurplusReason Reason, SurplusItem? Item = null, string? Member = null, Rule? Rule = null, Vnd? Amount = null)
{
    /// <summary>Reason, item, member, amount and rule, in English.</summary>
    /// <returns>For example <c>MainCriterionAtMostHalf (ByUse)</c>, with the rule after it.</returns>
    public override string ToString() =>
        $"{Reason}{(Item is null ? "" : $" ({Item})")}{(Member is null ? "" : $", member {Member}")}{(Amount is null ? "" : $", {Amount} đồng")}{(Rule is null ? "" : $"; {Rule}")}";
}
