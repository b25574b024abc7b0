using System.Collections.ObjectModel;
using AnGiang.Cooperatives.Shares;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Checks what a table of indicators is made of, and makes its cells.</summary>
internal sealed class IndicatorTableBuilder
{
    private readonly IndicatorOutline outline;
    private readonly int percentDigits;
    private readonly long minimumUnits;

    internal IndicatorTableBuilder(IEnumerable<IndicatorColumn> columns, IEnumerable<IndicatorRow> rows, IEnumerable<Territory>? territories, int percentDigits, long minimumUnits)
    {
        Columns = Distinct(columns, nameof(columns));
        outline = new(rows);
        Territories = territories is null ? [] : Distinct(territories, nameof(territories));
        (this.percentDigits, this.minimumUnits) = (percentDigits, minimumUnits);
    }

    internal IndicatorColumn[] Columns { get; }

    internal IndicatorRow[] Rows => outline.Rows;

    internal Territory[] Territories { get; }

    internal IEnumerable<IndicatorCell> Cells()
    {
        Territory?[] sides = Territories.Length == 0 ? new Territory?[1] : Territories;
        IndicatorPlace[] stated =
        [
            .. from column in Columns.SelectMany<IndicatorColumn, IndicatorColumn>(column => column.Basis is null ? [column] : [column.Basis, column.Current!]).Distinct()
               from side in sides
               select new IndicatorPlace(column, side),
        ];
        CheckPlaces([.. stated]);
        Dictionary<(int Row, IndicatorPlace Place), ShownIndicator> shown =
            outline.Blocks().SelectMany(block => new IndicatorBlock(outline, block, stated).Show(minimumUnits)).ToDictionary(cell => cell.At, cell => cell.Shown);
        return from row in Enumerable.Range(0, Rows.Length)
               from side in sides
               from column in Columns
               let place = new IndicatorPlace(column, side)
               select column.Basis is null ? Stated(row, place, shown[(row, place)]) : Percentage(row, place, shown);
    }

    private static T[] Distinct<T>(IEnumerable<T> given, string parameterName)
        where T : class
    {
        T[] all = [.. Guard.Against.Null(given, parameterName).Select(one => Guard.Against.Null(one, parameterName))];
        return all.Length == 0 ? throw new ArgumentException($"A table of indicators has at least one of its {parameterName}.", parameterName)
            : all.GroupBy(one => one).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw new ArgumentException($"'{twice.Key}' stands twice among the {parameterName}.", parameterName)
            : all;
    }

    private void CheckPlaces(HashSet<IndicatorPlace> known)
    {
        foreach (IndicatorRow row in Rows)
        {
            foreach (IndicatorPlace place in row.Places.Where(place => !known.Contains(place)))
            {
                throw new ArgumentException(known.Any(other => other.Column == place.Column)
                    ? $"'{row}' has a figure {(place.Territory is null ? "without a territory" : $"of {place.Territory}")} in the column '{place.Column}', and the table is {(Territories.Length == 0 ? "without territories" : $"of {string.Join(", ", Territories.AsEnumerable())}")}."
                    : $"'{row}' has a figure in the column '{place.Column}', which the table does not have; it has {string.Join("; ", Columns.AsEnumerable())}.");
            }
        }
    }

    private IndicatorCell Stated(int row, IndicatorPlace place, ShownIndicator shown) => new(
        Rows[row],
        place,
        shown.Exact,
        shown.Published,
        outline.ShownIn(row),
        shown.Adjustment,
        Notes(shown.Exact, place.Column, shown.Adjustment, shown.IsSensitive, Rows[row].IsRevised(place) ? IndicatorNote.Revised : null));

    private IndicatorCell Percentage(int row, IndicatorPlace place, Dictionary<(int Row, IndicatorPlace Place), ShownIndicator> shown)
    {
        Figure<Fraction> exact = IndicatorPercentages.Of(Rows[row], place);
        IndicatorPlace basis = place with { Column = place.Column.Basis! }, current = place with { Column = place.Column.Current! };
        decimal published = exact.ValueOrNull is Fraction value ? Cooperatives.Percentage.FromFraction(value, percentDigits, MidpointRounding.AwayFromZero).Points : 0;
        bool isSensitive = exact.IsDefined && (shown[(row, basis)].IsSensitive || shown[(row, current)].IsSensitive);
        return new(Rows[row], place, exact, published, (null, percentDigits), AdjustmentReason.None, Notes(exact, place.Column, AdjustmentReason.None, isSensitive, Rows[row].IsRevised(basis) ? IndicatorNote.RevisedBase : null));
    }

    private static ReadOnlyCollection<IndicatorNote> Notes(Figure<Fraction> figure, IndicatorColumn column, AdjustmentReason adjustment, bool isSensitive, IndicatorNote? revision)
    {
        List<IndicatorNote> notes = [];
        Add(IndicatorNote.AdjustedToAddUp, adjustment != AdjustmentReason.None);
        Add(IndicatorNote.Estimated, figure.IsDefined && figure.Status == FigureStatus.Estimated && column.Status != FigureStatus.Estimated);
        Add(IndicatorNote.Preliminary, figure.IsDefined && figure.Status == FigureStatus.Preliminary && column.Status != FigureStatus.Preliminary);
        Add(IndicatorNote.PartlyReported, figure.IsDefined && !figure.Coverage.IsComplete);
        Add(revision.GetValueOrDefault(), revision is not null);
        Add(IndicatorNote.Sensitive, isSensitive);
        return notes.AsReadOnly();

        void Add(IndicatorNote note, bool applies)
        {
            if (applies)
            {
                notes.Add(note);
            }
        }
    }
}
