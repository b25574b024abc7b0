using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>The members of a unit (thành viên): their total, and their kinds as far as they were reported.</summary>
/// <remarks>A kind that was not reported is null, not zero. The kinds given never exceed the total; when all three are given they add up to it.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Members
{
    /// <summary>Creates a number of members.</summary>
    /// <param name="total">All members.</param>
    /// <param name="official">Official members (thành viên chính thức), or null.</param>
    /// <param name="associateContributing">Associate members who contributed capital (thành viên liên kết góp vốn), or null.</param>
    /// <param name="associateNonContributing">Associate members who did not (thành viên liên kết không góp vốn), or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The kinds exceed the total, or all are given and do not add up to it.</exception>
    [JsonConstructor]
    public Members(long total, long? official = null, long? associateContributing = null, long? associateNonContributing = null)
    {
        Guard.Against.NegativeCount(total, "A number of members");
        Guard.Against.NegativeCount(official, "A number of members");
        Guard.Against.NegativeCount(associateContributing, "A number of members");
        Guard.Against.NegativeCount(associateNonContributing, "A number of members");
        Int128 known = (Int128)(official ?? 0) + (associateContributing ?? 0) + (associateNonContributing ?? 0);
        bool complete = (official & associateContributing & associateNonContributing) is not null;
        if (known > total || (complete && known != total))
        {
            throw new ArgumentException($"The kinds of members given add up to {known}, the total is {total}; correct one of them, or leave a kind that was not reported null.", nameof(total));
        }

        Total = total;
        Official = official;
        AssociateContributing = associateContributing;
        AssociateNonContributing = associateNonContributing;
    }

    /// <summary>All members.</summary>
    public long Total { get; }

    /// <summary>Official members (thành viên chính thức, Law on Co-operatives 2023); null when not reported.</summary>
    public long? Official { get; }

    /// <summary>Associate members who contributed capital (thành viên liên kết góp vốn); null when not reported.</summary>
    public long? AssociateContributing { get; }

    /// <summary>Associate members who contributed no capital (thành viên liên kết không góp vốn); null when not reported.</summary>
    public long? AssociateNonContributing { get; }

    /// <summary>Members by kind when all three kinds were reported.</summary>
    /// <param name="official">Official members.</param>
    /// <param name="associateContributing">Associate members who contributed capital.</param>
    /// <param name="associateNonContributing">Associate members who did not.</param>
    /// <returns>The members with their total.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="OverflowException">The total does not fit.</exception>
    public static Members ByKind(long official, long associateContributing, long associateNonContributing) =>
        new(official + associateContributing + associateNonContributing, official, associateContributing, associateNonContributing);
}
