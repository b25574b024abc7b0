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

    /// <summary>Whether parts have been added up to it already, so that an error message cannot say which of them had what.</summary>
    internal bool IsSum { get; init; }

    /// <summary>The parts in an error message.</summary>
    internal string Parts => IsSum ? "Parts before it" : Partitions.Count switch
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

    private string Have => IsSum || Partitions.Count > 1 ? "have" : "has";

    /// <summary>What both together have in common but for the labels, or a refusal. What is not known of a period or a status is not compared; a population or a classification that one part has not is another.</summary>
    /// <param name="other">That of other figures.</param>
    /// <param name="haveGroups">Whether both have groups: those that have none are of no classification and change nothing.</param>
    internal SummaryHeader Merge(SummaryHeader other, bool haveGroups)
    {
        RefuseOther(PeriodName, Period, other.Period, mayBeUnknown: true);
        RefuseOther(StatusName, Status, other.Status, mayBeUnknown: true);
        RefuseOther("population", Population, other.Population, mayBeUnknown: false);
        bool isNew = (Period is null && other.Period is not null) || (Status is null && other.Status is not null) || (HasExtremes && !other.HasExtremes);
        if (!ReferenceEquals(Alike, other.Alike))
        {
            foreach (string what in Alike.Keys.Union(other.Alike.Keys))
            {
                RefuseOther(what, Alike.GetValueOrDefault(what), other.Alike.GetValueOrDefault(what), mayBeUnknown: !haveGroups || !SectorKeys.IsName(what));
                isNew |= !Alike.ContainsKey(what);
            }
        }

        return !isNew && other.OutsidePopulation == 0 ? this : this with
        {
            Period = Period ?? other.Period,
            Status = Status ?? other.Status,
            OutsidePopulation = long.MaxValue - OutsidePopulation >= other.OutsidePopulation
                ? OutsidePopulation + other.OutsidePopulation
                : throw new OverflowException($"{Parts} and {other.Parts} have more units outside their population than 64 bits hold."),
            Alike = Alike.SetItems(other.Alike),
            HasExtremes = HasExtremes && other.HasExtremes,
        };

        void RefuseOther<TValue>(string what, TValue mine, TValue theirs, bool mayBeUnknown)
        {
            if (mine is not null && theirs is not null)
            {
                if (!EqualityComparer<TValue>.Default.Equals(mine, theirs))
                {
                    throw Refusal($"{Parts} {Have} the {what} {mine}, {other.Parts} {theirs}");
                }
            }
            else if (!mayBeUnknown && (mine is not null || theirs is not null))
            {
                throw Refusal(mine is null ? $"{Parts} {Have} no {what}, {other.Parts} {other.Have} {theirs}" : $"{other.Parts} {other.Have} no {what}, {Parts} {Have} {mine}");
            }

            ArgumentException Refusal(string difference) => new($"{difference}: figures that differ in {what} are not added up.", nameof(other));
        }
    }
}
