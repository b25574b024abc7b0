using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>
/// A stock and its flows (số đầu kỳ, tăng, giảm, số cuối kỳ): opening and what came less what went should be closing. The difference is shown, never
/// spread over the flows.
/// </summary>
/// <remarks>
/// Immutable; equality is by value. A flow that is not set did not occur and is 0; one that occurred without a number is null, and then nothing that needs it is
/// defined. Units or persons. JSON brings it back, and of a sum also what its parts hide from each other.
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
        Opening = NotNegative(opening, nameof(opening));
        Closing = NotNegative(closing, nameof(closing));
    }

    /// <summary>Creates a roll-forward from its JSON properties; the difference of a sum is that of its parts.</summary>
    /// <param name="period">The period of the flows.</param>
    /// <param name="opening">The number at the start.</param>
    /// <param name="closing">The number at the end.</param>
    /// <param name="established">Newly established.</param>
    /// <param name="joined">Came in from elsewhere.</param>
    /// <param name="left">Went elsewhere.</param>
    /// <param name="dissolved">Dissolved.</param>
    /// <param name="merged">Ended by being absorbed or consolidated.</param>
    /// <param name="divided">Ended by being divided.</param>
    /// <param name="converted">Converted into another kind of body.</param>
    /// <param name="grossDifference">The differences of all parts regardless of sign.</param>
    /// <param name="closes">Whether every part closes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The gross difference is less than the difference of the stocks and flows.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RollForward(
        ReportingPeriod period, long? opening, long? closing, long? established = 0, long? joined = 0, long? left = 0, long? dissolved = 0, long? merged = 0, long? divided = 0, long? converted = 0,
        Figure<long> grossDifference = default, bool? closes = null)
        : this(period, opening, closing)
    {
        (Established, Joined, Left, Dissolved, Merged, Divided, Converted) = (established, joined, left, dissolved, merged, divided, converted);
        if (grossDifference.ValueOrNull is long gross && !(Difference.ValueOrNull is long difference && gross >= Int128.Abs(difference)))
        {
            throw new ArgumentException($"The gross difference is {gross} and the stocks and flows of {Period} differ by {Difference}; correct the numbers, or leave it out.", nameof(grossDifference));
        }

        Parts = grossDifference == default ? null : Hidden(grossDifference.ValueOrNull, closes == false);
    }

    /// <summary>The period of the flows.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The number at the start (số đầu kỳ); null when not reported.</summary>
    public long? Opening { get; }

    /// <summary>The number at the end (số cuối kỳ); null when not reported.</summary>
    public long? Closing { get; }

    /// <summary>Newly established (thành lập mới), also by merger, consolidation or division.</summary>
    public long? Established { get; init => field = Flow(value); } = 0;

    /// <summary>Came in from elsewhere: moved here, became a co-operative, joined as members (thành viên mới).</summary>
    public long? Joined { get; init => field = Flow(value); } = 0;

    /// <summary>Went elsewhere: moved away, left as members (ra khỏi hợp tác xã).</summary>
    public long? Left { get; init => field = Flow(value); } = 0;

    /// <summary>Dissolved (giải thể), also bankrupt.</summary>
    public long? Dissolved { get; init => field = Flow(value); } = 0;

    /// <summary>Ended by being absorbed or consolidated (sáp nhập, hợp nhất); what they became is in <see cref="Established"/>, or stood before.</summary>
    public long? Merged { get; init => field = Flow(value); } = 0;

    /// <summary>Ended by being divided (chia, tách); what they became is in <see cref="Established"/>.</summary>
    public long? Divided { get; init => field = Flow(value); } = 0;

    /// <summary>Converted into another kind of body (chuyển đổi).</summary>
    public long? Converted { get; init => field = Flow(value); } = 0;

    /// <summary>All that came: established and joined.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits; so with everything computed.</exception>
    public Figure<long> Increase => Sum("The increase", Established, Joined);

    /// <summary>All that went: left, dissolved, merged, divided and converted.</summary>
    public Figure<long> Decrease => Sum("The decrease", Left, Dissolved, Merged, Divided, Converted);

    /// <summary>What closing should be: opening and <see cref="Increase"/> less <see cref="Decrease"/>.</summary>
    public Figure<long> ExpectedClosing => FigurePair.Combine(
        Sum("The opening", Opening),
        FigurePair.Combine(Decrease, Increase, static (decrease, increase) => increase - decrease),
        (opening, change) => Narrow((Int128)opening + change, "The expected closing"));

    /// <summary>Closing less <see cref="ExpectedClosing"/> (chênh lệch): 0 when the table closes. In a sum differences of opposite sign cancel; see <see cref="GrossDifference"/>.</summary>
    public Figure<long> Difference => FigurePair.Combine(ExpectedClosing, Sum("The closing", Closing), (expected, closing) => Narrow((Int128)closing - expected, "The difference"));

    /// <summary>
    /// The differences of all parts regardless of sign (tổng chênh lệch tuyệt đối), which do not cancel: 4 where one district has 2 too many and another 2 too few. Of a
    /// roll-forward that was not added up, the size of its <see cref="Difference"/>. Undefined where the difference of a part is, and where a flow of a sum is corrected by
    /// <c>with</c>: in which part is then not known.
    /// </summary>
    public Figure<long> GrossDifference =>
        Parts is not { } parts ? Difference.Select(difference => Narrow(Int128.Abs(difference), "The gross difference"))
        : parts.Gross is long gross ? new(gross, Difference.Coverage, Difference.Status)
        : new(Difference.Coverage, Difference.Reason ?? UndefinedReason.NotReported, Difference.Status);

    /// <summary>Whether the stocks and the flows agree, in every part as in the sum: false when one part is known not to close; null when it is not known because something is not reported.</summary>
    public bool? Closes => Parts?.IsOpen == true || Difference.ValueOrNull is not (null or 0) ? false : GrossDifference.IsDefined ? true : null;

    /// <summary>What the difference of a sum does not tell of its parts; null where it tells all, as of what was not added up.</summary>
    private PartsDifference? Parts { get; set; }

    /// <summary>Several parts together, such as the districts of a province or its kinds of units.</summary>
    /// <param name="parts">Roll-forwards of one period, at least one, in any order.</param>
    /// <returns>Their sum; what one part did not report is not reported for the whole. It closes only if every part does.</returns>
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

        RollForward first = given[0];
        return Join(new(first.Period, first.Add(given, "The opening", part => part.Opening), first.Add(given, "The closing", part => part.Closing)), given);
    }

    /// <summary>This period and the next as one: quarters into a year.</summary>
    /// <param name="next">The roll-forward of the period that starts on the following day.</param>
    /// <returns>From this opening to the other closing, with the flows of both. It closes only if both do, which is not known where the number between them is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentException">The other period does not follow, or its opening is not this closing.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public RollForward Then(RollForward next)
    {
        Guard.Against.Null(next);
        if (next.Period.Start != Period.End.PlusDays(1) || next.Opening != Closing)
        {
            throw new ArgumentException($"{Period} closes with {Text(Closing)}, {next.Period} opens with {Text(next.Opening)}: the second must start on the day after the first, with the same number.", nameof(next));
        }

        return Join(new(new ReportingPeriod(Period.Start, next.Period.End, next.Period.StockDate), Opening, next.Closing), [this, next]);

        static string Text(long? number) => number is long given ? FormattableString.Invariant($"{given}") : "a number not reported";
    }

    /// <summary>The whole with the flows of its parts, and what their differences hide from each other.</summary>
    private static RollForward Join(RollForward stocks, RollForward[] parts)
    {
        RollForward whole = stocks with
        {
            Established = stocks.Add(parts, "The number established", part => part.Established),
            Joined = stocks.Add(parts, "The number joined", part => part.Joined),
            Left = stocks.Add(parts, "The number that left", part => part.Left),
            Dissolved = stocks.Add(parts, "The number dissolved", part => part.Dissolved),
            Merged = stocks.Add(parts, "The number merged", part => part.Merged),
            Divided = stocks.Add(parts, "The number divided", part => part.Divided),
            Converted = stocks.Add(parts, "The number converted", part => part.Converted),
        };
        long? gross = stocks.Add(parts, "The gross difference", part => part.GrossDifference.ValueOrNull);
        return whole with { Parts = whole.Hidden(gross, Array.Exists(parts, part => part.Closes == false)) };
    }

    private PartsDifference? Hidden(long? gross, bool isOpen) =>
        gross is long known && known == Difference.Select(Math.Abs).ValueOrNull ? null
        : gross is null && !isOpen && !Difference.IsDefined ? null
        : new(gross, isOpen);

    private long? Add(RollForward[] parts, string what, Func<RollForward, long?> read) => Sum(what, [.. parts.Select(read)]).ValueOrNull;

    private Figure<long> Sum(string what, params ReadOnlySpan<long?> numbers)
    {
        Int128 sum = 0;
        int reported = 0;
        foreach (long? number in numbers)
        {
            sum += number ?? 0;
            reported += number is null ? 0 : 1;
        }

        Coverage coverage = new(reported, numbers.Length);
        return coverage.IsComplete ? new(Narrow(sum, what), coverage, FigureStatus.Actual) : new(coverage, UndefinedReason.NotReported, FigureStatus.Actual);
    }

    private long Narrow(Int128 number, string what) => Numbers.Narrow<long>(number, $"{what} of {Period}");

    /// <summary>A flow; one that is corrected in a sum belongs to a part that is not known.</summary>
    private long? Flow(long? number, [CallerMemberName] string what = "")
    {
        Parts = Parts is null ? null : default(PartsDifference);
        return NotNegative(number, what);
    }

    private static long? NotNegative(long? number, string what) =>
        number is null or >= 0
            ? number
            : throw new ArgumentOutOfRangeException(what, number, "A number of a roll-forward is not negative; what went is given as a positive number of what went.");

    /// <summary>The differences of all parts regardless of sign, where known, and whether one part is known not to close.</summary>
    private readonly record struct PartsDifference(long? Gross, bool IsOpen);
}
