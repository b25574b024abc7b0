using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What is reported of the administrative unit of a credit fund: the day it last changed its boundary or type, or that it never did. What is not reported is null.</summary>
public sealed record AreaChange
{
    private AreaChange(LocalDate? date) => Date = date;

    /// <summary>It has not changed.</summary>
    public static AreaChange None { get; } = new((LocalDate?)null);

    /// <summary>The day of the change; null where there was none.</summary>
    public LocalDate? Date { get; }

    /// <summary>It last changed on a day.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The date is in another calendar.</exception>
    public static AreaChange On(LocalDate date) => new(Guard.Against.NotIso(date));
}
