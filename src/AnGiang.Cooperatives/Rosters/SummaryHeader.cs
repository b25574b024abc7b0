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
    internal PartLabels Partitions { get; init; } = PartLabels.None;

    /// <summary>Whether minimum and maximum were taken.</summary>
    internal bool HasExtremes { get; init; } = true;

    /// <summary>The parts in an error message.</summary>
    internal string Parts => Partitions.Count switch
    {
        0 => "A part without a label",
        1 => $"The part '{Partitions.First}'",
        _ => $"The parts '{Partitions.First}' and {Partitions.Count - 1} more",
    };

    /// <summary>The same header with something that all figures have; null when none has any.</summary>
    internal SummaryHeader With(string what, object? value) => value switch
    {
        ReportingPeriod period => this with { Period = period },
        FigureStatus status => this with { Status = status },
        object other => this with { Alike = Alike.SetItem(what, other.ToString()!) },
        null => this,
    };

    /// <summary>What both together have in common but for the labels, or a refusal.</summary>
    internal SummaryHeader Merge(SummaryHeader other)
    {
        RefuseOther(PeriodName, Period, other.Period);
        RefuseOther(StatusName, Status, other.Status);
        RefuseOther("population", Population, other.Population);
        if (HasExtremes != other.HasExtremes)
        {
            throw new ArgumentException("One of the parts has minimum and maximum and the other has not. Take them in both or in neither.", nameof(other));
        }

        bool isNew = (Period is null && other.Period is not null) || (Status is null && other.Status is not null) || (Population is null && other.Population is not null);
        if (!ReferenceEquals(Alike, other.Alike))
        {
            foreach ((string what, string value) in other.Alike)
            {
                RefuseOther(what, Alike.GetValueOrDefault(what), value);
                isNew |= !Alike.ContainsKey(what);
            }
        }

        return !isNew && other.OutsidePopulation == 0 ? this : this with
        {
            Period = Period ?? other.Period,
            Status = Status ?? other.Status,
            Population = Population ?? other.Population,
            OutsidePopulation = long.MaxValue - OutsidePopulation >= other.OutsidePopulation
                ? OutsidePopulation + other.OutsidePopulation
                : throw new OverflowException($"{Parts} and {other.Parts} have more units outside their population than 64 bits hold."),
            Alike = Alike.SetItems(other.Alike),
        };

        void RefuseOther<TValue>(string what, TValue mine, TValue theirs)
        {
            if (mine is not null && theirs is not null && !EqualityComparer<TValue>.Default.Equals(mine, theirs))
            {
                throw new ArgumentException($"{Parts} {(Partitions.Count == 1 ? "has" : "have")} the {what} {mine}, {other.Parts} {theirs}: figures that differ in {what} are not added up.", nameof(other));
            }
        }
    }
}
