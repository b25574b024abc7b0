using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Refuses to compare what is not alike.</summary>
internal static class Comparability
{
    internal static void Check<T>(Observation<T> previous, Observation<T> current, PeriodMatch periods)
        where T : struct, IEquatable<T>, IFormattable
    {
        CheckIndicatorAndPeriods(previous, current, periods);
        if (!Equals(previous.Territory, current.Territory))
        {
            throw new ArgumentException(
                $"'{previous}' is of another territory than '{current}'.{(current.Territory?.Predecessors.Contains(previous.Territory) == true ? " The one was made of the other: compare it with the sum of all its predecessors, with Change.AcrossBoundary." : previous.Territory is null || current.Territory is null ? " Give the territory of both, or of neither." : "")}",
                nameof(previous));
        }

        Boundary.CheckValid(previous);
        Boundary.CheckValid(current);
    }

    internal static void CheckIndicatorAndPeriods<T>(Observation<T> previous, Observation<T> current, PeriodMatch periods)
        where T : struct, IEquatable<T>, IFormattable
    {
        Guard.Against.Defined(periods);
        CheckIndicator(previous, current);
        if (Refusal(current.Indicator.Kind, previous.Period, current.Period, periods) is string refusal)
        {
            throw new ArgumentException($"'{previous}' cannot be put beside '{current}'. {refusal}");
        }
    }

    /// <summary>Why two periods are not compared; null when they may be.</summary>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    internal static string? Refusal(IndicatorKind kind, ReportingPeriod previous, ReportingPeriod current, PeriodMatch periods)
    {
        int order = kind == IndicatorKind.Stock
            ? previous.RequireStockDate().CompareTo(current.RequireStockDate())
            : (previous.End, previous.Start).CompareTo((current.End, current.Start));
        return order == 0 ? "Both are of the same time; give figures of two, or set a plan or an estimate against what came of it with PlanCompletion."
            : order > 0 ? "The first is not of an earlier time; give the earlier figure first."
            : kind == IndicatorKind.Stock || periods == PeriodMatch.AnyLength ? null
            : !HaveSameLength(previous, current) ? "Their periods differ in length; compare with the same period of another year, or ask for PeriodMatch.AnyLength."
            : previous.End >= current.Start ? "Their periods overlap, so that what happened in both cancels out; compare with the period before or the same period of another year, or ask for PeriodMatch.AnyLength."
            : null;
    }

    internal static void CheckIndicator<T>(Observation<T> one, Observation<T> other)
        where T : struct, IEquatable<T>, IFormattable =>
        Require(one.Indicator.Equals(other.Indicator), one, other, "They measure different things.");

    internal static void Require<T>(bool holds, Observation<T> one, Observation<T> other, string refusal)
        where T : struct, IEquatable<T>, IFormattable
    {
        if (!holds)
        {
            throw new ArgumentException($"'{one}' cannot be put beside '{other}'. {refusal}");
        }
    }

    /// <summary>The whole calendar months of a period; null where it is of none.</summary>
    internal static int? Months(ReportingPeriod period) => period.Start.Day == 1 && period.End == DateAdjusters.EndOfMonth(period.End)
        ? ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1
        : null;

    private static bool HaveSameLength(ReportingPeriod a, ReportingPeriod b) => (Months(a), Months(b)) is (int x, int y)
        ? x == y
        : Days(a) == Days(b) || (Day(a.Start) == Day(b.Start) && Day(a.End) == Day(b.End) && b.End.Year - a.End.Year == b.Start.Year - a.Start.Year);

    private static int Days(ReportingPeriod period) => Period.DaysBetween(period.Start, period.End);

    private static AnnualDate Day(LocalDate date) => new(date.Month, date.Day);
}
