namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Where in a table a row has a figure: in which column, of which territory.</summary>
internal readonly record struct IndicatorPlace(IndicatorColumn Column, Territory? Territory)
{
    public override string ToString() => $"{Column}{(Territory is null ? "" : $" of {Territory}")}";
}
