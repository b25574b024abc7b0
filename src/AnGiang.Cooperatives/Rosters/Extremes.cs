using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The smallest and the largest of some values.</summary>
internal static class Extremes
{
    /// <summary>Both; zero when there are none.</summary>
    internal static (long Minimum, long Maximum) Of(ReadOnlySpan<long> values)
    {
        if (values.IsEmpty)
        {
            return (0, 0);
        }

        (long minimum, long maximum) = (values[0], values[0]);
        int at = 0;
        if (values.Length >= Vector<long>.Count)
        {
            Vector<long> low = new(values), high = low;
            for (; at <= values.Length - Vector<long>.Count; at += Vector<long>.Count)
            {
                Vector<long> next = new(values[at..]);
                (low, high) = (Vector.Min(low, next), Vector.Max(high, next));
            }

            for (int i = 0; i < Vector<long>.Count; i++)
            {
                (minimum, maximum) = (Math.Min(minimum, low[i]), Math.Max(maximum, high[i]));
            }
        }

        for (; at < values.Length; at++)
        {
            (minimum, maximum) = (Math.Min(minimum, values[at]), Math.Max(maximum, values[at]));
        }

        return (minimum, maximum);
    }
}
