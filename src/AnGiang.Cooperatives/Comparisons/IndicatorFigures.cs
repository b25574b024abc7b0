using System.Collections.Immutable;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The figures of a row by their place, and what was first published of them. A territory without a figure of its own has the sum of its predecessors'.</summary>
internal sealed class IndicatorFigures(Indicator indicator, ImmutableDictionary<IndicatorPlace, StatedFigure> given, ImmutableDictionary<IndicatorPlace, Fraction> published)
{
    internal IEnumerable<IndicatorPlace> Places => given.Keys.Concat(published.Keys);

    internal static IndicatorFigures None(Indicator indicator) => new(indicator, ImmutableDictionary<IndicatorPlace, StatedFigure>.Empty, ImmutableDictionary<IndicatorPlace, Fraction>.Empty);

    /// <summary>The figures with another; null when there is one at that place.</summary>
    internal IndicatorFigures? Add(IndicatorPlace place, StatedFigure figure) => given.ContainsKey(place) ? null : new(indicator, given.Add(place, figure), published);

    /// <summary>The figures with another that was published; null when there is one at that place.</summary>
    internal IndicatorFigures? AddPublished(IndicatorPlace place, Fraction figure) => published.ContainsKey(place) ? null : new(indicator, given, published.Add(place, figure));

    internal StatedFigure At(IndicatorPlace place) =>
        given.TryGetValue(place, out StatedFigure own) ? own
        : IsSummedUp(place) ? OfPredecessors(place)
        : StatedFigure.None(place.HasNoTerritory(indicator.Kind) ? UndefinedReason.NotApplicable : UndefinedReason.NotReported, place.Column.Status);

    /// <summary>Whether a figure is that of the predecessors of its territory together, added up here or by whoever stated it.</summary>
    internal bool IsOfPredecessors(IndicatorPlace place) => At(place).Figure.IsDefined && (IsSummedUp(place) || place.IsOfPredecessors(indicator.Kind));

    /// <summary>The sum of the predecessors where another number is stated for it although the territory did not stand yet.</summary>
    internal Fraction? Contradiction(IndicatorPlace place) =>
        indicator.CanBeSummed && given.ContainsKey(place) && place.IsOfPredecessors(indicator.Kind) && OfPredecessors(place).Figure.ValueOrNull is Fraction sum && At(place).Figure.ValueOrNull != sum ? sum : null;

    /// <summary>The first published number of a figure that is another now, or that was withdrawn; null where it is not known to have been another.</summary>
    internal Fraction? FirstPublished(IndicatorPlace place) => AsPublished(place).Figure.ValueOrNull is Fraction first && At(place).Figure.ValueOrNull != first ? first : null;

    private StatedFigure AsPublished(IndicatorPlace place) =>
        published.TryGetValue(place, out Fraction first) ? new(new(first, At(place).Figure.Coverage, place.Column.Status), HasCoverage: false)
        : given.ContainsKey(place) || !IsSummedUp(place) ? At(place)
        : StatedFigure.Sum([.. place.Predecessors.Select(AsPublished)]);

    private bool IsSummedUp(IndicatorPlace place) => indicator.CanBeSummed && !given.ContainsKey(place) && place.Predecessors.Any(one => given.ContainsKey(one) || IsSummedUp(one));

    private StatedFigure OfPredecessors(IndicatorPlace place) => StatedFigure.Sum(
        [.. place.Predecessors.Select(one => given.ContainsKey(one) || IsSummedUp(one) ? At(one) : StatedFigure.None(UndefinedReason.NotReported, one.Column.Status))]);
}
