using NodaTime;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Where in a table a row has a figure: in which column, of which territory.</summary>
internal readonly record struct IndicatorPlace(IndicatorColumn Column, Territory? Territory)
{
    /// <summary>The same column of the territories that this one was made of.</summary>
    internal IEnumerable<IndicatorPlace> Predecessors
    {
        get
        {
            IndicatorColumn column = Column;
            return Territory is null ? [] : Territory.Predecessors.Select(territory => new IndicatorPlace(column, territory));
        }
    }

    /// <summary>Whether a figure of that kind is of a time before the territory was made of its predecessors.</summary>
    internal bool IsOfPredecessors(IndicatorKind kind) => Date(kind) < Territory?.ValidFrom && Territory.Predecessors.Count > 0;

    /// <summary>Whether the territory did not stand, nor had predecessors, at the time of a figure of that kind.</summary>
    internal bool HasNoTerritory(IndicatorKind kind) => Territory?.IsValidOn(Date(kind)) == false && !IsOfPredecessors(kind);

    public override string ToString() => $"{Column}{(Territory is null ? "" : $" of {Territory}")}";

    private LocalDate Date(IndicatorKind kind) => (kind == IndicatorKind.Stock ? Column.Period.StockDate : null) ?? Column.Period.End;
}
