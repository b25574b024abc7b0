using System.Diagnostics;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The class of a unit on a day, with the rule, the facts used and why; or, where it is not known, what is missing (kết quả phân loại).</summary>
/// <typeparam name="T">The classes.</typeparam>
/// <remarks>Never a guess: without a class, <see cref="MissingFacts"/> or <see cref="MissingRules"/> names what would decide.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Classification<T>
    where T : struct, Enum
{
    internal Classification(T? @class, Rule rule, IReadOnlyList<Check> checks, IReadOnlyList<Fact> missingFacts, IReadOnlyList<Rule> missingRules)
    {
        Class = @class;
        Rule = rule;
        Checks = checks;
        MissingFacts = missingFacts;
        MissingRules = missingRules;
    }

    /// <summary>The class; null where it is not known.</summary>
    public T? Class { get; }

    /// <summary>The rule that decided, or that could not.</summary>
    public Rule Rule { get; }

    /// <summary>The facts used, in the order they were held against their limits.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>Facts that are not reported and would decide; none where the class is known.</summary>
    public IReadOnlyList<Fact> MissingFacts { get; }

    /// <summary>Rules whose value, or a part of it, is not known and would decide; none where the class is known. Each says why.</summary>
    public IReadOnlyList<Rule> MissingRules { get; }

    /// <summary>The class and why, or what is missing, in English.</summary>
    /// <returns>For example <c>Large (size-agriculture-large: OfficialMembers 300, at least 300: met; AnnualRevenue 50000000000, at least 50000000000: met)</c>.</returns>
    public override string ToString() => Class is { } known
        ? $"{known} ({Rule.Code}{Why})"
        : $"Unknown ({Rule.Code}{Why}); missing: {string.Join("; ", MissingFacts.Select(fact => fact.ToString()).Concat(MissingRules.Select(rule => rule.ToString())))}";

    private string Why => Checks.Count == 0 ? "" : $": {string.Join("; ", Checks)}";
}
