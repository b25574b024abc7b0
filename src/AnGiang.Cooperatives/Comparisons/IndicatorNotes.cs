using System.Collections.ObjectModel;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Finds the footnotes of a cell.</summary>
internal static class IndicatorNotes
{
    internal static IReadOnlyList<IndicatorNote> OfStated(IndicatorOutline outline, int row, IndicatorPlace place, ShownIndicator shown)
    {
        IndicatorFigures figures = outline.Rows[row].Figures;
        return Of(shown.Published, place.Column,
        [
            (IndicatorNote.AdjustedToAddUp, shown.Adjustment != AdjustmentReason.None),
            (IndicatorNote.PartsOnly, outline.HasPartsOnly(row, place)),
            (IndicatorNote.SumOfPredecessors, figures.IsOfPredecessors(place)),
            (IndicatorNote.NotStanding, shown.Published.IsDefined && place.Column.Status != FigureStatus.Planned && place.HasNoTerritory(outline.Rows[row].Indicator.Kind)),
            (IndicatorNote.Revised, figures.FirstPublished(place) is not null),
            (IndicatorNote.Sensitive, shown.IsSensitive),
        ]);
    }

    internal static IReadOnlyList<IndicatorNote> OfPercentage(IndicatorOutline outline, int row, IndicatorPlace place, Figure<decimal> published, bool isSensitive)
    {
        (IndicatorFigures figures, Indicator indicator, bool isOfPlan) = (outline.Rows[row].Figures, outline.Rows[row].Indicator, place.Column.Kind == IndicatorColumnKind.PlanCompletion);
        (IndicatorPlace basis, IndicatorPlace current) = IndicatorPercentages.Sides(place);
        return !published.IsDefined ? [] : Of(published, place.Column,
        [
            (IndicatorNote.AcrossBoundary, figures.IsOfPredecessors(basis) != figures.IsOfPredecessors(current)),
            (IndicatorNote.PeriodsDiffer, IndicatorPercentages.PeriodsDiffer(outline.Rows[row], place.Column)),
            (IndicatorNote.PercentagePoints, !isOfPlan && indicator.Unit == IndicatorUnit.Percent),
            (IndicatorNote.LowerIsBetter, isOfPlan && outline.TargetOf(row) == PlanTarget.AtMost),
            (IndicatorNote.OfYearPlan, IndicatorPercentages.IsOfYearPlan(outline.Rows[row], place.Column)),
            (IndicatorNote.RevisedBase, figures.FirstPublished(basis) is not null),
            (IndicatorNote.Sensitive, isSensitive),
        ]);
    }

    private static ReadOnlyCollection<IndicatorNote> Of<T>(Figure<T> figure, IndicatorColumn column, (IndicatorNote Note, bool Applies)[] others)
        where T : struct, IEquatable<T>, IFormattable
    {
        (IndicatorNote Note, bool Applies)[] all =
        [
            (IndicatorNote.Estimated, figure.IsDefined && figure.Status == FigureStatus.Estimated && column.Status != FigureStatus.Estimated),
            (IndicatorNote.Preliminary, figure.IsDefined && figure.Status == FigureStatus.Preliminary && column.Status != FigureStatus.Preliminary),
            (IndicatorNote.PartlyReported, figure.IsDefined && !figure.Coverage.IsComplete),
            .. others,
        ];
        return all.Where(one => one.Applies).Select(one => one.Note).Order().ToArray().AsReadOnly();
    }
}
