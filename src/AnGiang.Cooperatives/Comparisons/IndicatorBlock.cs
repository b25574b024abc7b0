using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Rows that add up together at a place. Where some parts of a row were not reported, what they leave of the row takes their place unseen, so that those shown never exceed it.</summary>
internal sealed class IndicatorBlock
{
    private readonly IndicatorOutline outline;
    private readonly IndicatorPlace place;
    private readonly List<Line> lines = [];

    /// <exception cref="ArgumentException">Parts do not add up to their row, or exceed it although some were not reported.</exception>
    /// <exception cref="OverflowException">What they leave of it does not fit.</exception>
    internal IndicatorBlock(IndicatorOutline outline, (int Row, int Level)[] rows, IndicatorPlace place)
    {
        this.outline = outline;
        this.place = place;
        for (int i = 0; i < rows.Length; i++)
        {
            (int row, int level) = rows[i];
            bool isReported = outline.IsReported(row, place);
            lines.Add(new(outline.Rows[row], row, level, isReported ? Value(row) : null));
            if (isReported && outline.PartsOf(row).Any())
            {
                Int128 rest = rows.Skip(i + 1).TakeWhile(part => part.Level > level).Where(part => part.Level == level + 1).Aggregate((Int128)Value(row)!.Value, (left, part) => left - (Value(part.Row) ?? 0));
                AddRest(row, level + 1, rest, isComplete: outline.PartsOf(row).All(part => outline.IsReported(part, place)));
            }
        }
    }

    private static AdjustmentReason Unadjusted => AdjustmentReason.None;

    /// <summary>Shows every figure of the block.</summary>
    internal IEnumerable<(int Row, ShownIndicator Shown)> Show(long minimumUnits)
    {
        Indicator indicator = lines[0].Row.Indicator;
        return !indicator.CanBeSummed ? [(lines[0].Position, Alone(minimumUnits))]
            : indicator.Unit == IndicatorUnit.Dong ? Amounts(minimumUnits)
            : Seen(line => (line.Value ?? 0, Unadjusted, false));
    }

    private long? Value(int row) => outline.Rows[row].Figures.At(place).Figure.ValueOrNull?.Numerator;

    private void AddRest(int row, int level, Int128 rest, bool isComplete)
    {
        (IndicatorRow whole, Int128 stated) = (outline.Rows[row], Value(row)!.Value);
        string? refusal = isComplete
            ? rest == 0 ? null : FormattableString.Invariant($"add up to {stated - rest}, the row itself is {stated}; {(rest > 0 ? $"add the rest as a row of its own ('{whole}, còn lại'), set PartsAddUp of '{whole}' to false where only some of its parts are named" : "set PartsAddUp to false where they overlap")}, or correct one of them")
            : rest >= 0 || whole.Indicator.MayBeNegative ? null : FormattableString.Invariant($"exceed it by {-rest}, although some were not reported; correct one of them, or set PartsAddUp to false where they overlap");
        if (refusal is not null)
        {
            throw new ArgumentException($"The parts of '{whole}' in the column '{place}' {refusal}.");
        }

        if (!isComplete)
        {
            lines.Add(new(new(whole.Indicator), Position: -1, level, Numbers.Narrow<long>(rest, $"What the reported parts of '{whole}' ({whole.Indicator}) leave of it in the column '{place}'")));
        }
    }

    private ShownIndicator Alone(long minimumUnits)
    {
        StatedFigure stated = lines[0].Row.Figures.At(place);
        (VndUnit? Unit, int Digits) shown = outline.ShownIn(lines[0].Position);
        bool isSensitive = stated.Figure.IsDefined && shown.Unit is not null && Amount(lines[0] with { Value = 0 }).IsSensitive(minimumUnits);
        return new(stated.Figure, ShownIndicator.Alone(stated.Figure, lines[0].Row.Indicator, shown), Unadjusted, isSensitive);
    }

    private IEnumerable<(int Row, ShownIndicator Shown)> Amounts(long minimumUnits)
    {
        (VndUnit? unit, int digits) = outline.ShownIn(lines[0].Position);
        Dictionary<IndicatorRow, int> order = lines.Select((line, i) => (line.Row, i)).ToDictionary(line => line.Row, line => line.i);
        AmountTable<IndicatorRow, IndicatorPlace> table = AmountTable.Create(
            [(place, lines.Select(Amount))],
            new() { Unit = unit!.Value, Digits = digits, MinimumUnits = minimumUnits, TieOrder = Comparer<IndicatorRow>.Create((a, b) => order[a].CompareTo(order[b])) });
        return Seen(line =>
        {
            ShownAmount cell = table[line.Row, place];
            return (cell.Published.ValueOrNull ?? 0, cell.Reason, cell.IsSensitive);
        });
    }

    private IEnumerable<(int Row, ShownIndicator Shown)> Seen(Func<Line, (decimal Published, AdjustmentReason Adjustment, bool IsSensitive)> show) =>
        from line in lines
        where line.Position >= 0
        let shown = show(line)
        let exact = line.Row.Figures.At(place).Figure
        select (line.Position, new ShownIndicator(exact, exact.Select(_ => shown.Published), shown.Adjustment, shown.IsSensitive));

    private Part<IndicatorRow> Amount(Line line)
    {
        StatedFigure stated = line.Row.Figures.At(place);
        Coverage coverage = stated.Figure.Coverage;
        return Part.OfAmount(line.Row, line.Value is long dong ? Vnd.FromDong(dong) : null, line.Level, stated.HasCoverage && (line.Value is not null) == (coverage.Reported > 0) ? coverage : null);
    }

    /// <summary>A row of the block; of an unseen rest the position is negative.</summary>
    private readonly record struct Line(IndicatorRow Row, int Position, int Level, long? Value);
}
