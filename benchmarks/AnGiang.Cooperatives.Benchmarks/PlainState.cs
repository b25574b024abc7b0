using AnGiang.Cooperatives.Rosters;

namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>The numbers of a partial summary in plain arrays: units a group; reported, sum, minimum and maximum a group and amount. No labels, no keys, and nothing is asked before they are added.</summary>
internal sealed class PlainState
{
    private readonly long[] units;
    private readonly (long Reported, Int128 Sum, long Minimum, long Maximum)[] cells;

    internal PlainState(PartialSummary<int> part)
    {
        UnitSummary[] groups = [.. part.Finish().Groups.Select(group => group.Value)];
        units = [.. groups.Select(group => group.Units)];
        cells =
        [
            .. groups.SelectMany(group => Columns.Indicators.Select(group.Amount)).Select(amount =>
                (amount.Coverage.Reported, (Int128)amount.Sum.Value.Dong, amount.Minimum.Value.Dong, amount.Maximum.Value.Dong)),
        ];
    }

    private PlainState(PlainState other)
    {
        units = [.. other.units];
        cells = [.. other.cells];
    }

    internal static PlainState Add(PlainState[] parts)
    {
        PlainState total = new(parts[0]);
        foreach (PlainState part in parts.AsSpan(1))
        {
            total.Add(part);
        }

        return total;
    }

    private void Add(PlainState other)
    {
        for (int group = 0; group < units.Length; group++)
        {
            units[group] += other.units[group];
        }

        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell].Reported += other.cells[cell].Reported;
            cells[cell].Sum += other.cells[cell].Sum;
            cells[cell].Minimum = Math.Min(cells[cell].Minimum, other.cells[cell].Minimum);
            cells[cell].Maximum = Math.Max(cells[cell].Maximum, other.cells[cell].Maximum);
        }
    }
}
