using System.Globalization;
using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiangIndicators;

/// <summary>Prints tables from their flat cells, with marks of footnotes behind the numbers and the footnotes below.</summary>
public sealed class TableReport(Words words)
{
    private const int NumberWidth = 9;
    private const int MarkWidth = 4;

    public void WriteTo(TextWriter output)
    {
        Write(output, words.Title, IndicatorTable.Create(ReportFigures.Columns, ReportFigures.Rows, minimumUnits: ReportFigures.MinimumUnits), ReportFigures.IsPublished);
        output.WriteLine();
        Write(output, words.BothProvinces, MergerFigures.BothProvinces(), _ => false);
        output.WriteLine();
        Write(output, words.MergedProvince, MergerFigures.MergedProvince(), _ => false);
        output.WriteLine();
        foreach (string sentence in words.Legend)
        {
            output.WriteLine(sentence);
        }
    }

    private void Write(TextWriter output, string title, IndicatorTable table, Func<IndicatorCell, bool> isPublished)
    {
        IndicatorNote[] used = [.. table.Cells.SelectMany(cell => cell.Notes).Distinct().Order()];
        IndicatorCell[][] lines = [.. table.Cells.Chunk(table.Cells.Count / table.Rows.Count)];
        int width = lines.Max(line => Label(line[0]).Length) + 1;

        output.WriteLine(title);
        if (table.Territories.Count > 0)
        {
            WriteLine("", table.Territories.Select(territory => words.Territory(territory).PadLeft(NumberWidth).PadRight(table.Columns.Count * (NumberWidth + MarkWidth))));
        }

        WriteLine(words.Indicators, lines[0].Select(cell => words.Column(cell.Column).PadLeft(NumberWidth).PadRight(NumberWidth + MarkWidth)));
        foreach (IndicatorCell[] line in lines)
        {
            WriteLine(Label(line[0]), line.Select(cell => cell.ToString(null, words.Format).PadLeft(NumberWidth) + Marks(cell).PadRight(MarkWidth)));
        }

        foreach (IndicatorNote note in used)
        {
            string[] details = [.. table.Cells.Where(cell => cell.Notes.Contains(note)).Select(cell => Detail(note, cell)).OfType<string>().Distinct()];
            output.WriteLine($"{Letter(note)} {words.Notes[note]}{(details.Length > 0 ? $" {string.Join("; ", details)}." : "")}");
        }

        void WriteLine(string label, IEnumerable<string> cells) => output.WriteLine((label.PadRight(width) + string.Concat(cells)).TrimEnd());

        string Marks(IndicatorCell cell) => (isPublished(cell) || !cell.Published.IsDefined ? "" : "*") + string.Concat(cell.Notes.Select(Letter));

        char Letter(IndicatorNote note) => (char)('a' + Array.IndexOf(used, note));
    }

    /// <summary>The number that a footnote needs.</summary>
    private string? Detail(IndicatorNote note, IndicatorCell cell) => note switch
    {
        IndicatorNote.PartlyReported => string.Create(CultureInfo.InvariantCulture, $"{Name(cell.Row)} {cell.Coverage}"),
        IndicatorNote.Revised or IndicatorNote.RevisedBase => $"{Name(cell.Row)} {cell.AsFirstPublished?.ToString($"N{cell.Digits}", words.Format)}",
        _ => null,
    };

    private string Name(IndicatorRow row) => row.Name.ToString(null, words.Format);

    private string Label(IndicatorCell first)
    {
        string name = Name(first.Row);
        return first.Row.Level == 0 ? $"{char.ToUpperInvariant(name[0])}{name[1..]} ({words.Unit(first.Row, first.Unit ?? VndUnit.Dong)})" : $"{new string(' ', 2 * first.Row.Level)}{name}";
    }
}
