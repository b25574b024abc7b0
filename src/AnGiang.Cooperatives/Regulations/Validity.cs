using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The days on which a rule answers (thời gian hiệu lực), both ends included, and whether its ends are those of the law or only those that sources show.</summary>
/// <remarks>
/// A value whose first day in force is not verified answers only from the first day on which a source shows it in force; likewise at the end. The days
/// before and after are then unknown.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Validity
{
    /// <summary>Creates a stretch of days.</summary>
    /// <param name="from">The first day, or null for all days up to the end.</param>
    /// <param name="to">The last day, or null where no end is known.</param>
    /// <param name="isStartVerified">Whether the first day is that of the law.</param>
    /// <param name="isEndVerified">Whether the last day is that of the law, or, without a last day, whether the rule is known to be still in force.</param>
    /// <exception cref="ArgumentException">The end is before the start, or a date is not in the ISO calendar.</exception>
    [JsonConstructor]
    public Validity(LocalDate? from, LocalDate? to = null, bool isStartVerified = true, bool isEndVerified = true)
    {
        From = Guard.Against.NotIso(from);
        To = Guard.Against.NotIso(to);
        IsStartVerified = isStartVerified;
        IsEndVerified = isEndVerified;
        if (to < from)
        {
            throw new ArgumentException($"A rule in force from {Text(from)} cannot end on {Text(to)}.", nameof(to));
        }
    }

    /// <summary>The first day; null for all days up to the end.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From { get; }

    /// <summary>The last day; null where no end is known. Without an end and not verified, whether the rule is still in force is not verified.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? To { get; }

    /// <summary>Whether the first day is that of the law, and not only the first on which a source shows the rule in force.</summary>
    public bool IsStartVerified { get; }

    /// <summary>Whether the last day is that of the law, and not only the last on which the rule is known to be in force; without a last day, whether the rule is known to be still in force.</summary>
    public bool IsEndVerified { get; }

    internal LocalDate First => From ?? LocalDate.MinIsoValue;

    internal LocalDate Last => To ?? LocalDate.MaxIsoValue;

    /// <summary>Whether a day is among these.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>Whether it is neither before <see cref="From"/> nor after <see cref="To"/>.</returns>
    public bool Contains(LocalDate date) => date >= First && date <= Last;

    /// <summary>The two days; one that is not verified is marked.</summary>
    /// <returns>For example <c>2020-04-01 to 2024-06-30 (end not verified)</c>.</returns>
    public override string ToString() => (From, To) switch
    {
        (null, null) => "always",
        (null, _) => $"to {Text(To)}",
        (_, null) => $"from {Text(From)}",
        _ => $"{Text(From)} to {Text(To)}",
    } + (IsStartVerified, IsEndVerified) switch
    {
        (true, true) => "",
        (false, true) => " (start not verified)",
        (true, false) => " (end not verified)",
        _ => " (start and end not verified)",
    };

    private static string Text(LocalDate? date) => LocalDatePattern.Iso.Format(date!.Value);
}
