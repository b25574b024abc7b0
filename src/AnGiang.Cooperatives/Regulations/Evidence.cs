using System.Collections.Immutable;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a classification has seen so far. Answers are those of three-valued logic: null is not known.</summary>
internal sealed class Evidence
{
    private readonly ImmutableArray<Check>.Builder checks = ImmutableArray.CreateBuilder<Check>();
    private readonly List<Fact> missingFacts = [];
    private readonly List<Rule> missingRules = [];

    /// <summary>Whether a fact is within the limit that is the value of a rule.</summary>
    internal bool? Holds(Fact fact, Fraction? value, Rule<Bound> rule) => Holds(fact, value, rule, static bound => bound);

    /// <summary>Whether a fact is within the limit that a rule gives; what is missing is noted.</summary>
    internal bool? Holds<T>(Fact fact, Fraction? value, Rule<T> rule, Func<T, Bound> limit)
        where T : notnull => Knows(fact, value) & Knows(rule) ? IsMet(new Check(fact, value!.Value, limit(rule.Value), rule)) : null;

    /// <summary>Whether a limit is met, which is noted.</summary>
    internal bool IsMet(Check check)
    {
        checks.Add(check);
        return check.IsMet;
    }

    /// <summary>The class of the step of a scale that a number is in, the edges being checked; null where it is not known.</summary>
    internal T? Find<T>(Fact fact, Fraction? value, Rule<Scale<T>> rule)
        where T : struct
    {
        if (!(Knows(fact, value) & Knows(rule)))
        {
            return null;
        }

        ScaleStep<T> step = rule.Value.Find(value!.Value);
        foreach (Bound edge in new[] { step.Lower, step.Upper }.OfType<Bound>())
        {
            IsMet(new Check(fact, value.Value, edge, rule));
        }

        if (step.Class is null)
        {
            missingRules.Add(rule);
        }

        return step.Class;
    }

    /// <summary>Whether a fact is given; noted where it is not.</summary>
    internal bool Knows(Fact fact, Fraction? value)
    {
        if (value is null)
        {
            missingFacts.Add(fact);
        }

        return value is not null;
    }

    /// <summary>Whether a rule has a value; noted where it has not.</summary>
    internal bool Knows(Rule rule)
    {
        if (!rule.IsKnown)
        {
            missingRules.Add(rule);
        }

        return rule.IsKnown;
    }

    /// <summary>The class; or unknown, with what is missing.</summary>
    internal Classification<T> Concludes<T>(T? @class, Rule rule)
        where T : struct, Enum => @class is null
            ? new(null, rule, checks.ToImmutable(), [.. missingFacts.Distinct()], [.. missingRules.Distinct()])
            : new(@class, rule, checks.ToImmutable(), [], []);
}
