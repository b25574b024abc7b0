using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Rows that add up together. Where some parts of a row were not reported, what they leave of the row takes their place unseen, so that those shown never total more.</summary>
internal sealed class IndicatorBlock
{
    private readonly IndicatorOutline outline;
    private readonly IndicatorPlace[] places;

    // The rows of the block by position in the table; for an unseen rest, the row that it is a rest of.
    private readonly (IndicatorRow Row, int Position, bool IsRest, int Level)[] lines;

    internal IndicatorBlock(IndicatorOutline outline, int[] rows, IndicatorPlace[] places)
    {
        this.outline = outline;
        this.places = places;
        lines = [.. rows.SelectMany(Lines)];
    }

    /// <summary>Shows every figure of the block.</summary>
    /// <exception cref="ArgumentException">Parts do not add up to their row, or exceed it although some were not reported.</exception>
    internal IEnumerable<((int Row, IndicatorPlace Place) At, ShownIndicator Shown)> Show(long minimumUnits)
    {
        if (!outline.Rows[lines[0].Position].Indicator.CanBeSummed)
        {
            return Alone(minimumUnits);
        }

        (IndicatorPlace Place, long?[] Values)[] columns = Array.ConvertAll(places, place => (place, Array.ConvertAll(lines, line => Value(line.Position, line.IsRest, place))));
        return lines[0].Row.Indicator.Unit == IndicatorUnit.Dong ? Amounts(columns, minimumUnits) : Counts(columns);
    }

    private static AdjustmentReason Unadjusted => AdjustmentReason.None;

    private IEnumerable<(IndicatorRow, int, bool, int)> Lines(int row)
    {
        yield return (outline.Rows[row], row, false, outline.LevelOf(row));
        if (places.Any(place => HasUnreportedPart(row, place)))
        {
            yield return (new(outline.Rows[row].Indicator), row, true, outline.LevelOf(row) + 1);
        }
    }

    private bool HasUnreportedPart(int row, IndicatorPlace place) => outline.PartsOf(row).Any(part => !outline.Rows[part].At(place).Figure.IsDefined);

    private long? Value(int row, bool isRest, IndicatorPlace place)
    {
        long? stated = outline.Rows[row].At(place).Figure.ValueOrNull?.Numerator;
        if (!isRest || stated is null)
        {
            return stated;
        }

        if (!HasUnreportedPart(row, place))
        {
            return 0;
        }

        Int128 rest = outline.PartsOf(row).Aggregate((Int128)stated.Value, (left, part) => left - (outline.Rows[part].At(place).Figure.ValueOrNull?.Numerator ?? 0));
        return rest >= 0 || outline.Rows[row].Indicator.MayBeNegative
            ? (long)rest
            : throw new ArgumentException(FormattableString.Invariant($"The parts of '{outline.Rows[row]}' in the column '{place}' exceed it by {-rest}, although some were not reported; correct one of them, or set PartsAddUp to false where they overlap."));
    }

    private IEnumerable<((int, IndicatorPlace), ShownIndicator)> Alone(long minimumUnits) =>
        from line in lines
        from place in places
        let stated = line.Row.At(place)
        let exact = stated.Figure
        let shown = outline.ShownIn(line.Position)
        let number = exact.ValueOrNull is Fraction value
            ? Rounding.Compose(Rounding.Divide((Int128)value.Numerator * Rounding.PowerOfTen(shown.Digits), (Int128)value.Denominator * (long)(shown.Unit ?? VndUnit.Dong), MidpointRounding.AwayFromZero), shown.Digits)
            : 0
        let isSensitive = exact.IsDefined && shown.Unit is not null && Amount(line.Row, 0, level: 0, stated).IsSensitive(minimumUnits)
        select ((line.Position, place), new ShownIndicator(exact, number, Unadjusted, isSensitive));

    private IEnumerable<((int, IndicatorPlace), ShownIndicator)> Counts((IndicatorPlace Place, long?[] Values)[] columns)
    {
        IndicatorRow[] keys = Array.ConvertAll(lines, line => line.Row);
        Outline parts = Outline.Of(keys, i => lines[i].Level);
        foreach ((IndicatorPlace place, long?[] values) in columns)
        {
            parts.CheckSums(keys, i => values[i], $" in the column '{place}'");
            for (int i = 0; i < lines.Length; i++)
            {
                if (!lines[i].IsRest)
                {
                    yield return ((lines[i].Position, place), new(lines[i].Row.At(place).Figure, values[i] ?? 0, Unadjusted, IsSensitive: false));
                }
            }
        }
    }

    private IEnumerable<((int, IndicatorPlace), ShownIndicator)> Amounts((IndicatorPlace Place, long?[] Values)[] columns, long minimumUnits)
    {
        (VndUnit? unit, int digits) = outline.ShownIn(lines[0].Position);
        Dictionary<IndicatorRow, int> order = lines.Select((line, i) => (line.Row, i)).ToDictionary(line => line.Row, line => line.i);
        AmountTable<IndicatorRow, IndicatorPlace> table = AmountTable.Create(
            columns.Select(column => (column.Place, lines.Select((line, i) => Amount(line.Row, column.Values[i], line.Level, line.Row.At(column.Place))))),
            new() { Unit = unit!.Value, Digits = digits, MinimumUnits = minimumUnits, TieOrder = Comparer<IndicatorRow>.Create((a, b) => order[a].CompareTo(order[b])) });
        return from column in columns
               from line in lines
               where !line.IsRest
               let cell = table[line.Row, column.Place]
               select ((line.Position, column.Place), new ShownIndicator(line.Row.At(column.Place).Figure, cell.Published.ValueOrNull ?? 0, cell.Reason, cell.IsSensitive));
    }

    private static Part<IndicatorRow> Amount(IndicatorRow row, long? dong, int level, StatedFigure stated) =>
        Part.OfAmount(row, dong is long value ? Vnd.FromDong(value) : null, level, stated.HasCoverage && (dong is not null) == (stated.Figure.Coverage.Reported > 0) ? stated.Figure.Coverage : null);
}
