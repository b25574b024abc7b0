using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>The ratio of each of many units, paired with its opening by the identifier of the unit.</summary>
internal static class UnitRatios
{
    internal static RatioSummary Summarize(FinancialRatio ratio, IEnumerable<UnitFigures> units, IEnumerable<UnitFigures>? openings)
    {
        Dictionary<string, UnitFigures> closing = ByUnit(ratio, units);
        Dictionary<string, UnitFigures>? opening = openings is null ? null : ByUnit(ratio, openings);
        UnitFigures? first = closing.Values.FirstOrDefault(unit => unit.Period is not null) ?? closing.Values.FirstOrDefault();
        (Int128, Int128)?[] rows = new (Int128, Int128)?[closing.Count];
        FigureStatus status = first?.Status ?? FigureStatus.Actual;
        int row = 0;
        foreach (UnitFigures unit in closing.Values)
        {
            RatioPeriods.CheckAlike(ratio, first!, unit);
            RatioSource source = new(ratio, unit, opening?.GetValueOrDefault(unit.Unit));
            rows[row++] = source.Terms();
            status = FigurePair.Status(status, source.Status);
        }

        return new(
            rows,
            status,
            ratio.Formula.Numerator is null ? UndefinedReason.UnknownFormula
            : ratio.Formula.NeedsOpening && opening is null ? UndefinedReason.NoOpeningFigures
            : UndefinedReason.NotReported);
    }

    private static Dictionary<string, UnitFigures> ByUnit(FinancialRatio ratio, IEnumerable<UnitFigures> units)
    {
        Dictionary<string, UnitFigures> found = new(StringComparer.Ordinal);
        foreach (UnitFigures unit in units)
        {
            if (unit is null)
            {
                throw new ArgumentException($"{ratio} over units: a unit is null; leave out units without figures.", nameof(units));
            }

            if (!found.TryAdd(unit.Unit, unit))
            {
                throw new ArgumentException($"{ratio} over units: {unit.Unit} stands twice; give every unit once.", nameof(units));
            }
        }

        return found;
    }
}
