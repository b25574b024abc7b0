using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>When units were registered and when they ended, on its way into a roster: dates as numbers in the same order, 0 for none.</summary>
internal sealed class DateBuffer
{
    internal CodeBuffer Registered { get; } = new();

    internal CodeBuffer Ended { get; } = new();

    internal static int NumberOf(LocalDate? date) =>
        Guard.Against.NotIso(date) is { } day ? ((((day.Year + 10_000) * 16) + day.Month) * 32) + day.Day : 0;

    internal bool AreAlike(int row, int other) => Registered[row] == Registered[other] && Ended[row] == Ended[other];

    internal DateColumn Freeze(int rows) => new(Registered.Rows(rows).ToArray(), Ended.Rows(rows).ToArray());
}
