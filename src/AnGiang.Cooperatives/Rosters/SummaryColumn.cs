namespace AnGiang.Cooperatives.Rosters;

/// <summary>An indicator of a summary and how it is kept: a range takes two columns of the state, its low and its high ends.</summary>
internal sealed record SummaryColumn(Indicator Indicator, MeasureKind Kind)
{
    internal int Width => Kind == MeasureKind.Range ? 2 : 1;

    /// <summary>Whether figures of both may be added: an indicator is known by its code, but one code may have been given two meanings.</summary>
    internal bool IsLike(SummaryColumn other) =>
        Indicator.Equals(other.Indicator) && Kind == other.Kind && Indicator.Name == other.Indicator.Name
        && (Indicator.Unit, Indicator.Kind, Indicator.MayBeNegative, Indicator.CanBeSummed) == (other.Indicator.Unit, other.Indicator.Kind, other.Indicator.MayBeNegative, other.Indicator.CanBeSummed);

    public override string ToString() => $"{Indicator} ({Indicator.Name.Vietnamese}, {Indicator.Name.English}: {Kind}, {Indicator.Kind} in {Indicator.Unit}{(Indicator.MayBeNegative ? ", may be negative" : "")})";
}
