using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class SpanLaws
{
    [Law]
    public Property Columns_and_rows_give_the_same_summary(RosterRows roster, byte offset)
    {
        RosterRow[] rows = [.. roster.Rows.Select(row => row with { Profit = row.Profit / 1_000_000 })];
        string[] keys = [.. rows.Select(row => row.State).Distinct()];
        SpanSummarizer<string> columns = new(rows.Select(row => (ushort)Array.IndexOf(keys, row.State)).ToArray(), keys);
        columns.Count(Indicator.Members, rows.Select(row => row.Members ?? -1).ToArray(), Bits(rows, row => row.Members, offset), offset);
        columns.Amount(Indicator.Profit, rows.Select(row => row.Profit ?? 77).ToArray(), Bits(rows, row => row.Profit, offset), offset);

        string expected = SummaryText.Of(rows.Summarize(row => row.State, of => of
            .Count(Indicator.Members, row => row.Members)
            .Amount(Indicator.Profit, row => row.Profit is long profit ? Vnd.FromDong(profit) : null)));
        string actual = SummaryText.Of(columns.Summarize());
        return (actual == expected).Label($"{actual}\ninstead of\n{expected}");
    }

    [Law]
    public bool Rows_columns_builder_and_spans_give_the_same_bytes(RosterRows roster, byte offset)
    {
        RosterRow[] rows = roster.Rows;
        string[] keys = ["none here", .. rows.Select(row => row.State).Distinct()];
        int[] codes = [.. rows.Select(row => Array.IndexOf(keys, row.State))];
        long[] members = [.. rows.Select(row => row.Members ?? -1)], profits = [.. rows.Select(row => row.Profit ?? 77)];
        SpanSummarizer<string> spans = new(codes, keys) { Period = ReportingPeriod.Year(2020), Status = FigureStatus.Planned };
        spans.Count(Indicator.Members, members, Bits(rows, row => row.Members, offset), offset);
        spans.Amount(Indicator.Profit, profits, Bits(rows, row => row.Profit, offset), offset);
        RosterBuilder builder = new RosterBuilder(rows.Length)
            .Count(Indicator.Members, members, Bits(rows, row => row.Members, 0))
            .Amount(Indicator.Profit, profits, Bits(rows, row => row.Profit, 0))
            .Key(RosterOracle.State, keys, codes)
            .Period(ReportingPeriod.Year(2020))
            .Status(FigureStatus.Planned);

        PartialSummary<string> expected = rows.SummarizePart("a", row => row.State, Read);
        return new[]
        {
            spans.SummarizePart("a"),
            Roster.Of(rows, Read, by => by.Key(RosterOracle.State, row => row.State)).SummarizePart("a", RosterOracle.State, new() { HasExtremes = true }),
            builder.Build().SummarizePart("a", RosterOracle.State, new() { HasExtremes = true }),
        }.All(part => rows.Length == 0 || part.ToBytes().SequenceEqual(expected.ToBytes()));

        static void Read(Measures<RosterRow> of) => of
            .Count(Indicator.Members, row => row.Members)
            .Amount(Indicator.Profit, row => row.Profit is long profit ? Vnd.FromDong(profit) : null)
            .Period(_ => ReportingPeriod.Year(2020))
            .Status(_ => FigureStatus.Planned);
    }

    private static byte[] Bits(RosterRow[] rows, Func<RosterRow, long?> value, int offset)
    {
        byte[] bits = new byte[(rows.Length + offset + 7) / 8];
        for (int row = 0; row < rows.Length; row++)
        {
            bits[(offset + row) / 8] |= (byte)(value(rows[row]) is null ? 0 : 1 << ((offset + row) % 8));
        }

        return bits;
    }
}
