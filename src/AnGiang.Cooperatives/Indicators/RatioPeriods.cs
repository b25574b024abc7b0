using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using NodaTime;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>The periods of the figures of a ratio: what brings flows to a year, and whether an opening belongs to a closing.</summary>
internal static class RatioPeriods
{
    private const int MostMonths = 120;

    /// <summary>What flows and stocks are multiplied by: 12 over the months of the period, without fractions.</summary>
    /// <exception cref="InvalidOperationException">The formula is annualised, and the period is not one of whole months, is too long, or is not known.</exception>
    internal static (int Flow, int Stock) Factors(FinancialRatio ratio, ReportingPeriod? period)
    {
        if (!ratio.Formula.IsAnnualised)
        {
            return (1, 1);
        }

        if (period is not null && Comparability.Months(period) is int months and <= MostMonths)
        {
            int common = months % 12 == 0 ? 12 : months % 6 == 0 ? 6 : months % 4 == 0 ? 4 : months % 3 == 0 ? 3 : months % 2 == 0 ? 2 : 1;
            return (12 / common, months / common);
        }

        throw new InvalidOperationException(
            $"{ratio} brings flows to a year, for which it needs figures of a period of whole calendar months, at most {MostMonths}; {(period is null ? "these have none: read it with Period" : $"these are of {period}")}. A formula that is not annualised takes flows as they are.");
    }

    /// <summary>Refuses stocks that are not those with which the period began and ended: an average or a growth over other days is not that of the period.</summary>
    /// <exception cref="ArgumentException">They are of another date.</exception>
    /// <exception cref="InvalidOperationException">Their date is not stated.</exception>
    internal static void CheckBothEnds(FinancialRatio ratio, string unit, ReportingPeriod? period, ReportingPeriod? opening)
    {
        if (!ratio.Formula.NeedsOpening || period is null || opening is null)
        {
            return;
        }

        LocalDate eve = period.Start.PlusDays(-1), date = opening.RequireStockDate();
        if (date != eve && date != period.Start)
        {
            throw new ArgumentException($"{ratio} of {unit} over {period} begins with the stocks of {eve:R}, and the opening figures are of {date:R}. Give those of that day, or figures over a period that begins with these.", nameof(opening));
        }

        if (period.RequireStockDate() is var closing && closing != period.End)
        {
            throw new ArgumentException($"{ratio} of {unit} over {period} ends with the stocks of {period.End:R}, and its own are of {closing:R}. Give those of that day, or figures over a period that ends with these.", nameof(period));
        }
    }

    /// <summary>Refuses units whose periods or statuses differ.</summary>
    /// <exception cref="ArgumentException">They differ.</exception>
    internal static void CheckAlike(FinancialRatio ratio, UnitFigures first, UnitFigures unit)
    {
        Require(SummaryHeader.PeriodName, first.Period is null || unit.Period is null || first.Period == unit.Period, first.Period, unit.Period);
        Require(SummaryHeader.StatusName, first.Status == unit.Status, first.Status, unit.Status);

        void Require(string what, bool holds, object? expected, object? found)
        {
            if (!holds)
            {
                throw new ArgumentException($"{ratio} over units: {unit.Unit} has the {what} {found}, {first.Unit} has {expected}. Figures that differ in {what} are not put together; take them one at a time.", nameof(unit));
            }
        }
    }
}
