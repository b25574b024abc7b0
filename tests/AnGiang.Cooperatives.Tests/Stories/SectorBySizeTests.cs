using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Stories;

/// <summary>Story (d): sector by size, three kinds of share, one decimal. Row totals are published, cells are made up.</summary>
public class SectorBySizeTests
{
    private static readonly string[] Sectors = ["NN", "QTDND", "VT", "TTCN", "TM-DL", "TN-MT"];
    private static readonly string[] Sizes = ["siêu nhỏ", "nhỏ", "vừa", "lớn"];

    private static readonly long[] Counts =
    [
        96, 61, 17, 6,
        0, 3, 7, 14,
        14, 9, 2, 0,
        4, 1, 0, 0,
        7, 3, 1, 0,
        1, 0, 0, 0,
    ];

    private static readonly CrossTable<string, string> Table =
        CrossTable.FromCounts(Counts.Select((count, i) => (Sectors[i / 4], Sizes[i % 4], count)), Sectors, Sizes);

    [Fact]
    public void Margins_are_added_up_from_the_units()
    {
        Assert.Equal([180, 24, 25, 5, 11, 1], Table.RowTotals.Select(total => total.Value!.Value));
        Assert.Equal([122, 77, 27, 20], Table.ColumnTotals.Select(total => total.Value!.Value));
        Assert.Equal(246, Table.Total);
        Assert.Equal(14, Table["QTDND", "lớn"].Value);
    }

    [Fact]
    public void Each_share_of_the_total_alone_does_not_add_up()
    {
        CrossShares<string, string> plain = Table.Shares(ShareOf.Total, new() { Digits = 1, Rule = RoundingRule.HalfAwayFromZero });

        Assert.Equal("39,0 24,8 6,9 2,4 | 73,2", Row(plain, "NN"));
        Assert.Equal(99.8m, plain.Cells.Sum(cell => cell.Published.Value.Points));
        Assert.Equal(100.1m, plain.RowTotals.Sum(total => total.Published.Value.Points));
        Assert.Equal(100.0m, plain.ColumnTotals.Sum(total => total.Published.Value.Points));
        Assert.DoesNotContain(plain.Cells, cell => cell.IsAdjusted);
    }

    [Fact]
    public void With_free_margins_the_cells_deviate_least()
    {
        CrossShares<string, string> free = Table.Shares(ShareOf.Total, new() { Digits = 1, Margins = CrossMargins.Free });

        Assert.Equal(
            [
                "39,0 24,8 6,9 2,4 | 73,1",
                "0,0 1,2 2,9 5,7 | 9,8",
                "5,7 3,7 0,8 0,0 | 10,2",
                "1,6 0,4 0,0 0,0 | 2,0",
                "2,9 1,2 0,4 0,0 | 4,5",
                "0,4 0,0 0,0 0,0 | 0,4",
            ],
            Sectors.Select(sector => Row(free, sector)));
        Assert.Equal("49,6 31,3 11,0 8,1", string.Join(' ', free.ColumnTotals.Select(total => Printed(total.Published))));
        Assert.Equal(new Fraction(422, 123), Deviation(free));
        Assert.Equal([new("QTDND", "vừa"), new("TM-DL", "siêu nhỏ")], free.Cells.Where(cell => cell.IsAdjusted).Select(cell => cell.Key));
        Assert.All(free.Cells, cell => Assert.Equal(cell.IsAdjusted ? AdjustmentReason.Raised : AdjustmentReason.None, cell.Reason));
        Assert.Equal(("NN", -1L, AdjustmentReason.Lowered), Assert.Single(free.RowTotals, total => total.IsAdjusted) is var row ? (row.Key, row.Adjustment, row.Reason) : default);
        Assert.Equal(CrossMargins.Free, free.Margins);
        Assert.Empty(free.ConflictingRows);
    }

