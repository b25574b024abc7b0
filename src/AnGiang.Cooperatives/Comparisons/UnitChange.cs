using System.Diagnostics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>One unit in two rosters. Made by <see cref="RosterComparison"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UnitChange
{
    internal UnitChange(CooperativeId id, UnitChangeKind kind, Cooperative? previous, Cooperative? current)
    {
        Id = id;
        Kind = kind;
        Previous = previous;
        Current = current;
    }

    /// <summary>The unit's identifier.</summary>
    public CooperativeId Id { get; }

    /// <summary>In which rosters it is counted.</summary>
    public UnitChangeKind Kind { get; }

    /// <summary>Its row in the earlier roster, also where it is not counted there; null when it has none.</summary>
    public Cooperative? Previous { get; }

    /// <summary>Its row in the later roster, also where it is not counted there, as a dissolved unit is not; null when it has none.</summary>
    public Cooperative? Current { get; }

    /// <summary>The unit and what became of it.</summary>
    /// <returns>For example <c>AG-0012: Stayed</c>.</returns>
    public override string ToString() => $"{Id}: {Kind}";

    internal Cooperative? CountedBefore => Kind == UnitChangeKind.Entered ? null : Previous;

    internal Cooperative? CountedAfter => Kind == UnitChangeKind.Left ? null : Current;
}
