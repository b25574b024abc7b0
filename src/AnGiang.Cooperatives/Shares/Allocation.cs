using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>An amount distributed over parts (phân bổ): the parts in the order of their weights, and what was kept apart.</summary>
[DebuggerDisplay("{Parts.Count} parts, {Remainder} kept apart")]
public sealed class Allocation
{
    internal Allocation(Vnd[] parts, Vnd remainder, RemainderMode mode)
    {
        Parts = parts.AsReadOnly();
        Remainder = remainder;
        Mode = mode;
    }

    /// <summary>The amount of each part.</summary>
    public IReadOnlyList<Vnd> Parts { get; }

    /// <summary>What was kept apart; zero unless the mode, or the rule for weights that are all zero, keeps a remainder.</summary>
    public Vnd Remainder { get; }

    /// <summary>Where the remainder went.</summary>
    public RemainderMode Mode { get; }
}
