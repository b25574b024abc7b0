using System.Globalization;
using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiangIndicators;

/// <summary>Prints the table from its flat cells, with marks of footnotes behind the numbers and the footnotes below.</summary>
public sealed class TableReport(Words words)
{
    private const int NumberWidth = 9;
    private const int MarkWidth = 4;

    public void WriteTo(TextWriter output)
    {
        IndicatorTable table = IndicatorTable.Create(ReportFigures.Columns, ReportFigures.Rows, minimumUnits: ReportFigures.MinimumUnits);
        IndicatorNote[] used = [.. table.Cells.SelectMany(cell => cell.Notes).Distinct().Order()];
        IndicatorCell[][] lines = [.. table.Cells.Chunk(table.Columns.Count)];
        int width = lines.Max(line => Label(line[0]).Length) + 1;

        output.WriteLine(words.Title);
        WriteLine(words.Indicators, table.Columns.Select(column => words.Column(column).PadLeft(NumberWidth).PadRight(NumberWidth + MarkWidth)));
        foreach (IndicatorCell[] line in lines)
        {
            WriteLine(Label(line[0]), line.Select(cell => cell.ToString(null, words.Format).PadLeft(NumberWidth) + Marks(cell).PadRight(MarkWidth)));
        }

        foreach (string sentence in words.Legend)
        {
            output.WriteLine(sentence);
        }

        foreach (IndicatorNote note in used)
        {
            output.WriteLine($"{Letter(note)} {words.Notes[note]}{(note == IndicatorNote.PartlyReported ? $" {string.Join("; ", table.Cells.Where(cell => cell.Notes.Contains(note)).Select(Covered).Distinct())}." : "")}");
        }

        void WriteLine(string label, IEnumerable<string> cells) => output.WriteLine((label.PadRight(width) + string.Concat(cells)).TrimEnd());

        string Marks(IndicatorCell cell) => (ReportFigures.IsPublished(cell) || !cell.Exact.IsDefined ? "" : "*") + string.Concat(cell.Notes.Select(Letter));

        char Letter(IndicatorNote note) => (char)('a' + Array.IndexOf(used, note));
    }

    private string Name(IndicatorRow row) => row.Name.ToString(null, words.Format);

    private string Covered(IndicatorCell cell) => string.Create(CultureInfo.InvariantCulture, $"{Name(cell.Row)} {cell.Coverage}");

    private string Label(IndicatorCell first) => first.Row.Level > 0
        ? $"{new string(' ', 2 * first.Row.Level)}{Name(first.Row)}"
        : $"{char.ToUpperInvariant(Name(first.Row)[0])}{Name(first.Row)[1..]} ({words.Unit(first.Row, first.Unit ?? VndUnit.Dong)})";
}
