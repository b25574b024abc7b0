using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What is known of one question over one stretch of time, whatever the type of its value: see <see cref="Rule{T}"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Rule
{
    private protected Rule(string code, BilingualName name, Validity inForce, Validity stated, Citation? citation, Confidence? confidence, UnknownReason? reason, BilingualName? note)
    {
        Code = code;
        Name = name;
        InForce = inForce;
        Stated = stated;
        Citation = citation;
        Confidence = confidence;
        Reason = reason;
        Note = note;
    }

    /// <summary>The code of the question.</summary>
    public string Code { get; }

    /// <summary>What the rule is about.</summary>
    public BilingualName Name { get; }

    /// <summary>The days it answers for. An end where a team's book cut it short is not verified.</summary>
    public Validity InForce { get; }

    /// <summary>The days for which its source states it: those of <see cref="InForce"/>, and those that a team's book took from it.</summary>
    public Validity Stated { get; }

    /// <summary>Where it is written; null where no document is known.</summary>
    public Citation? Citation { get; }

    /// <summary>How well the value is known; null where there is none.</summary>
    public Confidence? Confidence { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown => Reason is null;

    /// <summary>The value, whatever its type; null when there is none. <see cref="Rule{T}.TryGetValue"/> has it with its type.</summary>
    [JsonPropertyName("value")]
    [JsonConverter(typeof(RuleValueJsonConverter))]
    public abstract object? ValueOrNull { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public UnknownReason? Reason { get; }

    /// <summary>What a reader of the value, or of its absence, should know; null when there is nothing.</summary>
    public BilingualName? Note { get; }

    /// <summary>The same rule over other days.</summary>
    internal abstract Rule Over(Validity days);

    /// <summary>Nothing over other days, for a reason.</summary>
    internal abstract Rule Blank(Validity days, UnknownReason reason);

    /// <summary>Code, value or reason, days and citation.</summary>
    /// <returns>For example <c>minimum-members: at least 7, 2013-07-01 to 2024-06-30, Điều 3.1, 23/2012/QH13 (OfficialText)</c>.</returns>
    public override string ToString() =>
        $"{Code}: {Answer}, {InForce}{(Stated == InForce ? "" : $", stated {Stated}")}{(Citation is null ? "" : $", {Citation}")}{(Confidence is null ? "" : $" ({Confidence})")}";

    private protected abstract string Answer { get; }
}
