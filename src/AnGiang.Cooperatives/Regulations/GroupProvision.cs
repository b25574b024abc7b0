namespace AnGiang.Cooperatives.Regulations;

/// <summary>The specific provision required for the loans of one debt group (dự phòng cụ thể của một nhóm nợ).</summary>
public sealed class GroupProvision
{
    internal GroupProvision(DebtGroup group, Rule<Fraction> rate, Vnd? amount, Vnd? remainder, Vnd withoutKnownCollateral, Figure<Fraction> specific)
    {
        Group = group;
        Rate = rate;
        Amount = amount;
        Remainder = remainder;
        WithoutKnownCollateral = withoutKnownCollateral;
        Specific = specific;
    }

    /// <summary>The debt group.</summary>
    public DebtGroup Group { get; }

    /// <summary>The rate in force.</summary>
    public Rule<Fraction> Rate { get; }

    /// <summary>The loans of the group; null when not reported.</summary>
    public Vnd? Amount { get; }

    /// <summary>What is left of them when collateral is deducted loan by loan; null when the group was not reported.</summary>
    public Vnd? Remainder { get; }

    /// <summary>What of <see cref="Remainder"/> was taken in full because its collateral is not known: loans not listed, and those listed without their collateral.</summary>
    public Vnd WithoutKnownCollateral { get; }

    /// <summary>The rate times the remainder, exact, in đồng. Undefined when the group was not reported or the rate is not known; zero at a rate of zero.</summary>
    public Figure<Fraction> Specific { get; }

    /// <summary>The group, its amount, what is left of it, the rate and the provision.</summary>
    /// <returns>For example <c>Doubtful: 600000000, 400000000 less collateral, at 1/2: 200000000</c>.</returns>
    public override string ToString() =>
        $"{Group}: {Amount?.ToString() ?? "..."}, {Remainder?.ToString() ?? "..."} less collateral, at {(Rate.TryGetValue(out Fraction rate) ? rate.ToString() : "an unknown rate")}: {Specific}";
}
