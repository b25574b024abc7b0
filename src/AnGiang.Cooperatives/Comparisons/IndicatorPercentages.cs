namespace AnGiang.Cooperatives.Comparisons;

/// <summary>What follows from two figures of a row, by the types that compare figures.</summary>
internal static class IndicatorPercentages
{
    /// <exception cref="ArgumentException">The figures are not of the right times.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    /// <exception cref="OverflowException">A ratio of means or rates does not fit a fraction.</exception>
    internal static Figure<Fraction> Of(IndicatorRow row, IndicatorPlace place) =>
        row.Indicator.Kind == IndicatorKind.Rate ? OfRates(row, place)
        : row.Indicator.Unit == IndicatorUnit.Dong ? OfSums<Vnd>(row, place, static (previous, current, periods) => Change.Between(previous, current, periods))
        : OfSums<long>(row, place, static (previous, current, periods) => Change.Between(previous, current, periods));

    private static Figure<Fraction> OfRates(IndicatorRow row, IndicatorPlace place)
    {
        (Observation<Fraction> basis, Observation<Fraction> current) = Pair(row, place, static value => value);
        if (place.Column.Kind == IndicatorColumnKind.PlanCompletion)
        {
            return Completion(basis, current);
        }

        Figure<Fraction> index = RatioChange.Between(basis, current, place.Column.Periods).ExactIndex;
        return place.Column.Kind == IndicatorColumnKind.Index ? index : index.Select(static value => new RelativeIndex(value).ToGrowth().Exact);
    }

    private static Figure<Fraction> OfSums<T>(IndicatorRow row, IndicatorPlace place, Func<Observation<T>, Observation<T>, PeriodMatch, Change<T>> between)
        where T : struct, IEquatable<T>, IFormattable
    {
        (Observation<T> basis, Observation<T> current) = Pair(row, place, static value => Numbers.From<T>(value.Numerator));
        return place.Column.Kind switch
        {
            IndicatorColumnKind.PlanCompletion => Completion(basis, current),
            IndicatorColumnKind.Index => between(basis, current, place.Column.Periods).Index.Select(static index => index.Exact),
            _ => between(basis, current, place.Column.Periods).Growth.Select(static growth => growth.Exact),
        };
    }

    private static Figure<Fraction> Completion<T>(Observation<T> plan, Observation<T> achieved)
        where T : struct, IEquatable<T>, IFormattable =>
        (plan.Period == achieved.Period ? PlanCompletion.ForPeriod(plan, achieved) : PlanCompletion.ForYear(plan, achieved)).Completion;

    private static (Observation<T> Basis, Observation<T> Current) Pair<T>(IndicatorRow row, IndicatorPlace place, Func<Fraction, T> read)
        where T : struct, IEquatable<T>, IFormattable
    {
        return (Observe(place.Column.Basis!), Observe(place.Column.Current!));

        Observation<T> Observe(IndicatorColumn column) => new(row.Indicator, column.Period, row.At(place with { Column = column }).Figure.Select(read), place.Territory);
    }
}
