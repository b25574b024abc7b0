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
