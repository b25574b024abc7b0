namespace AnGiang.Cooperatives.Rosters;

/// <summary>
/// The figures of the groups of a summary, kept as the exact state in which they were found and told when asked: a summary may have many groups of which few are read.
/// </summary>
internal sealed class GroupFigures
{
    private readonly GroupState state;
    private readonly int[] firsts;
    private readonly bool hasExtremes;

    /// <summary>Of a state that nobody changes any more.</summary>
    internal GroupFigures(SummaryColumn[] columns, SummaryHeader header, GroupState state)
    {
        Columns = columns;
        this.state = state;
        hasExtremes = header.HasExtremes;
        Status = header.Status ?? FigureStatus.Actual;
        Period = header.Period;
        firsts = new int[columns.Length];
        for (int i = 1; i < firsts.Length; i++)
        {
            firsts[i] = firsts[i - 1] + columns[i - 1].Width;
        }
    }

    internal SummaryColumn[] Columns { get; }

    internal FigureStatus Status { get; }

    internal ReportingPeriod? Period { get; }

    internal long Units(int group) => state.Units[group];

    /// <summary>The figures of a column: a <see cref="CountSummary"/>, an <see cref="AmountSummary"/> or a <see cref="RangeSummary"/>.</summary>
    internal object Of(int group, int column)
    {
        Indicator indicator = Columns[column].Indicator;
        ReadOnlySpan<Accumulator> values = state[group][firsts[column]..];
        Coverage coverage = new(values[0].Reported, Units(group));
        return Columns[column].Kind switch
        {
            MeasureKind.Count => new CountSummary(indicator, values[0], coverage, Status, hasExtremes),
            MeasureKind.Amount => new AmountSummary(indicator, values[0], coverage, Status, hasExtremes),
            _ => new RangeSummary(indicator, values[0].Minimum, values[1].Maximum, coverage, Status),
        };
    }

    /// <summary>Refuses sums that 64 bits do not hold.</summary>
    internal void RefuseWideSums(int group, object name)
    {
        for (int column = 0; column < Columns.Length; column++)
        {
            Int128 sum = state[group][firsts[column]].Sum;
            if (Columns[column].Kind != MeasureKind.Range && sum != unchecked((long)sum))
            {
                throw new OverflowException(FormattableString.Invariant(
                    $"The sum of {Columns[column].Indicator} over '{name}' is {sum}, which 64 bits do not hold. Check the unit of the values: one of them may be đồng where another is tỷ."));
            }
        }
    }
}
