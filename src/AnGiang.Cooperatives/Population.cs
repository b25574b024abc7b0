using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>
/// Which units a figure counts (phạm vi thống kê): their kinds and their statuses. Part of every summary, because "tổng số HTX" means
/// different things in different tables.
/// </summary>
/// <remarks>
/// Unions, groups and the co-operative bank are never added into the number of co-operatives: a population is either
/// <see cref="Cooperatives"/>, credit funds included, or units of one kind. Unless told otherwise it counts the statuses active, not yet
/// operating, suspended and dormant.
/// </remarks>
public sealed class Population : IEquatable<Population>
{
    private static readonly ImmutableSortedSet<CooperativeStatus> Standing =
        [CooperativeStatus.Active, CooperativeStatus.NotYetOperating, CooperativeStatus.Suspended, CooperativeStatus.Dormant];

    private Population(ImmutableSortedSet<CooperativeKind> kinds, ImmutableSortedSet<CooperativeStatus> statuses)
    {
        Kinds = kinds;
        Statuses = statuses;
    }

    /// <summary>Co-operatives and people's credit funds together (tổng số HTX) in the four standing statuses.</summary>
    public static Population Cooperatives { get; } = new([CooperativeKind.Cooperative, CooperativeKind.CreditFund], Standing);

    /// <summary>The kinds counted, in the order of <see cref="CooperativeKind"/>.</summary>
    public IReadOnlyCollection<CooperativeKind> Kinds { get; }

    /// <summary>The statuses counted, in the order of <see cref="CooperativeStatus"/>.</summary>
    public IReadOnlyCollection<CooperativeStatus> Statuses { get; }

    /// <summary>Units of one kind in the four standing statuses.</summary>
    /// <param name="kind">The kind; <see cref="CooperativeKind.Cooperative"/> alone leaves the credit funds out.</param>
    /// <returns>The population.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public static Population OfKind(CooperativeKind kind) => new([Guard.Against.Defined(kind)], Standing);

    /// <summary>The same population with further statuses, such as <see cref="CooperativeStatus.Dissolving"/>.</summary>
    /// <param name="statuses">Statuses to count as well.</param>
    /// <returns>The wider population.</returns>
    /// <exception cref="ArgumentException">A status says that the unit is gone.</exception>
    public Population Including(params CooperativeStatus[] statuses) =>
        Only([.. Statuses, .. Guard.Against.Null(statuses)]);

    /// <summary>The same kinds in the given statuses only, such as <see cref="CooperativeStatus.Active"/>.</summary>
    /// <param name="statuses">The statuses to count, at least one.</param>
    /// <returns>The population.</returns>
    /// <exception cref="ArgumentException">There is none, or one says that the unit is gone.</exception>
    public Population Only(params CooperativeStatus[] statuses)
    {
        foreach (CooperativeStatus status in Guard.Against.NullOrEmpty(statuses))
        {
            if (IsGone(Guard.Against.Defined(status)))
            {
                throw new ArgumentException($"A unit that is {status} is gone; it is a flow of its period and in no number of units.", nameof(statuses));
            }
        }

        return new((ImmutableSortedSet<CooperativeKind>)Kinds, [.. statuses]);
    }

    /// <summary>Whether a unit counts.</summary>
    /// <param name="cooperative">The unit.</param>
    /// <returns>Whether its kind and its status are in the population.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cooperative"/> is null.</exception>
    public bool Contains(Cooperative cooperative)
    {
        Guard.Against.Null(cooperative);
        return Contains(cooperative.Kind, cooperative.Status);
    }

    internal bool Contains(CooperativeKind kind, CooperativeStatus status) => Kinds.Contains(kind) && Statuses.Contains(status);

    /// <inheritdoc/>
    public bool Equals(Population? other) =>
        other is not null && Kinds.SequenceEqual(other.Kinds) && Statuses.SequenceEqual(other.Statuses);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Population);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kinds.Count, Statuses.Count, Kinds.First(), Statuses.First());

    /// <summary>The kinds and the statuses in words.</summary>
    /// <returns>For example <c>Cooperative, CreditFund: Active, NotYetOperating, Suspended, Dormant</c>.</returns>
    public override string ToString() => $"{string.Join(", ", Kinds)}: {string.Join(", ", Statuses)}";

    internal static bool IsGone(CooperativeStatus status) => status >= CooperativeStatus.Dissolved;
}
