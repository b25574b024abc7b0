using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Every figure of a summary, so that summaries from different ways in can be compared.</summary>
internal static class SummaryText
{
    internal static string Of<TKey>(RosterSummary<TKey> summary)
        where TKey : notnull =>
        string.Join('\n', [.. summary.Groups.Select(Of), $"all: {Of(summary.Overall)}", $"{summary.Period}; {summary.Population}; {summary.OutsidePopulation} outside"]);

    internal static string Of<TKey>(KeyValuePair<TKey, UnitSummary> group) => $"{group.Key}: {Of(group.Value)}";

    internal static string Of(UnitSummary units) => string.Join(
        "; ",
        [
            $"{units.Units} units",
            .. units.Counts.Select(count => $"{count.Indicator} {count.Sum} {count.Minimum} {count.Maximum} {count.Mean} of {count.Coverage} {count.Sum.Status}"),
            .. units.Amounts.Select(amount => $"{amount.Indicator} {amount.Sum} {amount.Minimum} {amount.Maximum} {amount.Mean} of {amount.Coverage} {amount.Sum.Status}"),
            .. units.Ranges.Select(range => $"{range.Indicator} {range.Bounds} of {range.Coverage} {range.Bounds.Status}"),
        ]);
}
