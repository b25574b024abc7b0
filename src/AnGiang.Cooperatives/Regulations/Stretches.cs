using System.Collections.Immutable;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The stretches of one code: ordered, and every day in exactly one.</summary>
internal static class Stretches
{
    internal static ImmutableSortedDictionary<string, ImmutableArray<Rule>> Of(IEnumerable<Rule> rules) => rules
        .GroupBy(rule => rule.Code, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, Order, StringComparer.Ordinal);

    /// <summary>Puts a rule over what stands there; refuses to put it over a value unless that is to be replaced.</summary>
    internal static ImmutableArray<Rule> Insert(ImmutableArray<Rule> rules, Rule rule, bool replace)
    {
        ImmutableArray<Rule>.Builder cut = ImmutableArray.CreateBuilder<Rule>(rules.Length + 2);
        foreach (Rule old in rules)
        {
            (Validity days, Validity given) = (old.InForce, rule.InForce);
            if (days.Last < given.First || days.First > given.Last)
            {
                cut.Add(old);
                continue;
            }

            if (old.IsKnown && !replace)
            {
                throw new ArgumentException($"{rule} overlaps {old}. Two values of one code cannot be in force on one day; give other days, or correct the book with WithCorrection.", nameof(rule));
            }

            if (days.First < given.First)
            {
                cut.Add(Cut(old, days.From, given.First.PlusDays(-1), given.IsStartVerified, UnknownReason.StartNotVerified));
            }

            if (days.Last > given.Last)
            {
                cut.Add(Cut(old, given.Last.PlusDays(1), days.To, given.IsEndVerified, UnknownReason.EndNotVerified));
            }
        }

        cut.Add(rule);
        cut.Sort((left, right) => left.InForce.First.CompareTo(right.InForce.First));
        return cut.DrainToImmutable();
    }

    private static ImmutableArray<Rule> Order(IEnumerable<Rule> rules) => rules.Aggregate(
        ImmutableArray<Rule>.Empty,
        static (stretches, rule) => Insert(stretches.IsEmpty ? [rule.Blank(new(null), UnknownReason.NotStated)] : stretches, rule, replace: false));

    /// <summary>What is left of a rule beside another. An end made by the cut is not that of the law; where nothing was stated, the reason may be that the end of the other is not verified.</summary>
    private static Rule Cut(Rule old, LocalDate? from, LocalDate? to, bool isVerified, UnknownReason otherwise) => old.Reason switch
    {
        UnknownReason.NotStated => old.Blank(new(from, to), isVerified ? UnknownReason.NotStated : otherwise),
        UnknownReason.StartNotVerified or UnknownReason.EndNotVerified => old.Blank(new(from, to), old.Reason.Value),
        _ => old.Over(new(from, to, old.InForce.IsStartVerified && from == old.InForce.From, old.InForce.IsEndVerified && to == old.InForce.To)),
    };
}
