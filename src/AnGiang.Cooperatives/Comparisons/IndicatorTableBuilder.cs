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
        outline = new(rows, percentDigits);
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
        CheckPlaces(stated);
        Dictionary<(int Row, IndicatorPlace Place), ShownIndicator> shown = (
            from place in stated
            from block in outline.Blocks(place)
            from cell in new IndicatorBlock(outline, block, place).Show(minimumUnits)
            select (At: (cell.Row, place), cell.Shown)).ToDictionary(cell => cell.At, cell => cell.Shown);
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

    private void CheckPlaces(IndicatorPlace[] stated)
    {
        HashSet<IndicatorPlace> known = [.. stated], summed = [.. stated.SelectMany(WithPredecessors)];
        foreach (IndicatorRow row in Rows)
        {
            foreach (IndicatorPlace place in row.Figures.Places.Where(place => !(row.Indicator.CanBeSummed ? summed : known).Contains(place)))
            {
                throw new ArgumentException(known.Any(other => other.Column == place.Column)
                    ? $"'{row}' has a figure {(place.Territory is null ? "without a territory" : $"of {place.Territory}")} in the column '{place.Column}', and the table is {(Territories.Length == 0 ? "without territories" : $"of {string.Join(", ", Territories.AsEnumerable())}")}.{(summed.Contains(place) ? $" {row.Indicator} is not summed over territories: give that of the whole, or show the territory too." : "")}"
                    : $"'{row}' has a figure in the column '{place.Column}', which the table does not have; it has {Listing.Of(Columns, "; ")}. Add the column, or leave the figure out.");
            }

            foreach (IndicatorPlace place in stated)
            {
                if (row.Figures.Contradiction(place) is Fraction sum)
                {
                    throw new ArgumentException($"'{row}' is {row.Figures.At(place).Figure} in the column '{place}' and its predecessors are {sum} together; the territory did not stand yet, so that its figure is their sum. Correct one of them, or leave it out.");
                }
            }
        }

        static IEnumerable<IndicatorPlace> WithPredecessors(IndicatorPlace place) => place.Predecessors.SelectMany(WithPredecessors).Prepend(place);
    }

    private IndicatorCell Stated(int row, IndicatorPlace place, ShownIndicator shown) => new(Rows[row], place, shown.Exact, shown.Published, outline.ShownIn(row))
    {
        Adjustment = shown.Adjustment,
        AsFirstPublished = Rows[row].Figures.FirstPublished(place) is Fraction first ? ShownIndicator.Alone(Known(shown.Exact, first), Rows[row].Indicator, outline.ShownIn(row)) : null,
        Notes = IndicatorNotes.OfStated(outline, row, place, shown),
    };

    private IndicatorCell Percentage(int row, IndicatorPlace place, Dictionary<(int Row, IndicatorPlace Place), ShownIndicator> shown)
    {
        IndicatorPercentages.Check(Rows[row], place);
        (IndicatorPlace basis, IndicatorPlace current) = IndicatorPercentages.Sides(place);
        Figure<WideRatio> ratio = Against(shown[(row, basis)].Exact);
        Figure<decimal> published = Published(ratio);
        bool isSensitive = shown[(row, basis)].IsSensitive || shown[(row, current)].IsSensitive;
        return new(Rows[row], place, WideRatio.Read(ratio, static value => value.ToFraction()), published, (null, percentDigits))
        {
            AsFirstPublished = Rows[row].Figures.FirstPublished(basis) is Fraction first ? Published(Against(Known(shown[(row, basis)].Exact, first))) : null,
            Notes = IndicatorNotes.OfPercentage(outline, row, place, published, isSensitive),
        };

        Figure<WideRatio> Against(Figure<Fraction> from) => IndicatorPercentages.Of(Rows[row].Indicator, place.Column.Kind, outline.TargetOf(row), from, shown[(row, current)].Exact);
        Figure<decimal> Published(Figure<WideRatio> percentage) => WideRatio.Read(percentage, value => value.ToDecimal(100, percentDigits));
    }

    private static Figure<Fraction> Known(Figure<Fraction> figure, Fraction value) => new(value, figure.Coverage, figure.Status);
}
