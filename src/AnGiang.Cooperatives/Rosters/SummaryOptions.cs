using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>What is asked of a <see cref="Roster"/>; the default is the sums, counts and means of all its indicators.</summary>
public sealed record SummaryOptions
{
    internal static SummaryOptions Default { get; } = new();

    /// <summary>Which indicators, in this order; null means all of the roster, none gives the number of units only.</summary>
    public IReadOnlyList<Indicator>? Indicators { get; init => field = value is null ? null : [.. value.Select(indicator => Guard.Against.Null(indicator, nameof(value)))]; }

    /// <summary>Which units count, the others being counted in <see cref="RosterSummary{TKey}.OutsidePopulation"/> only; null means <see cref="Population.Cooperatives"/> for co-operatives, and all rows of another type.</summary>
    public Population? Population { get; init; }

    /// <summary>Whether the smallest and the largest count and amount are looked for too; else they are undefined, <see cref="UndefinedReason.NotComputed"/>. The bounds of ranges always are.</summary>
    public bool HasExtremes { get; init; }

    /// <summary>How many threads may work on it, 1 unless told; fewer are used where there are too few rows for so many.</summary>
    public int MaxDegreeOfParallelism { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one thread does the work."); } = 1;

    /// <summary>Whether both ask for the same: the same indicators in the same order, of the same units, by as many threads.</summary>
    /// <param name="other">Other options, or null.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(SummaryOptions? other) =>
        other is not null
        && (HasExtremes, MaxDegreeOfParallelism) == (other.HasExtremes, other.MaxDegreeOfParallelism)
        && Equals(Population, other.Population)
        && (Indicators is null || other.Indicators is null ? Indicators == other.Indicators : Indicators.SequenceEqual(other.Indicators));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(HasExtremes);
        hash.Add(MaxDegreeOfParallelism);
        hash.Add(Population);
        foreach (Indicator indicator in Indicators ?? [])
        {
            hash.Add(indicator);
        }

        return hash.ToHashCode();
    }
}
