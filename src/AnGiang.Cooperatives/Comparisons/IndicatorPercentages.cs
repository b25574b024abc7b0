namespace AnGiang.Cooperatives.Comparisons;

/// <summary>What follows from two figures of a row, in integers of any size, so that no cell is lost to its length.</summary>
internal static class IndicatorPercentages
{
    /// <summary>Refuses columns whose figures of a row are not comparable.</summary>
    /// <exception cref="ArgumentException">They are not of the right times, or of a territory that did not stand.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    internal static void Check(IndicatorRow row, IndicatorPlace place)
    {
        (IndicatorPlace basis, IndicatorPlace current) = Sides(place);
        IndicatorKind kind = row.Indicator.Kind;
        (ReportingPeriod before, ReportingPeriod now) = (basis.Column.Period, current.Column.Period);
        string? refusal = (place.Column.Periods is PeriodMatch periods ? Comparability.Refusal(kind, before, now, periods)
            : PlanPeriods.AreSame(kind, before, now) ? null
            : PlanPeriods.YearRefusal(kind, before, now))
            ?? (row.Figures.At(basis).Figure.IsDefined && row.Figures.At(current).Figure.IsDefined && (current.HasNoTerritory(kind) || (place.Column.Periods is not null && basis.HasNoTerritory(kind)))
                ? $"The boundary of {place.Territory} did not stand at one of the two times; give the figures of the territories of that time, and a territory made of them its predecessors."
                : null);
        if (refusal is not null)
        {
            throw new ArgumentException($"'{row}' ({row.Indicator}) cannot be compared in the column '{place}'. {refusal}");
        }
    }

    internal static (IndicatorPlace Basis, IndicatorPlace Current) Sides(IndicatorPlace place) => (place with { Column = place.Column.Basis! }, place with { Column = place.Column.Current! });

    /// <summary>Whether a plan is that of the year and what was done of a part of it.</summary>
    internal static bool IsOfYearPlan(IndicatorRow row, IndicatorColumn column) =>
        column.Kind == IndicatorColumnKind.PlanCompletion && PlanPeriods.IsPartOfYear(row.Indicator.Kind, column.Basis!.Period, column.Current!.Period);

    /// <summary>Whether the two periods differ in length or overlap.</summary>
    internal static bool PeriodsDiffer(IndicatorRow row, IndicatorColumn column) =>
        column.Periods == PeriodMatch.AnyLength && Comparability.Refusal(row.Indicator.Kind, column.Basis!.Period, column.Current!.Period, PeriodMatch.SameLength) is not null;

    internal static Figure<WideRatio> Of(Indicator indicator, IndicatorColumnKind kind, PlanTarget target, Figure<Fraction> basis, Figure<Fraction> current) =>
        kind == IndicatorColumnKind.PlanCompletion ? Completion(basis, current, target)
        : indicator.Unit == IndicatorUnit.Percent ? FigurePair.Combine(basis, current, static (before, now) => WideRatio.Difference(now, before))
        : kind == IndicatorColumnKind.Index ? Ratio(basis, current, static (before, now) => WideRatio.Quotient(now, before))
        : Ratio(basis, current, static (before, now) => WideRatio.Quotient(now, before).LessOne());

    /// <summary><see cref="PlanCompletion{T}.Completion"/> of any size; that a plan is a plan does not make the percentage less firm than what was achieved.</summary>
    internal static Figure<WideRatio> Completion(Figure<Fraction> plan, Figure<Fraction> achieved, PlanTarget target)
    {
        Figure<WideRatio> ratio = target == PlanTarget.AtMost && !(plan.ValueOrNull < Fraction.Zero)
            ? Ratio(achieved, plan, static (reached, planned) => WideRatio.Quotient(planned, reached))
            : Ratio(plan, achieved, static (planned, reached) => WideRatio.Quotient(reached, planned));
        return plan.IsDefined && achieved.IsDefined && !PlanCompletion.IsPlanFor(plan.Status, achieved.Status) ? new(ratio.Coverage, UndefinedReason.NotApplicable, achieved.Status)
            : ratio.ValueOrNull is WideRatio value ? new(value, ratio.Coverage, achieved.Status)
            : new(ratio.Coverage, ratio.Reason!.Value, achieved.Status);
    }

    private static Figure<WideRatio> Ratio(Figure<Fraction> basis, Figure<Fraction> other, Func<Fraction, Fraction, WideRatio> compute) =>
        FigurePair.Relate(basis, other, static value => Math.Sign(value.Numerator), compute);
}
