using System.Globalization;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Everything that a summary says, as text, so that two summaries are equal in every figure when their texts are.</summary>
internal static class SummaryText
{
    internal static string Of<TKey>(RosterSummary<TKey> summary)
        where TKey : notnull => string.Join('\n', summary.Groups
        .Select(Of)
        .Append($"all: {Of(summary.Overall)}")
        .Append($"of {summary.Population}, {summary.OutsidePopulation} outside, period {summary.Period}"));

    internal static string Of<TKey>(KeyValuePair<TKey, UnitSummary> group) => $"{group.Key}: {Of(group.Value)}";

    internal static string Of(UnitSummary units) => string.Join("; ", new[] { Invariant($"{units.Units} units") }
        .Concat(units.Counts.Select(count => $"{count.Indicator} {Of(count.Sum)} {Of(count.Minimum)} {Of(count.Maximum)} {Of(count.Mean)}"))
        .Concat(units.Amounts.Select(amount => $"{amount.Indicator} {Of(amount.Sum)} {Of(amount.Minimum)} {Of(amount.Maximum)} {Of(amount.Mean)}"))
        .Concat(units.Ranges.Select(range => $"{range.Indicator} {Of(range.Bounds)}")));

    /// <summary>What a summary says, or the error that refuses it.</summary>
    internal static string Outcome<TKey>(Func<RosterSummary<TKey>> summarize)
        where TKey : notnull
    {
        try
        {
            return Of(summarize());
        }
        catch (Exception error) when (error is OverflowException or ArgumentException)
        {
            return error.Message;
        }
    }

    private static string Of<T>(Figure<T> figure)
        where T : struct, IEquatable<T>, IFormattable => Invariant($"{(figure.IsDefined ? figure.Value : figure.Reason)} of {figure.Coverage} {figure.Status}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
