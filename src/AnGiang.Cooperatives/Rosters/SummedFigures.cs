namespace AnGiang.Cooperatives.Rosters;

/// <summary>What is known of a number over units: sum, extremes and mean of those that reported it.</summary>
internal readonly struct SummedFigures
{
    private readonly long sum;
    private readonly long minimum;
    private readonly long maximum;
    private readonly FigureStatus status;
    private readonly bool hasExtremes;

    /// <summary>Of a state whose sum 64 bits hold.</summary>
    internal SummedFigures(in Accumulator state, Coverage coverage, FigureStatus status, bool hasExtremes)
    {
        sum = (long)state.Sum;
        minimum = state.Minimum;
        maximum = state.Maximum;
        Coverage = coverage;
        this.status = status;
        this.hasExtremes = hasExtremes;
    }

    internal Coverage Coverage { get; }

    internal Figure<long> Sum => Any ? new(sum, Coverage, status) : None<long>(WhyNone);

    internal Figure<long> Minimum => Extreme(minimum);

    internal Figure<long> Maximum => Extreme(maximum);

    internal Figure<Fraction> Mean => Any ? new(new Fraction(sum, Coverage.Reported), Coverage, status) : None<Fraction>(WhyNone);

    private bool Any => Coverage.Reported > 0;

    private UndefinedReason WhyNone => UnitSummary.WhyNone(Coverage);

    private Figure<long> Extreme(long value) => Any && hasExtremes ? new(value, Coverage, status) : None<long>(Any ? UndefinedReason.NotComputed : WhyNone);

    private Figure<T> None<T>(UndefinedReason why)
        where T : struct, IEquatable<T>, IFormattable => new(Coverage, why, status);
}
