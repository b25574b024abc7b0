using System.Globalization;
using System.Numerics;
using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>What a summary of our rows must say, computed with LINQ and big integers and written as text; and the text of what a summary does say.</summary>
internal static class RosterOracle
{
    internal static Indicator Earnings => Indicator.AverageEarnings;

    internal static Dimension<string> State { get; } = new("state");

    internal static RosterSummary<string> Summarize(IEnumerable<RosterRow> rows) => rows.Summarize(row => row.State, Read);

    internal static Roster Columns(IEnumerable<RosterRow> rows) => Roster.Of(rows, Read, by => by.Key(State, row => row.State));

    /// <summary>The same column by column; what was not reported is any number.</summary>
    internal static Roster Built(RosterRow[] rows) => new RosterBuilder(rows.Length)
        .Count(Indicator.Members, [.. rows.Select(row => row.Members ?? -9)], Bits(rows, row => row.Members))
        .Amount(Indicator.Profit, [.. rows.Select(row => row.Profit ?? long.MinValue)], Bits(rows, row => row.Profit))
        .Range(Earnings, [.. rows.Select(row => row.Low ?? 5)], [.. rows.Select(row => row.Low is null ? 3 : row.High!.Value)], Bits(rows, row => row.Low))
        .Key<string>(State, [.. rows.Select(row => row.State)])
        .Build();

    /// <summary>Whether a sum of profits leaves 64 bits, in a group or overall.</summary>
    internal static bool Overflows(RosterRow[] rows) => rows.GroupBy(row => row.State).Append<IEnumerable<RosterRow>>(rows)
        .Select(group => Sum(group.Select(row => row.Profit)))
        .Any(sum => sum < long.MinValue || sum > long.MaxValue);

    internal static string Expected(RosterRow[] rows) => string.Join('\n', rows
        .GroupBy(row => row.State)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key}: {Expected(group)}")
        .Append($"all: {Expected((IEnumerable<RosterRow>)rows)}"));

    internal static string Actual(RosterSummary<string> summary) =>
        string.Join('\n', summary.Groups.Select(group => $"{group.Key}: {Actual(group.Value)}").Append($"all: {Actual(summary.Overall)}"));

    private static string Expected(IEnumerable<RosterRow> rows)
    {
        RosterRow[] given = [.. rows];
        long[] lows = [.. given.Where(row => row.Low is not null).Select(row => row.Low!.Value)];
        long[] highs = [.. given.Where(row => row.High is not null && row.Low is not null).Select(row => row.High!.Value)];
        string range = lows.Length > 0 ? $"{lows.Min()}..{highs.Max()}" : given.Length == 0 ? "NoUnits" : "NotReported";
        return Invariant($"{given.Length} units; {Expected(given, row => row.Members)}; {Expected(given, row => row.Profit)}; {range} of {lows.Length}/{given.Length}");
    }

    private static string Expected(RosterRow[] rows, Func<RosterRow, long?> read)
    {
        long[] values = [.. rows.Select(read).Where(value => value is not null).Select(value => value!.Value)];
        string figures = values.Length > 0
            ? Invariant($"{Sum(rows.Select(read))} {values.Min()} {values.Max()} {Mean(Sum(rows.Select(read)), values.Length)}")
            : rows.Length == 0 ? "NoUnits" : "NotReported";
        return Invariant($"{figures} of {values.Length}/{rows.Length}");
    }

    private static string Actual(UnitSummary units)
    {
        CountSummary members = units.Count(Indicator.Members);
        AmountSummary profit = units.Amount(Indicator.Profit);
        RangeSummary earnings = units.Range(Earnings);
        string memberText = members.Sum.IsDefined
            ? Invariant($"{members.Sum.Value} {members.Minimum.Value} {members.Maximum.Value} {Text(members.Mean)}") : Invariant($"{members.Sum.Reason}");
        string profitText = profit.Sum.IsDefined
            ? Invariant($"{profit.Sum.Value.Dong} {profit.Minimum.Value.Dong} {profit.Maximum.Value.Dong} {Text(profit.Mean)}") : Invariant($"{profit.Sum.Reason}");
        string earningsText = earnings.Bounds.IsDefined
            ? Invariant($"{earnings.Bounds.Value.Low.Dong}..{earnings.Bounds.Value.High.Dong}") : Invariant($"{earnings.Bounds.Reason}");
        return Invariant($"{units.Units} units; {memberText} of {members.Coverage}; {profitText} of {profit.Coverage}; {earningsText} of {earnings.Coverage}");
    }

    private static void Read(Measures<RosterRow> of) => of
        .Count(Indicator.Members, row => row.Members)
        .Amount(Indicator.Profit, row => row.Profit is { } dong ? Vnd.FromDong(dong) : null)
        .Range(Earnings, row => row.Low is { } low ? new VndRange(Vnd.FromDong(low), Vnd.FromDong(row.High!.Value)) : null);

    private static byte[] Bits(RosterRow[] rows, Func<RosterRow, long?> read)
    {
        byte[] bits = new byte[(rows.Length + 7) / 8];
        for (int i = 0; i < rows.Length; i++)
        {
            bits[i / 8] |= (byte)(read(rows[i]) is null ? 0 : 1 << (i % 8));
        }

        return bits;
    }

    private static string Text(Figure<Fraction> mean) => Invariant($"{mean.Value.Numerator}/{mean.Value.Denominator}");

    private static string Mean(BigInteger sum, int reported)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(sum, reported);
        return Invariant($"{sum / divisor}/{reported / divisor}");
    }

    private static BigInteger Sum(IEnumerable<long?> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + (value ?? 0));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
