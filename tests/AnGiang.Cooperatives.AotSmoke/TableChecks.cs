using AnGiang.Cooperatives.Reconciliation;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>Shares, summaries and the inferred rounding of the An Giang report on 2020.</summary>
internal static class TableChecks
{
    internal static readonly (string Key, long Count)[] AnGiang2020 =
    [
        ("nông nghiệp", 180), ("quỹ tín dụng nhân dân", 24), ("vận tải", 25),
        ("tiểu thủ công nghiệp", 5), ("thương mại du lịch", 11), ("tài nguyên môi trường", 1),
    ];

    private sealed record Row(string District, long? Members, Vnd? Capital);

    internal static void Run(Check check)
    {
        Shares(check);
        Cooperatives(check);
        OwnRows(check);
        Inference(check);
    }

    private static void Shares(Check check)
    {
        ShareTable<string> cut = ShareTable.FromCounts(AnGiang2020, digits: 2, RoundingRule.Truncation);
        check.Equal("An Giang 2020, cut", "73.17% 9.75% 10.16% 2.03% 4.47% 0.40%", () => Printed(cut));
        check.Equal("An Giang 2020, cut: printed total", "99.98%", () => cut.PrintedTotal.ToString());
        check.Equal("An Giang 2020, cut: residual", "0.02%", () => cut.Residual.ToString());
        ShareTable<string> additive = ShareTable.FromCounts(AnGiang2020, digits: 2, RoundingRule.LargestRemainder);
        check.Equal("An Giang 2020, largest remainder", "73.17% 9.76% 10.16% 2.03% 4.47% 0.41%", () => Printed(additive));
        check.Equal("An Giang 2020, largest remainder: printed total", "100.00%", () => additive.PrintedTotal.ToString());
        check.Equal("An Giang 2020, exact share", new Fraction(4, 41), () => additive["quỹ tín dụng nhân dân"].Exact.Value);
    }

    private static void Cooperatives(Check check)
    {
        SectorClassification list = SectorClassification.AnGiang2020;
        ReportingPeriod year = ReportingPeriod.Year(2020);
        Cooperative[] roster =
        [
            Unit("A1", CooperativeKind.Cooperative, "nông nghiệp", 120, Vnd.FromBillions(1.5m)),
            Unit("A2", CooperativeKind.Cooperative, "nông nghiệp", 80, null),
            Unit("Q1", CooperativeKind.CreditFund, "QTDND", 1000, Vnd.FromBillions(22)),
        ];

        RosterSummary<Sector> summary = roster.Summarize(unit => unit.Sector);
        check.Equal("Summary of co-operatives: units", 3L, () => summary.Overall.Units);
        check.Equal("Summary of co-operatives: members", 200L, () => summary[list.Find("agriculture")].Count(Indicator.Members).Sum.Value);
        check.Equal("Summary of co-operatives: assets of those that reported", "1.5 billion", () =>
            summary[list.Find("agriculture")].Amount(Indicator.TotalAssets).Sum.ToString("B", FigureFormat.Invariant));
        check.Equal("Summary of co-operatives: coverage", "1/2", () => summary[list.Find("agriculture")].Amount(Indicator.TotalAssets).Coverage.ToString());
        check.Equal("Summary of co-operatives: shares of members", "16.67% 83.33% 0.00% 0.00% 0.00% 0.00%", () => Printed(summary.Shares(Indicator.Members)));

        Cooperative Unit(string id, CooperativeKind kind, string sector, long members, Vnd? assets) => new(
            new CooperativeId(id), $"Đơn vị {id}", kind, list.Find(sector), members: new Members(members),
            figures: new FinancialFigures(year) { TotalAssets = assets });
    }

    private static void OwnRows(Check check)
    {
        Row[] rows =
        [
            new("Chợ Mới", 40, Vnd.FromMillions(300)), new("Tri Tôn", null, Vnd.FromMillions(100)), new("Chợ Mới", 60, null),
        ];
        RosterSummary<string> summary = rows.Summarize(row => row.District, m => m
            .Count(Indicator.Members, row => row.Members)
            .Amount(Indicator.CharterCapital, row => row.Capital));
        check.Equal("Summary of own rows: sum", 100L, () => summary["Chợ Mới"].Count(Indicator.Members).Sum.Value);
        check.Equal("Summary of own rows: mean", new Fraction(50, 1), () => summary["Chợ Mới"].Count(Indicator.Members).Mean.Value);
        check.Equal("Summary of own rows: not reported", UndefinedReason.NotReported, () => summary["Tri Tôn"].Count(Indicator.Members).Sum.Reason);
        check.Equal("Summary of own rows: overall", Vnd.FromMillions(400), () => summary.Overall.Amount(Indicator.CharterCapital).Sum.Value);
    }

    private static void Inference(Check check)
    {
        string[] printed = ["73,17%", "9,75%", "10,16%", "2,03%", "4,47%", "0,4%"];
        RoundingInference<string> inference = RoundingInference.Infer(
            AnGiang2020.Zip(printed, (row, text) => (row.Key, row.Count, text)), FigureFormat.Vietnamese);
        check.Equal("The report on 2020 was cut at 2 decimals", "ToZero 2", () =>
            string.Join(' ', inference.Candidates.Select(candidate => $"{candidate.Mode} {candidate.Digits}")));
        check.Equal("The report on 2020: printed total", "99.98%", () => inference.PrintedTotal.ToString());
    }

    private static string Printed<TKey>(ShareTable<TKey> table)
        where TKey : notnull =>
        string.Join(' ', table.Rows.Select(row => row.Published.ToString()));
}
