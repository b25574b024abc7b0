using NodaTime;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Which periods are set against the plan of which.</summary>
internal static class PlanPeriods
{
    internal static bool AreSame(IndicatorKind kind, ReportingPeriod plan, ReportingPeriod achieved) =>
        kind == IndicatorKind.Stock ? plan == achieved : plan.Interval == achieved.Interval;

    /// <summary>Why what was done is not set against the plan of a year; null when it may be.</summary>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    internal static string? YearRefusal(IndicatorKind kind, ReportingPeriod plan, ReportingPeriod achieved)
    {
        if (plan.Start.PlusYears(1) != plan.End.PlusDays(1))
        {
            return "The first is not the plan of a whole year.";
        }

        bool isLater = Date(kind, achieved) > Date(kind, plan);
        return kind == IndicatorKind.Stock
            ? isLater || Date(kind, achieved) < plan.Start ? "The second must be of a date in the year of the plan, not after that for which the stock is planned." : null
            : isLater || achieved.Start != plan.Start ? "The second must be of the year of the plan, a flow or rate from its first day on: add up the months with CumulateWithinYear." : null;
    }

    /// <summary>Whether what was done is of a part of the year, or stood before the date of the plan.</summary>
    internal static bool IsPartOfYear(IndicatorKind kind, ReportingPeriod plan, ReportingPeriod achieved) =>
        !AreSame(kind, plan, achieved) && Date(kind, achieved) < Date(kind, plan);

    private static LocalDate Date(IndicatorKind kind, ReportingPeriod period) => kind == IndicatorKind.Stock ? period.RequireStockDate() : period.End;
}
