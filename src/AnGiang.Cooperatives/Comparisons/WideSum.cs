using System.Numerics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>A sum that never overflows: in 128 bits, and what does not fit them beside it.</summary>
internal struct WideSum
{
    private BigInteger carried;
    private Int128 running;

    internal readonly BigInteger Total => carried + running;

    internal void Add(Int128 value)
    {
        Int128 next = unchecked(running + value);
        bool overflows = ((running ^ next) & (value ^ next)) < 0;
        if (overflows)
        {
            carried += running;
        }

        running = overflows ? value : next;
    }
}
