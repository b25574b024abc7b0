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
                $"'{previous}' is of another territory than '{current}'.{(current.Territory?.Predecessors.Contains(previous.Territory) == true ? " The one was made of the other: compare it with the sum of all its predecessors, with Change.AcrossBoundary." : "")}",
                nameof(previous));
        }
    }

    internal static void CheckIndicatorAndPeriods<T>(Observation<T> previous, Observation<T> current, PeriodMatch periods)
        where T : struct, IEquatable<T>, IFormattable
    {
        Guard.Against.Defined(periods);
        CheckIndicator(previous, current);
        if (current.Indicator.Kind == IndicatorKind.Stock)
        {
            Require(previous.Period.RequireStockDate() < current.Period.RequireStockDate(), previous, current, "The first is not of an earlier date; give the earlier figure first.");
            return;
        }

        Require(
            (previous.Period.End, previous.Period.Start).CompareTo((current.Period.End, current.Period.Start)) < 0,
            previous, current, "The first is not of an earlier period; give the earlier figure first.");
        Require(
            periods == PeriodMatch.AnyLength || HaveSameLength(previous.Period, current.Period),
            previous, current, "Their periods differ in length; compare with the same period of another year, or ask for PeriodMatch.AnyLength.");
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

    private static bool HaveSameLength(ReportingPeriod a, ReportingPeriod b) => (Months(a), Months(b)) is (int x, int y)
        ? x == y
        : Days(a) == Days(b) || (Day(a.Start) == Day(b.Start) && Day(a.End) == Day(b.End) && b.End.Year - a.End.Year == b.Start.Year - a.Start.Year);

    private static int? Months(ReportingPeriod period) => period.Start.Day == 1 && period.End == DateAdjusters.EndOfMonth(period.End)
        ? ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1
        : null;

    private static int Days(ReportingPeriod period) => Period.DaysBetween(period.Start, period.End);

    private static AnnualDate Day(LocalDate date) => new(date.Month, date.Day);
}
