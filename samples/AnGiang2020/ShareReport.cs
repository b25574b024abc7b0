using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Reconciliation;
using AnGiang.Cooperatives.Shares;
using Spectre.Console;

namespace AnGiang2020;

/// <summary>Prints the published table beside the rules it could have followed, the rule it did follow, and what can and cannot be concluded.</summary>
public sealed class ShareReport(Words words)
{
    // Turnover has no upper bound, so a high multiple of assets is implausible, never impossible.
    private const long ImplausibleTimesAssets = 10;

    // Stands in for the mark " !" so that the digits stay in line; Spectre would trim ordinary spaces.
    private const string NoMark = "\u00A0\u00A0";

    private readonly FigureFormat format = words.Format;

    public void WriteTo(TextWriter output, int width)
    {
        RoundingInference<Sector> inference = RoundingInference.Infer(PublishedReport.Sectors, FigureFormat.Vietnamese);
        RoundingTrial<Sector> rule = inference.Candidates[0];

        output.WriteLine($"{words.Title}        {words.Unit}");
        WriteTable(output, width, inference);
        output.WriteLine(words.Differs((Number(inference.PrintedTotal), Number(inference.Residual), words.Modes[rule.Mode])));
        output.WriteLine();
        WriteRule(output, inference, rule);
        WriteColumns(output);
        output.WriteLine();
        WriteMeans(output);
    }

    private static ShareTable<Sector> Table(int digits, RoundingRule rule) =>
        ShareTable.FromCounts(PublishedReport.Sectors.Select(row => (row.Sector, row.Count)), digits, rule);

    private void WriteTable(TextWriter output, int width, RoundingInference<Sector> inference)
    {
        ShareTable<Sector> truncated = Table(2, RoundingRule.Truncation);
        ShareTable<Sector> rounded = Table(2, RoundingRule.HalfAwayFromZero);
        ShareTable<Sector> additive = Table(2, RoundingRule.LargestRemainder);

        Table table = new Table().NoBorder();
        foreach (string column in words.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column)) { Alignment = column == words.Columns[0] ? Justify.Left : Justify.Right, NoWrap = true, Padding = new Padding(0, 0, 3, 0) });
        }

        foreach (PrintedCell<Sector> cell in inference.Cells)
        {
            Share<Sector> share = rounded[cell.Key];
            string mark = share.Published.Value == cell.Value ? NoMark : " !";
            AddRow(
                Capitalized(cell.Key.Name.ToString(null, format)),
                cell.Count.ToString("N0", format),
                (share.Exact.Value * 100).ToString("T4", format),
                Number(cell.Value),
                truncated[cell.Key].Published.ToString("N", format),
                share.Published.ToString("N", format) + mark,
                additive[cell.Key].Published.ToString("N", format));
        }

        AddRow(
            words.Total,
            rounded.Total.ToString("N0", format),
            new Fraction(100, 1).ToString("T4", format),
            Number(inference.PrintedTotal),
            truncated.PrintedTotal.ToString("N", format),
            rounded.PrintedTotal.ToString("N", format) + NoMark,
            additive.PrintedTotal.ToString("N", format));
        Render(table, output, width);

        void AddRow(params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
    }

    private void WriteRule(TextWriter output, RoundingInference<Sector> inference, RoundingTrial<Sector> rule)
    {
        IEnumerable<string> dropped = rule.DroppedZeros.Select(cell => words.Dropped((Number(cell.Value), Number(rule.Reproduce(cell)))));
        output.WriteLine(words.Rule((words.Modes[rule.Mode], rule.Digits, inference.Cells.Count, rule.DroppedZeros.Count == 0 ? "" : $" ({string.Join("; ", dropped)})")));
        foreach (PrintedCell<Sector> cell in inference.DecidingCells)
        {
            output.WriteLine(words.Deciding((
                Number(cell.Value),
                cell.Count,
                PublishedReport.Units,
                (cell.Exact * 100).ToString("T4", format),
                Number(Percentage.FromFraction(cell.Exact, rule.Digits, MidpointRounding.AwayFromZero)))));
        }
    }

    private void WriteColumns(TextWriter output)
    {
        string[] plain = [Column(1, RoundingRule.HalfAwayFromZero) + ";", Column(0, RoundingRule.HalfAwayFromZero) + ";"];
        int width = plain.Max(column => column.Length) + 2;
        output.WriteLine($"{words.OneDigit}{plain[0].PadRight(width)}{words.AddsUp}{Column(1, RoundingRule.LargestRemainder)}");
        output.WriteLine($"{words.WholeNumbers}{plain[1].PadRight(width)}{words.AddsUp}{Column(0, RoundingRule.LargestRemainder)}");
        output.WriteLine(words.Adjusted);
    }

    private string Column(int digits, RoundingRule rule)
    {
        ShareTable<Sector> table = Table(digits, rule);
        IEnumerable<string> cells = table.Rows.Select(row => row.Published.ToString("N", format) + (row.IsAdjusted ? "*" : ""));
        return $"{string.Join("  ", cells)} = {table.PrintedTotal.ToString("N", format)}";
    }

    private void WriteMeans(TextWriter output)
    {
        long units = PublishedReport.Units;
        StatedAmount revenue = PublishedReport.Revenue;
        output.WriteLine(words.Means((
            new Fraction(PublishedReport.Members.Total, units).ToString("N2", format),
            BillionsPerUnit(PublishedReport.CharterCapital),
            BillionsPerUnit(PublishedReport.TotalAssets))));
        output.WriteLine(words.NoBase((revenue.Wording, revenue.Amount.ToString("BD", FigureFormat.Vietnamese))));

        Vnd totalIfMean = revenue.Amount * units;
        Fraction timesAssets = totalIfMean / PublishedReport.TotalAssets;
        output.WriteLine(words.Readings((
            BillionsPerUnit(revenue.Amount),
            totalIfMean.ToString("BD", format),
            timesAssets.ToString("N2", format),
            timesAssets > ImplausibleTimesAssets)));
    }

    private string BillionsPerUnit(Vnd amount) =>
        (amount / (PublishedReport.Units * (long)VndUnit.Billion)).ToString("N2", format);

    private string Number(Percentage percentage) => percentage.ToString("N", format);

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void Render(Table table, TextWriter output, int width)
    {
        using StringWriter text = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Write(table);
        foreach (string line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.Replace('\u00A0', ' ').TrimEnd());
        }
    }
}
