using System.Diagnostics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// A stock and its flows (số đầu kỳ, tăng, giảm, số cuối kỳ): opening and what came less what went should be closing. The difference is shown, never
/// spread over the flows.
/// </summary>
/// <remarks>
/// Immutable; equality is by value. A flow that is not set did not occur and is 0; one that occurred without a number is null, and then nothing that needs it is
/// defined. Units or persons.
/// </remarks>
/// <example>
/// <code>
/// var year = new RollForward(ReportingPeriod.Year(2024), opening: 280, closing: 289) { Established = 15, Dissolved = 5 };
/// year.Difference.Value    // -1: 290 were to be expected
/// </code>
/// </example>
[DebuggerDisplay("{Opening} + {Increase} - {Decrease} = {ExpectedClosing}, closing {Closing}")]
public sealed record RollForward
{
    /// <summary>Creates a roll-forward; set the flows that occurred.</summary>
    /// <param name="period">The period of the flows; the stocks are those at its start and at its end.</param>
    /// <param name="opening">The number at the start (số đầu kỳ), or null when not reported.</param>
    /// <param name="closing">The number at the end (số cuối kỳ), or null when not reported.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public RollForward(ReportingPeriod period, long? opening, long? closing)
    {
        Period = Guard.Against.Null(period);
        Opening = NotNegative(opening);
        Closing = NotNegative(closing);
    }

    /// <summary>The period of the flows.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The number at the start (số đầu kỳ); null when not reported.</summary>
    public long? Opening { get; }

    /// <summary>The number at the end (số cuối kỳ); null when not reported.</summary>
    public long? Closing { get; }

    /// <summary>Newly established (thành lập mới), also by merger, consolidation or division.</summary>
    public long? Established { get; init => field = NotNegative(value); } = 0;

    /// <summary>Came in from elsewhere: moved here, became a co-operative, joined as members (thành viên mới).</summary>
    public long? Joined { get; init => field = NotNegative(value); } = 0;

    /// <summary>Went elsewhere: moved away, left as members (ra khỏi hợp tác xã).</summary>
    public long? Left { get; init => field = NotNegative(value); } = 0;

    /// <summary>Dissolved (giải thể), also bankrupt.</summary>
    public long? Dissolved { get; init => field = NotNegative(value); } = 0;

    /// <summary>Ended by being absorbed or consolidated (sáp nhập, hợp nhất); what they became is in <see cref="Established"/>, or stood before.</summary>
    public long? Merged { get; init => field = NotNegative(value); } = 0;

    /// <summary>Ended by being divided (chia, tách); what they became is in <see cref="Established"/>.</summary>
    public long? Divided { get; init => field = NotNegative(value); } = 0;

    /// <summary>Converted into another kind of body (chuyển đổi).</summary>
    public long? Converted { get; init => field = NotNegative(value); } = 0;

    /// <summary>All that came: established and joined.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits; so with everything computed.</exception>
    public Figure<long> Increase => Sum(Established, Joined);

    /// <summary>All that went: left, dissolved, merged, divided and converted.</summary>
    public Figure<long> Decrease => Sum(Left, Dissolved, Merged, Divided, Converted);

    /// <summary>What closing should be: opening and <see cref="Increase"/> less <see cref="Decrease"/>.</summary>
    public Figure<long> ExpectedClosing => FigurePair.Combine(
        FigurePair.Combine(Sum(Opening), Increase, static (opening, increase) => opening + increase), Decrease, static (sum, decrease) => sum - decrease);

    /// <summary>Closing less <see cref="ExpectedClosing"/> (chênh lệch): 0 when the table closes.</summary>
    public Figure<long> Difference => FigurePair.Combine(ExpectedClosing, Sum(Closing), static (expected, closing) => closing - expected);

    /// <summary>Whether the stocks and the flows agree; null when one of them is not reported.</summary>
    public bool? Closes => Difference.ValueOrNull is long difference ? difference == 0 : null;

    /// <summary>Several parts together, such as the districts of a province or its kinds of units.</summary>
    /// <param name="parts">Roll-forwards of one period, at least one, in any order.</param>
    /// <returns>Their sum; what one part did not report is not reported for the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are none, or their periods differ.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static RollForward Total(IEnumerable<RollForward> parts)
    {
        RollForward[] given = [.. Guard.Against.Null(parts).Select(part => Guard.Against.Null(part, nameof(parts)))];
        if (given.Length == 0 || Array.Exists(given, part => part.Period != given[0].Period))
        {
            throw new ArgumentException(given.Length == 0 ? "There are no parts to add up." : $"Parts of different periods are not added up: {string.Join("; ", given.Select(part => part.Period).Distinct())}. Chain consecutive periods with Then.", nameof(parts));
        }

        long? Add(Func<RollForward, long?> read) => Sum([.. given.Select(read)]).ValueOrNull;
        return new(given[0].Period, Add(part => part.Opening), Add(part => part.Closing))
        {
            Established = Add(part => part.Established),
            Joined = Add(part => part.Joined),
            Left = Add(part => part.Left),
            Dissolved = Add(part => part.Dissolved),
            Merged = Add(part => part.Merged),
            Divided = Add(part => part.Divided),
            Converted = Add(part => part.Converted),
        };
    }

    /// <summary>This period and the next as one: quarters into a year.</summary>
    /// <param name="next">The roll-forward of the period that starts on the following day.</param>
    /// <returns>From this opening to the other closing, with the flows of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentException">The other period does not follow, or its opening is not this closing.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public RollForward Then(RollForward next)
    {
        Guard.Against.Null(next);
        if (next.Period.Start != Period.End.PlusDays(1) || next.Opening != Closing)
        {
            throw new ArgumentException(FormattableString.Invariant($"{Period} closes with {Closing}, {next.Period} opens with {next.Opening}: the second must start on the day after the first, with the same number."), nameof(next));
        }

        return new(new ReportingPeriod(Period.Start, next.Period.End, next.Period.StockDate), Opening, next.Closing)
        {
            Established = Sum(Established, next.Established).ValueOrNull,
            Joined = Sum(Joined, next.Joined).ValueOrNull,
            Left = Sum(Left, next.Left).ValueOrNull,
            Dissolved = Sum(Dissolved, next.Dissolved).ValueOrNull,
            Merged = Sum(Merged, next.Merged).ValueOrNull,
            Divided = Sum(Divided, next.Divided).ValueOrNull,
            Converted = Sum(Converted, next.Converted).ValueOrNull,
        };
    }

    private static Figure<long> Sum(params ReadOnlySpan<long?> numbers)
    {
        long sum = 0;
        int reported = 0;
        foreach (long? number in numbers)
        {
            sum += number ?? 0;
            reported += number is null ? 0 : 1;
        }

        Coverage coverage = new(reported, numbers.Length);
        return coverage.IsComplete ? new(sum, coverage, FigureStatus.Actual) : new(coverage, UndefinedReason.NotReported, FigureStatus.Actual);
    }

    private static long? NotNegative(long? number, [CallerMemberName] string what = "") =>
        number is null or >= 0
            ? number
            : throw new ArgumentOutOfRangeException(what, number, "A number of a roll-forward is not negative; what went is given as a positive number of what went.");
}
