using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class IndicatorTableLaws
{
    private static readonly IndicatorColumn Before = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2023)), Now = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024)),
        Plan = IndicatorColumn.Of(FigureStatus.Planned, ReportingPeriod.Year(2024)), Index = IndicatorColumn.Index(Before, Now), Growth = IndicatorColumn.Growth(Before, Now), OfPlan = IndicatorColumn.PlanCompletion(Plan, Now);

    private static readonly Indicator Mean = new("mean", new("bình quân", "mean"), IndicatorUnit.Dong, IndicatorKind.Rate, mayBeNegative: true);

    [Law]
    public bool Parts_total_what_is_shown_above_them_in_every_stated_column(AmountTree tree, ShownUnit shown)
    {
        IndicatorRow[] rows = [.. tree.Rows.Select(part => Row(part.Key, part.Level, shown).With(Before, Vnd.FromDong(part.Value!.Value)).With(Now, Vnd.FromDong(-part.Value.Value)))];
        IndicatorTable table = IndicatorTable.Create([Before, Now], rows);
        return table.Columns.All(column =>
            tree.ChildrenOf.All(family => family.Value.Sum(child => table[rows[child], column].Published.Value) == table[rows[family.Key], column].Published.Value)
            && tree.Rows.All(part => part.Level > 0 || table[rows[part.Key], column].Published.Value == (Vnd.FromDong(table[rows[part.Key], column].Exact.Value.Numerator) / (long)shown.Unit).ToDecimal(shown.Digits, MidpointRounding.AwayFromZero)));
    }

    [Law]
    public bool A_shown_amount_is_next_to_the_exact_one_and_says_when_it_is_not_the_nearest(AmountTree tree, ShownUnit shown)
    {
        IndicatorTable table = IndicatorTable.Create([Now], tree.Rows.Select(part => Row(part.Key, part.Level, shown).With(Now, Vnd.FromDong(part.Value!.Value))));
        return table.Cells.All(cell =>
        {
            Fraction exact = cell.Exact.Value / (long)shown.Unit;
            decimal floor = exact.ToDecimal(shown.Digits, MidpointRounding.ToNegativeInfinity), ceiling = exact.ToDecimal(shown.Digits, MidpointRounding.ToPositiveInfinity), nearest = exact.ToDecimal(shown.Digits, MidpointRounding.AwayFromZero);
            return (cell.Published.Value == floor || cell.Published.Value == ceiling) && cell.Notes.Contains(IndicatorNote.AdjustedToAddUp) == (cell.Published.Value != nearest);
        });
    }

    [Law]
    public bool Known_parts_never_total_more_than_what_is_shown_above_them((uint Amount, bool IsKnown)[] parts, ShownUnit shown)
    {
        Vnd whole = parts.Aggregate(Vnd.Zero, (sum, part) => sum + Vnd.FromDong((long)part.Amount));
        IndicatorTable table = IndicatorTable.Create([Now], [Row(-1, 0, shown).With(Now, whole), .. parts.Select((part, i) => part.IsKnown ? Row(i, 1, shown).With(Now, Vnd.FromDong((long)part.Amount)) : Row(i, 1, shown))]);
        decimal shownParts = table.Cells.Skip(1).Sum(cell => cell.Published.ValueOrNull ?? 0), above = table.Cells[0].Published.Value;
        return parts.All(part => part.IsKnown) && parts.Length > 0 ? shownParts == above : shownParts <= above;
    }

    [Law]
    public bool Percentages_are_those_of_the_exact_figures((int Before, int Plan, int Now)[] figures, ShownUnit shown)
    {
        IndicatorRow[] rows = [Row(-1, 0, shown), .. figures.Select((f, i) => Row(i, 0, shown).With(Before, Vnd.FromDong((long)f.Before)).With(Plan, Vnd.FromDong((long)f.Plan)).With(Now, Vnd.FromDong((long)f.Now)))];
        IndicatorTable table = IndicatorTable.Create([Index, Growth, OfPlan], rows);
        return figures.Select((f, i) => (Row: rows[i + 1], Change: Change.Between(Vnd.FromDong((long)f.Before), Vnd.FromDong((long)f.Now)), Plan: PlanCompletion.Of(Vnd.FromDong((long)f.Plan), Vnd.FromDong((long)f.Now)))).All(x =>
            table[x.Row, Index].Exact == x.Change.Index.Select(index => index.Exact)
            && table[x.Row, Growth].Exact == x.Change.Growth.Select(growth => growth.Exact)
            && table[x.Row, OfPlan].Exact == x.Plan.Completion
            && table[x.Row, OfPlan].Published.ValueOrNull == x.Plan.CompletionRounded(2, MidpointRounding.AwayFromZero).ValueOrNull?.Points
            && table[x.Row, Index].Published.ValueOrNull == x.Change.Index.ValueOrNull?.ToPercentage(2, MidpointRounding.AwayFromZero).Points);
    }

    [Law]
    public bool There_is_a_cell_for_every_row_territory_and_column_in_their_order_with_its_sign(AmountTree tree, bool[] isReported)
    {
        IndicatorColumn[] columns = [Now, Growth, Before];
        Territory[] sides = [Territory.KienGiangUntil2025, Territory.AnGiangUntil2025];
        IndicatorRow[] rows = [.. tree.Rows.Select(part => Row(part.Key, part.Level, new(VndUnit.Billion, 0), partsAddUp: false)).Select((row, i) => isReported.ElementAtOrDefault(i) ? row.With(Now, Vnd.FromDong(i), sides[1]) : row)];
        IndicatorTable table = IndicatorTable.Create(columns, rows, sides);
        return table.Cells.Select(cell => (cell.Row, cell.Territory, cell.Column)).SequenceEqual(from row in rows from side in sides from column in columns select (row, (Territory?)side, column))
            && table.Cells.All(cell => cell.ToString() == (cell.Column != Now || cell.Territory == sides[0] || !isReported.ElementAtOrDefault(Array.IndexOf(rows, cell.Row)) ? "..." : cell.Row == rows[0] ? "-" : "0"));
    }

    [Law]
    public bool Percentages_of_means_of_any_length_are_rounded_once_and_exact_where_they_fit(Fraction before, Fraction plan, Fraction now)
    {
        IndicatorRow row = new IndicatorRow(Mean).With(Before, before).With(Plan, plan).With(Now, now);
        IndicatorTable table = IndicatorTable.Create([Index, Growth, OfPlan], [row]);
        return Agrees(table[row, Index], before, now, less: 0) && Agrees(table[row, Growth], before, now, less: 1) && Agrees(table[row, OfPlan], plan, now, less: 0);

        static bool Agrees(IndicatorCell cell, Fraction basis, Fraction current, int less)
        {
            if (basis <= Fraction.Zero)
            {
                return cell.Published.Reason == (basis == Fraction.Zero ? UndefinedReason.ZeroBase : UndefinedReason.NegativeBase);
            }

            BigInteger above = ((BigInteger)current.Numerator * basis.Denominator) - (less * (BigInteger)basis.Numerator * current.Denominator), below = (BigInteger)basis.Numerator * current.Denominator;

            // Within half a unit of the last of two decimals, and where it is half, away from zero; undefined only beyond the 96 bits of a decimal, as the exact one beyond 64.
            bool isRounded = cell.Published.ValueOrNull is decimal shown
                ? Oracle(new BigInteger(shown * 100), 10_000 * above, below)
                : cell.Published.Reason == UndefinedReason.OutOfRange && ((20_000 * BigInteger.Abs(above)) + below) / (2 * below) >= BigInteger.One << 96;
            BigInteger common = BigInteger.GreatestCommonDivisor(above, below);
            return isRounded && (cell.Exact.ValueOrNull is Fraction exact
                ? (BigInteger)exact.Numerator * below == (BigInteger)exact.Denominator * above
                : cell.Exact.Reason == UndefinedReason.OutOfRange && (below / common > long.MaxValue || above / common > long.MaxValue || above / common < long.MinValue));
        }

        static bool Oracle(BigInteger units, BigInteger above, BigInteger below) =>
            BigInteger.Abs((2 * units * below) - (2 * above)) is var gap && (gap < below || (gap == below && BigInteger.Abs(units) * below > BigInteger.Abs(above)));
    }

    [Law]
    public bool A_merged_territory_shows_what_it_would_with_the_sums_of_its_predecessors_stated((uint AnGiang, uint KienGiang, uint Merged)[] figures, ShownUnit shown)
    {
        IndicatorColumn before = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2024)), now = IndicatorColumn.Of(FigureStatus.Actual, ReportingPeriod.Year(2025)), growth = IndicatorColumn.Growth(before, now);
        IndicatorTable added = Table((row, f) => row.With(before, Vnd.FromDong((long)f.AnGiang), Territory.AnGiangUntil2025).With(before, Vnd.FromDong((long)f.KienGiang), Territory.KienGiangUntil2025));
        IndicatorTable stated = Table((row, f) => row.With(before, Vnd.FromDong((long)f.AnGiang + f.KienGiang), Territory.AnGiang));
        return added.Cells.Zip(stated.Cells).All(pair => pair.First.ToString() == pair.Second.ToString() && pair.First.Exact.ValueOrNull == pair.Second.Exact.ValueOrNull && pair.First.Notes.SequenceEqual(pair.Second.Notes));

        IndicatorTable Table(Func<IndicatorRow, (uint AnGiang, uint KienGiang, uint Merged), IndicatorRow> with) => IndicatorTable.Create(
            [before, now, growth],
            [new IndicatorRow(Indicator.Units), .. figures.Select((f, i) => with(Row(i, 0, shown), f).With(now, Vnd.FromDong((long)f.Merged), Territory.AnGiang))],
            [Territory.AnGiang]);
    }

    [Law]
    public bool Parts_of_a_row_that_was_not_reported_are_shown_as_if_they_stood_alone((int Amount, bool IsKnown)[] parts, ShownUnit shown)
    {
        IndicatorRow[] rows = [.. parts.Select((part, i) => part.IsKnown ? Row(i, 1, shown).With(Now, Vnd.FromDong((long)part.Amount)) : Row(i, 1, shown))];
        IndicatorTable below = IndicatorTable.Create([Now], [Row(-1, 0, shown), .. rows]), alone = IndicatorTable.Create([Now], [Row(-1, 0, shown, partsAddUp: false), .. rows]);
        return below.Cells.Skip(1).Select(cell => cell.ToString()).SequenceEqual(alone.Cells.Skip(1).Select(cell => cell.ToString()))
            && below.Cells[0].Notes.Contains(IndicatorNote.PartsOnly) == parts.Any(part => part.IsKnown)
            && below.Cells[0].ToString() == "...";
    }

    private static IndicatorRow Row(int key, int level, ShownUnit shown, bool partsAddUp = true) =>
        new(Indicator.Profit) { Name = new($"dòng {key}", $"row {key}"), Level = level, Unit = shown.Unit, Digits = shown.Digits, PartsAddUp = partsAddUp };
}