    [Fact]
    public void Beside_the_one_way_tables_of_the_same_report_the_margins_are_theirs()
    {
        CrossShares<string, string> shares = Table.Shares(ShareOf.Total, new() { Digits = 1 });

        Assert.Equal(
            [
                "39,0 24,8 7,0 2,4 | 73,2",
                "0,0 1,2 2,8 5,7 | 9,7",
                "5,7 3,7 0,8 0,0 | 10,2",
                "1,6 0,4 0,0 0,0 | 2,0",
                "2,9 1,2 0,4 0,0 | 4,5",
                "0,4 0,0 0,0 0,0 | 0,4",
            ],
            Sectors.Select(sector => Row(shares, sector)));
        Assert.Equal(new Fraction(508, 123), Deviation(shares));
        Assert.Equal(CrossMargins.Published, shares.Margins);

        ShareTable<string> oneWay = ShareTable.Create(Table.RowTotals, new() { Digits = 1, Rule = RoundingRule.LargestRemainder });
        Assert.Equal(oneWay.Rows.Select(row => (row.Key, row.Published, row.Reason)), shares.RowTotals.Select(row => (row.Key, row.Published, row.Reason)));
    }

    [Fact]
    public void Every_row_of_shares_of_the_row_is_100()
    {
        CrossShares<string, string> shares = Table.Shares(ShareOf.Row, new() { Digits = 1 });

        Assert.Equal(
            [
                "53,3 33,9 9,5 3,3 | 100,0",
                "0,0 12,5 29,2 58,3 | 100,0",
                "56,0 36,0 8,0 0,0 | 100,0",
                "80,0 20,0 0,0 0,0 | 100,0",
                "63,6 27,3 9,1 0,0 | 100,0",
                "100,0 0,0 0,0 0,0 | 100,0",
            ],
            Sectors.Select(sector => Row(shares, sector)));
        Assert.Equal("49,6 31,3 11,0 8,1", string.Join(' ', shares.ColumnTotals.Select(total => Printed(total.Published))));
        Assert.Equal((9.4m, 1L), (shares["NN", "vừa"].Plain.Value.Points, shares["NN", "vừa"].Adjustment));
    }

    [Fact]
    public void Every_column_of_shares_of_the_column_is_100_without_an_adjustment()
    {
        CrossShares<string, string> shares = Table.Shares(ShareOf.Column, new() { Digits = 1 });

        Assert.Equal(
            ["78,7 0,0 11,5 3,3 5,7 0,8", "79,2 3,9 11,7 1,3 3,9 0,0", "63,0 25,9 7,4 0,0 3,7 0,0", "30,0 70,0 0,0 0,0 0,0 0,0"],
            Sizes.Select(size => string.Join(' ', Sectors.Select(sector => Printed(shares[sector, size].Published)))));
        Assert.DoesNotContain(shares.Cells, cell => cell.IsAdjusted);
        Assert.All(shares.ColumnTotals, total => Assert.Equal(100.0m, total.Published.Value.Points));
        Assert.Equal("73,2 9,7 10,2 2,0 4,5 0,4", string.Join(' ', shares.RowTotals.Select(total => Printed(total.Published))));
    }

    [Fact]
    public void An_amount_of_a_single_unit_is_marked_and_a_count_is_not()
    {
        var units = Counts.SelectMany((count, i) => Enumerable.Repeat((Sectors[i / 4], Sizes[i % 4], (Vnd?)Vnd.FromMillions(100)), (int)count));
        CrossTable<string, string> amounts = CrossTable.FromAmounts(units, Sectors, Sizes);
        CrossShareOptions<string, string> marked = new() { MinimumUnits = 3 };

        CrossShares<string, string> shares = amounts.Shares(ShareOf.Total, marked);
        Assert.True(shares["TN-MT", "siêu nhỏ"].IsSensitive);
        Assert.Equal(["TN-MT"], shares.RowTotals.Where(total => total.IsSensitive).Select(total => total.Key));
        Assert.False(shares["NN", "lớn"].IsSensitive || shares["TN-MT", "lớn"].IsSensitive);
        Assert.DoesNotContain(Table.Shares(ShareOf.Total, marked).Cells, cell => cell.IsSensitive);
    }

    // In units of 0.1 points.
    private static Fraction Deviation(CrossShares<string, string> shares) => shares.Cells
        .Select(cell => (cell.Published.Value.ToFraction() - cell.Exact.Value) * 1000)
        .Aggregate(Fraction.Zero, (sum, off) => sum + (off < Fraction.Zero ? -off : off));

    private static string Row(CrossShares<string, string> shares, string sector) =>
        $"{string.Join(' ', Sizes.Select(size => Printed(shares[sector, size].Published)))} | {Printed(shares.RowTotals.Single(total => total.Key == sector).Published)}";

    private static string Printed(Figure<Percentage> share) => share.ToString("N1", FigureFormat.Vietnamese);
}
