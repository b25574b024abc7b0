using System.Collections.Immutable;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>What the figures of a summary have in common, and must have in common with those they are added to.</summary>
internal sealed record SummaryHeader
{
    internal const string PeriodName = "reporting period";
    internal const string StatusName = "figure status";

    internal static SummaryHeader Empty { get; } = new();

    internal ReportingPeriod? Period { get; init; }

    internal FigureStatus? Status { get; init; }

    internal Population? Population { get; init; }

    /// <summary>Units of the rosters that are in none of the figures.</summary>
    internal long OutsidePopulation { get; init; }

    /// <summary>Whatever else the figures are alike in, such as the sector classification: what it is and its text.</summary>
    internal ImmutableSortedDictionary<string, string> Alike { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The labels of the parts that were added up.</summary>
    internal ImmutableSortedSet<string> Partitions { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Whether minimum and maximum were taken.</summary>
    internal bool HasExtremes { get; init; } = true;

    /// <summary>The parts in an error message.</summary>
    internal string Parts => Partitions.Count switch
    {
        0 => "A part without a label",
        1 => $"The part '{Partitions[0]}'",
        _ => $"The parts '{Partitions[0]}' and {Partitions.Count - 1} more",
    };

    /// <summary>The same header with something that all figures have; null when none has any.</summary>
    internal SummaryHeader With(string what, object? value) => value switch
    {
        ReportingPeriod period => this with { Period = period },
        FigureStatus status => this with { Status = status },
        object other => this with { Alike = Alike.SetItem(what, other.ToString()!) },
        null => this,
    };

    /// <summary>The header of both together, or a refusal.</summary>
    internal SummaryHeader Merge(SummaryHeader other)
    {
        foreach (string label in other.Partitions)
        {
            if (Partitions.Contains(label))
            {
                throw new ArgumentException($"The part '{label}' is in both, and its units would count twice. Leave it out of one, or give different parts different labels.", nameof(other));
            }
        }

        RefuseOther(PeriodName, Period, other.Period);
        RefuseOther(StatusName, Status, other.Status);
        RefuseOther("population", Population, other.Population);
        if (HasExtremes != other.HasExtremes)
        {
            throw new ArgumentException("One of the parts has minimum and maximum and the other has not. Take them in both or in neither.", nameof(other));
        }

        foreach ((string what, string value) in other.Alike)
        {
            RefuseOther(what, Alike.GetValueOrDefault(what), value);
        }

        return this with
        {
            Period = Period ?? other.Period,
            Status = Status ?? other.Status,
            Population = Population ?? other.Population,
            OutsidePopulation = long.MaxValue - OutsidePopulation >= other.OutsidePopulation
                ? OutsidePopulation + other.OutsidePopulation
                : throw new OverflowException($"{Parts} and {other.Parts} have more units outside their population than 64 bits hold."),
            Alike = Alike.SetItems(other.Alike),
            Partitions = Partitions.Union(other.Partitions),
        };

        void RefuseOther(string what, object? mine, object? theirs)
        {
            if (mine is not null && theirs is not null && !mine.Equals(theirs))
            {
                throw new ArgumentException($"{Parts} {(Partitions.Count == 1 ? "has" : "have")} the {what} {mine}, {other.Parts} {theirs}: figures that differ in {what} are not added up.", nameof(other));
            }
        }
    }
}
