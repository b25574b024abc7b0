using System.Diagnostics;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>An identity that a statement violates: what the line comes to, what the statement states, and the difference.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StatementViolation
{
    internal StatementViolation(StatementIdentity identity, Vnd expected, Vnd stated, Vnd difference) =>
        (Identity, Expected, Stated, Difference) = (identity, expected, stated, difference);

    /// <summary>The identity.</summary>
    public StatementIdentity Identity { get; }

    /// <summary>What the other lines come to.</summary>
    public Vnd Expected { get; }

    /// <summary>What the statement states of <see cref="StatementIdentity.Total"/>.</summary>
    public Vnd Stated { get; }

    /// <summary>What is stated less what was expected; never zero.</summary>
    public Vnd Difference { get; }

    /// <summary>The violation in words.</summary>
    /// <returns>For example <c>10 = 01 - 02: 90 expected, 100 stated, a difference of 10</c>.</returns>
    public override string ToString() => $"{Identity}: {Expected} expected, {Stated} stated, a difference of {Difference}";
}
