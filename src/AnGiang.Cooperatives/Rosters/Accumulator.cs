namespace AnGiang.Cooperatives.Rosters;

/// <summary>The exact running state of one indicator over some units: how many reported, their sum, and the extremes.</summary>
internal struct Accumulator
{
    /// <summary>The state of no units; not <see langword="default"/>, whose extremes are zero.</summary>
    internal static readonly Accumulator Empty = new() { Minimum = long.MaxValue, Maximum = long.MinValue };

    internal long Reported;
    internal Int128 Sum;
    internal long Minimum;
    internal long Maximum;

    /// <summary>Adds the state of other units.</summary>
    internal void Merge(in Accumulator other)
    {
        Reported += other.Reported;
        Sum += other.Sum;
        Minimum = Math.Min(Minimum, other.Minimum);
        Maximum = Math.Max(Maximum, other.Maximum);
    }
}
