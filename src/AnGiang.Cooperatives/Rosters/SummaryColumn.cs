using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>An indicator of a summary and how it is kept: a range takes two columns of the state, its low and its high ends.</summary>
internal sealed record SummaryColumn
{
    internal SummaryColumn(Indicator indicator, MeasureKind kind)
    {
        Indicator = Guard.Against.Null(indicator);
        Kind = kind;
        if (kind != MeasureKind.Range && !indicator.CanBeSummed)
        {
            throw new ArgumentException(
                $"{indicator} ({indicator.Name.Vietnamese}) is {(indicator.Kind == IndicatorKind.Rate ? "a rate" : "not additive")} and is not summed. Collect its bounds with Range, or sum what it is made of and divide.",
                nameof(indicator));
        }

        if (kind == MeasureKind.Count != (indicator.Unit != IndicatorUnit.Dong))
        {
            throw new ArgumentException($"{indicator} is measured in {indicator.Unit}; use {(kind == MeasureKind.Count ? "Amount or Range" : "Count")} for it.", nameof(indicator));
        }
    }

    internal Indicator Indicator { get; }

    internal MeasureKind Kind { get; }

    internal int Width => Kind == MeasureKind.Range ? 2 : 1;

    /// <summary>Whether figures of both may be added: an indicator is known by its code, but one code may have been given two meanings.</summary>
    internal bool IsLike(SummaryColumn other) => ReferenceEquals(this, other) || HasMeaningOf(other);

    private bool HasMeaningOf(SummaryColumn other) =>
        Indicator.Equals(other.Indicator) && Kind == other.Kind && Indicator.Name == other.Indicator.Name
        && (Indicator.Unit, Indicator.Kind, Indicator.MayBeNegative, Indicator.CanBeSummed) == (other.Indicator.Unit, other.Indicator.Kind, other.Indicator.MayBeNegative, other.Indicator.CanBeSummed);

    /// <summary>Refuses an indicator that a summary has already.</summary>
    internal static void RefuseSecond(Indicator indicator, IEnumerable<SummaryColumn> others)
    {
        bool isUnits = indicator.Equals(Indicator.Units);
        if (isUnits || others.Any(other => other.Indicator.Equals(indicator)))
        {
            throw new ArgumentException($"{indicator} is there already{(isUnits ? ": every summary counts its units" : "")}.", nameof(indicator));
        }
    }

    public override string ToString() => $"{Indicator} ({Indicator.Name.Vietnamese}, {Indicator.Name.English}: {Kind}, {Indicator.Kind} in {Indicator.Unit}{(Indicator.MayBeNegative ? ", may be negative" : "")})";
}
