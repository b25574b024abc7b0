namespace AnGiang.Cooperatives.Regulations;

/// <summary>A fact held against a limit of a rule.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value.</param>
/// <param name="Bound">The limit.</param>
/// <param name="Rule">The rule it is of.</param>
public sealed record Check(Fact Fact, Fraction Value, Bound Bound, Rule Rule)
{
    /// <summary>Whether the value is within the limit.</summary>
    public bool IsMet => Bound.Admits(Value);

    /// <summary>The fact, its value, the limit and whether it is met.</summary>
    /// <returns>For example <c>OfficialMembers 300, at least 300: met</c>.</returns>
    public override string ToString() => $"{Fact} {Value}, {Bound}: {(IsMet ? "met" : "not met")}";
}
