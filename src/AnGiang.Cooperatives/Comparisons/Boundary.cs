using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The sum of the predecessors of a territory.</summary>
internal static class Boundary
{
    internal static Figure<T> Sum<T>(IEnumerable<Observation<T>> predecessors, Observation<T> merged, PeriodMatch periods)
        where T : struct, IEquatable<T>, IFormattable
    {
        Guard.Against.Null(merged);
        Observation<T>[] given = [.. Guard.Against.Null(predecessors).Select(one => Guard.Against.Null(one, nameof(predecessors)))];
        IReadOnlyList<Territory> expected = merged.Territory?.Predecessors ?? [];
        if (expected.Count == 0)
        {
            throw new ArgumentException($"'{merged}' is of no territory that was made of others; compare it with Change.Between.", nameof(merged));
        }

        if (given.Length != expected.Count || expected.Any(territory => given.Count(one => one.Territory == territory) != 1))
        {
            throw new ArgumentException($"{merged.Territory} was made of {string.Join(", ", expected)}; there must be one observation of each, and there are {(given.Length == 0 ? "none" : string.Join(", ", given.Select(one => one.Territory?.ToString() ?? "one without a territory")))}.", nameof(predecessors));
        }

        if (!merged.Indicator.CanBeSummed)
        {
            throw new ArgumentException($"{merged.Indicator} is not summed over territories; add up what it is made of and divide.", nameof(merged));
        }

        CheckValid(merged);
        foreach (Observation<T> one in given)
        {
            CheckValid(one);
            Comparability.CheckIndicatorAndPeriods(one, merged, periods);
            Comparability.Require(one.Period == given[0].Period && one.Figure.Status == given[0].Figure.Status, one, given[0], "Predecessors are added up, so that they must be of one period and of one status.");
        }

        Coverage coverage = given.Aggregate(default(Coverage), (sum, one) => sum + one.Figure.Coverage);
        FigureStatus status = given[0].Figure.Status;
        return given.Min(one => one.Figure.Reason) is UndefinedReason missing
            ? new(coverage, missing, status)
            : new(Numbers.Narrow<T>(given.Aggregate(Int128.Zero, (sum, one) => sum + Numbers.Of(one.Figure.Value)), $"The sum of {merged.Indicator} over the predecessors of {merged.Territory}"), coverage, status);
    }

    /// <summary>Refuses a figure of a territory at a date at which its boundary did not stand.</summary>
    internal static void CheckValid<T>(Observation<T> one)
        where T : struct, IEquatable<T>, IFormattable
    {
        if (one.Territory is null)
        {
            return;
        }

        LocalDate date = one.Indicator.Kind == IndicatorKind.Stock ? one.Period.RequireStockDate() : one.Period.End;
        if (!one.Territory.IsValidOn(date))
        {
            throw new ArgumentException(FormattableString.Invariant($"'{one}': the boundary of {one.Territory} did not stand on {date:R}; give the figures of the territories of that time, and compare across the change with Change.AcrossBoundary."));
        }
    }
}
