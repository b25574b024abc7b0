using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Makes a row and its parts from summaries.</summary>
internal static class IndicatorBreakdown
{
    internal static IReadOnlyList<IndicatorRow> Of<TKey>(IndicatorRow whole, (IndicatorColumn Column, Territory? Territory, RosterSummary<TKey> Summary)[] summaries, Func<TKey, BilingualName> name)
        where TKey : notnull
    {
        List<TKey> keys = [];
        Dictionary<TKey, IndicatorRow> parts = [];
        foreach ((IndicatorColumn column, Territory? territory, RosterSummary<TKey> summary) in summaries)
        {
            Check(Guard.Against.Null(summary, nameof(summaries)), summaries[0].Summary);
            whole = whole.With(Guard.Against.Null(column, nameof(summaries)), summary.Overall, territory);
            foreach (TKey key in summary.Groups.Select(group => group.Key).Where(key => !parts.ContainsKey(key)))
            {
                keys.Add(key);
                parts.Add(key, new(whole.Indicator) { Name = name(key), Level = whole.Level + 1 });
            }
        }

        foreach ((IndicatorColumn column, Territory? territory, RosterSummary<TKey> summary) in summaries)
        {
            FigureStatus status = summary.Overall.Part(whole.Indicator).Status;
            foreach (TKey key in keys)
            {
                parts[key] = summary.TryGet(key, out UnitSummary? group)
                    ? parts[key].With(column, group, territory)
                    : parts[key].Set(column, territory, new(new(Fraction.Zero, default(Coverage), status), HasCoverage: true));
            }
        }

        return [whole, .. keys.Select(key => parts[key])];
    }

    private static void Check<TKey>(RosterSummary<TKey> summary, RosterSummary<TKey> first)
        where TKey : notnull
    {
        if (!Equals(summary.Population, first.Population))
        {
            throw new ArgumentException($"One summary counts {first.Population}, another {summary.Population}; set summaries of one population side by side.", nameof(summary));
        }
    }
}
