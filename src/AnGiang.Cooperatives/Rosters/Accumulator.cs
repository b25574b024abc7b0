namespace AnGiang.Cooperatives.Rosters;

/// <summary>The exact running state of one indicator over some units: how many reported, their sum, and the extremes.</summary>
internal struct Accumulator
{
    internal long Reported;
    internal Int128 Sum;
    internal long Minimum;
    internal long Maximum;

    /// <summary>Adds a value, or the two ends of a range.</summary>
    internal void Add(long low, long high)
    {
        Minimum = Reported == 0 ? low : Math.Min(Minimum, low);
        Maximum = Reported == 0 ? high : Math.Max(Maximum, high);
        Sum += low;
        Reported++;
    }

    /// <summary>Adds the state of other units.</summary>
    internal void Merge(in Accumulator other)
    {
        if (other.Reported == 0)
        {
            return;
        }

        Minimum = Reported == 0 ? other.Minimum : Math.Min(Minimum, other.Minimum);
        Maximum = Reported == 0 ? other.Maximum : Math.Max(Maximum, other.Maximum);
        Sum += other.Sum;
        Reported += other.Reported;
    }
}
