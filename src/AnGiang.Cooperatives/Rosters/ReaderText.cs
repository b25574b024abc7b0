using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Values of a database as text that is the same whatever the database and the culture: numbers as they are, dates and times as ISO 8601 writes them.</summary>
internal static class ReaderText
{
    /// <summary>The text; null for what is none, as bytes and lists.</summary>
    internal static string? Of(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        DateOnly or TimeOnly or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        char or Guid or TimeSpan => value.ToString(),
        IFormattable number when number.GetType().IsPrimitive || number is decimal or Int128 or UInt128 or System.Numerics.BigInteger => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
