namespace AnGiang.Cooperatives.Rosters;

/// <summary>The exact running state of one indicator over some units: how many reported, their sum, and the extremes.</summary>
internal struct Accumulator
{
    /// <summary>The state of no units; not <see langword="default"/>, whose extremes are zero.</summary>
    internal static readonly Accumulator Empty = new() { Minimum = long.MaxValue, Maximum = long.MinValue };

    internal long Reported;
    internal long Minimum;
    internal long Maximum;
    private ulong low;
    private long high;

    /// <summary>The sum, kept as two words, which are added faster than a number of 128 bits and need no padding.</summary>
    internal Int128 Sum
    {
        readonly get => new(unchecked((ulong)high), low);
        set => (high, low) = unchecked(((long)(value >> 64), (ulong)value));
    }

    /// <summary>Adds the state of other units.</summary>
    internal void Merge(in Accumulator other)
    {
        Reported += other.Reported;
        Minimum = Math.Min(Minimum, other.Minimum);
        Maximum = Math.Max(Maximum, other.Maximum);
        ulong sum = unchecked(low + other.low);
        high += other.high + (sum < low ? 1 : 0);
        low = sum;
    }
}
