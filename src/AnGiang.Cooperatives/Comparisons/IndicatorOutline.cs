using AnGiang.Cooperatives.Shares;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The rows of a table in their order: which are parts that add up to which, and what each is shown in.</summary>
internal sealed class IndicatorOutline
{
    private readonly int[] wholes;
    private readonly ILookup<int, int> parts;
    private readonly (VndUnit Unit, int Digits)[] shown;
    private readonly PlanTarget[] targets;
    private readonly int percentDigits;

    /// <exception cref="ArgumentException">There is no row, one stands twice, a level is skipped, or parts cannot add up to their row because they differ from it in unit.</exception>
    internal IndicatorOutline(IEnumerable<IndicatorRow> rows, int percentDigits)
    {
        this.percentDigits = percentDigits;
        Rows = [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))];
        if (Rows.Length == 0)
        {
            throw new ArgumentException("A table of indicators has at least one row.", nameof(rows));
        }

        if (Rows.GroupBy(row => row).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' ({twice.Key.Indicator}) is given twice, as the same row; make a row of its own for each place.", nameof(rows));
        }

        Outline outline = Outline.Of(Rows, i => Rows[i].Level);
        wholes = new int[Rows.Length];
        shown = new (VndUnit, int)[Rows.Length];
        targets = new PlanTarget[Rows.Length];
        HashSet<(int Above, Indicator Indicator, BilingualName Name)> seen = [];
        for (int i = 0; i < Rows.Length; i++)
        {
            int above = outline.ParentOf(i);
            if (!seen.Add((above, Rows[i].Indicator, Rows[i].Name)))
            {
                throw new ArgumentException($"'{Rows[i]}' ({Rows[i].Indicator}) stands twice{(above < 0 ? "" : $" below '{Rows[above]}'")}; add the rows up, or tell them apart by name.", nameof(rows));
            }

            shown[i] = (Rows[i].Unit ?? (above < 0 ? VndUnit.Billion : shown[above].Unit), Rows[i].Digits ?? (above < 0 ? 0 : shown[above].Digits));
            wholes[i] = above >= 0 && Rows[above].PartsAddUp && Rows[above].Indicator.CanBeSummed ? above : -1;
            targets[i] = Rows[i].Target ?? (above >= 0 && Rows[above].Indicator.Equals(Rows[i].Indicator) ? targets[above] : PlanTarget.AtLeast);
            if (wholes[i] >= 0)
            {
                CheckPart(i, above);
            }

            if (Rows[i].Indicator is { Unit: IndicatorUnit.Dong, CanBeSummed: true } && Rounding.PowerOfTen(shown[i].Digits) > (long)shown[i].Unit)
            {
                throw new ArgumentException(FormattableString.Invariant($"'{Rows[i]}' is shown in {Text(i)}, which is finer than the đồng, and amounts are whole đồng; set fewer Digits or a larger Unit."), nameof(rows));
            }
        }

        parts = Enumerable.Range(0, Rows.Length).ToLookup(i => wholes[i]);
    }

    internal IndicatorRow[] Rows { get; }

    internal IEnumerable<int> PartsOf(int row) => parts[row];

    internal PlanTarget TargetOf(int row) => targets[row];

    /// <summary>The unit and decimals of amounts, means and rates; counts are whole.</summary>
    internal (VndUnit? Unit, int Digits) ShownIn(int row) => Rows[row].Indicator switch
    {
        { Unit: IndicatorUnit.Dong } => shown[row],
        { Unit: IndicatorUnit.Percent } => (null, Rows[row].Digits ?? percentDigits),
        { Kind: IndicatorKind.Rate } => (null, shown[row].Digits),
        _ => (null, 0),
    };

    internal bool IsReported(int row, IndicatorPlace place) => Rows[row].Figures.At(place).Figure.IsDefined;

    /// <summary>Whether a row is not reported and parts of it are.</summary>
    internal bool HasPartsOnly(int row, IndicatorPlace place) => !IsReported(row, place) && parts[row].Any(part => IsReported(part, place) || HasPartsOnly(part, place));

    /// <summary>Rows that add up together at a place, each with its level among them. The parts of a row that is not reported are parts of the row above it, or stand for themselves.</summary>
    internal IEnumerable<(int Row, int Level)[]> Blocks(IndicatorPlace place)
    {
        (int First, int Level)[] found = new (int, int)[Rows.Length];
        for (int i = 0; i < found.Length; i++)
        {
            int whole = wholes[i];
            while (whole >= 0 && !IsReported(whole, place))
            {
                whole = wholes[whole];
            }

            found[i] = whole < 0 ? (i, 0) : (found[whole].First, found[whole].Level + 1);
        }

        return Enumerable.Range(0, found.Length).GroupBy(i => found[i].First, i => (i, found[i].Level)).Select(block => block.ToArray());
    }

    private void CheckPart(int part, int whole)
    {
        (Indicator of, Indicator above) = (Rows[part].Indicator, Rows[whole].Indicator);
        string? refusal = !of.CanBeSummed ? $"{of} is not summed"
            : of.Unit != above.Unit ? $"{of} is measured in {of.Unit} and {above} in {above.Unit}"
            : ShownIn(part) != ShownIn(whole) ? $"it is shown in {Text(part)} and '{Rows[whole]}' in {Text(whole)}"
            : null;
        if (refusal is not null)
        {
            throw new ArgumentException($"'{Rows[part]}' cannot be one of the parts that add up to '{Rows[whole]}': {refusal}. Set PartsAddUp of '{Rows[whole]}' to false if it only stands below it.");
        }
    }

    private string Text(int row) => FormattableString.Invariant($"{shown[row].Unit} with {shown[row].Digits} decimals");
}
