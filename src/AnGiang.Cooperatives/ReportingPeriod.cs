using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives;

/// <summary>
/// The period a report is about (kỳ báo cáo): the interval its flows happened in (thời kỳ) and the date its stocks were taken at
/// (thời điểm). Figures of different periods are never summed.
/// </summary>
/// <remarks>
/// The stock date is the end of the interval unless another is given, and may be unstated: a report of January 2021 that says "hiện có"
/// has no date to rely on, and whatever depends on one then refuses. Dates are in the ISO calendar. Equality is by value.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportingPeriod
{
    /// <summary>Creates a period whose stocks are taken at its end.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, included.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>, or a date is not in the ISO calendar.</exception>
    public ReportingPeriod(LocalDate start, LocalDate end)
        : this(start, end, end)
    {
    }

    /// <summary>Creates a period with its stock date.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, included.</param>
    /// <param name="stockDate">The date of the stocks, or null when the source does not state it.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>, or a date is not in the ISO calendar.</exception>
    [JsonConstructor]
    public ReportingPeriod(LocalDate start, LocalDate end, LocalDate? stockDate)
    {
        Guard.Against.NotIso(start);
        Guard.Against.NotIso(end);
        Start = start;
        End = end >= start ? end : throw new ArgumentException($"The period ends on {Text(end)}, before it starts on {Text(start)}.", nameof(end));
        StockDate = Guard.Against.NotIso(stockDate);
    }

    /// <summary>The first day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate End { get; }

    /// <summary>The date of the stocks (thời điểm); null when the source does not state it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? StockDate { get; }

    /// <summary>The interval of the flows (thời kỳ), both ends included.</summary>
    [JsonIgnore]
    public DateInterval Interval => new(Start, End);

    /// <summary>A calendar year (năm).</summary>
    /// <param name="year">The year.</param>
    /// <returns>1 January to 31 December, stocks at 31 December.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportingPeriod Year(int year) => FirstMonths(year, 12);

    /// <summary>A calendar quarter (quý).</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>The three months, stocks at their end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) =>
        new(Month(year, (Within(quarter, 4, nameof(quarter)) * 3) - 2).Start, Month(year, quarter * 3).End);

    /// <summary>A calendar month (tháng).</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The month, stocks at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportingPeriod Month(int year, int month)
    {
        LocalDate first = new(year, Within(month, 12, nameof(month)), 1);
        return new(first, DateAdjusters.EndOfMonth(first));
    }

    /// <summary>The first months of a year together (lũy kế): 6 for the half-year report.</summary>
    /// <param name="year">The year.</param>
    /// <param name="months">1 to 12.</param>
    /// <returns>1 January to the end of that month, stocks at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such months.</exception>
    public static ReportingPeriod FirstMonths(int year, int months) =>
        new(new LocalDate(year, 1, 1), Month(year, Within(months, 12, nameof(months))).End);

    /// <summary>The same interval with another stock date.</summary>
    /// <param name="stockDate">The date of the stocks, or null when the source does not state it.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public ReportingPeriod WithStockDate(LocalDate? stockDate) => new(Start, End, stockDate);

    /// <summary>The same period of the year before (cùng kỳ năm trước).</summary>
    /// <returns>The period with every date one year earlier; the last day of a month stays the last day, so that February ends on 28 or 29.</returns>
    /// <exception cref="OverflowException">There is no such year.</exception>
    public ReportingPeriod OneYearEarlier() => new(
        Start.PlusYears(-1), YearEarlier(End), StockDate is { } date ? YearEarlier(date) : null);

    /// <summary>The stock date where one is needed.</summary>
    /// <returns><see cref="StockDate"/>.</returns>
    /// <exception cref="InvalidOperationException">The source does not state it; give it with <see cref="WithStockDate"/>.</exception>
    public LocalDate RequireStockDate() => StockDate ?? throw new InvalidOperationException(
        $"The period {this} has no stock date: the source does not state one. If you know it, give it with WithStockDate.");

    /// <summary>The dates in ISO form.</summary>
    /// <returns>For example <c>2020-01-01/2020-12-31, stocks at 2020-12-31</c>.</returns>
    public override string ToString() =>
        $"{Text(Start)}/{Text(End)}, stocks {(StockDate is { } date ? $"at {Text(date)}" : "at an unstated date")}";

    private static LocalDate YearEarlier(LocalDate date) =>
        date == DateAdjusters.EndOfMonth(date) ? DateAdjusters.EndOfMonth(date.PlusYears(-1)) : date.PlusYears(-1);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static int Within(int value, int most, string parameterName) => value >= 1 && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(parameterName, value, $"Expected 1 to {most}.");
}
