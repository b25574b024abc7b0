using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A period as ISO dates: none, first and last day, or those and the date of the stocks.</summary>
internal static class PeriodBytes
{
    internal static void Write(ByteWriter writer, ReportingPeriod? period) => writer.Texts(Dates(period));

    internal static string[] Dates(ReportingPeriod? period) => period switch
    {
        null => [],
        { StockDate: { } stocks } => [Text(period.Start), Text(period.End), Text(stocks)],
        _ => [Text(period.Start), Text(period.End)],
    };

    internal static ReportingPeriod? Read(ref ByteReader reader)
    {
        LocalDate[] dates = [.. reader.Texts().Select(Date)];
        return dates switch
        {
            [] => null,
            [LocalDate start, LocalDate end] when start <= end => new(start, end, null),
            [LocalDate start, LocalDate end, LocalDate stocks] when start <= end => new(start, end, stocks),
            _ => throw ByteReader.Damaged("its dates are not a period"),
        };
    }

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static LocalDate Date(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: LocalDate date } && Text(date) == text ? date : throw ByteReader.Damaged($"'{text}' is not a date");
}
