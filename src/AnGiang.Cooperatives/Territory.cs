using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives;

/// <summary>
/// A territory (đơn vị hành chính, địa bàn) between two changes of its boundary. An Giang before and from 1 July 2025 are two, and
/// their figures are not joined silently.
/// </summary>
/// <remarks>
/// Identity is name, level, dates and parent: communes of one name in two provinces are two. The order is by level, name (ordinal), dates and parent.
/// Dates are included at both ends; null is open or not known.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Territory : IEquatable<Territory>, IComparable<Territory>, IComparable
{
    private readonly string key;

    /// <summary>Creates a territory.</summary>
    /// <param name="name">Its name, "An Giang".</param>
    /// <param name="level">Its level.</param>
    /// <param name="validFrom">The first day of this boundary, or null when it is not known or does not matter.</param>
    /// <param name="validTo">The last day of this boundary, or null while it stands.</param>
    /// <param name="code">The code of the statistics office, where verified; otherwise null.</param>
    /// <param name="parent">The territory it lies in, or null.</param>
    /// <param name="predecessors">The territories it was made of, or none.</param>
    /// <exception cref="ArgumentNullException">A predecessor is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, the dates are in the wrong order, or the parent is not of a higher level.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not defined.</exception>
    [JsonConstructor]
    public Territory(
        string name,
        TerritoryLevel level,
        LocalDate? validFrom = null,
        LocalDate? validTo = null,
        string? code = null,
        Territory? parent = null,
        IReadOnlyList<Territory>? predecessors = null)
    {
        Name = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(name));
        key = VietnameseText.Key(Name);
        Level = Guard.Against.Defined(level);
        ValidFrom = Guard.Against.NotIso(validFrom);
        ValidTo = Guard.Against.NotIso(validTo);
        if (validTo < validFrom)
        {
            throw new ArgumentException($"{Name} is valid to {Text(validTo)}, before it is valid from {Text(validFrom)}.", nameof(validTo));
        }

        if (parent is not null && parent.Level >= level)
        {
            throw new ArgumentException($"{Name} ({level}) cannot lie in {parent.Name} ({parent.Level}): a parent is of a higher level.", nameof(parent));
        }

        Code = code is null ? null : Guard.Against.NullOrWhiteSpace(code);
        Parent = parent;
        Predecessors = predecessors is null ? [] : [.. predecessors.Select(predecessor => Guard.Against.Null(predecessor, nameof(predecessors)))];
    }

    /// <summary>An Giang province until 30 June 2025: code 89.</summary>
    public static Territory AnGiangUntil2025 { get; } = new("An Giang", TerritoryLevel.Province, validTo: new LocalDate(2025, 6, 30), code: "89");

    /// <summary>Kiên Giang province until 30 June 2025.</summary>
    public static Territory KienGiangUntil2025 { get; } = new("Kiên Giang", TerritoryLevel.Province, validTo: new LocalDate(2025, 6, 30));

    /// <summary>
    /// An Giang province from 1 July 2025, made of An Giang and Kiên Giang (Nghị quyết 202/2025/QH15 of 12 June 2025). Its code has not been
    /// verified and is null.
    /// </summary>
    public static Territory AnGiang { get; } = new(
        "An Giang", TerritoryLevel.Province, validFrom: new LocalDate(2025, 7, 1), predecessors: [AnGiangUntil2025, KienGiangUntil2025]);

    /// <summary>The name as written, in NFC.</summary>
    public string Name { get; }

    /// <summary>The level.</summary>
    public TerritoryLevel Level { get; }

    /// <summary>The first day of this boundary; null when not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day of this boundary; null while it stands.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ValidTo { get; }

    /// <summary>The code of the statistics office; null where not verified.</summary>
    public string? Code { get; }

    /// <summary>The territory it lies in; null when not given.</summary>
    public Territory? Parent { get; }

    /// <summary>The territories it was made of.</summary>
    public IReadOnlyList<Territory> Predecessors { get; }

    /// <summary>The same territory between the same changes.</summary>
    /// <param name="left">A territory.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Territory? left, Territory? right) => left?.Equals(right) ?? right is null;

    /// <summary>Another territory.</summary>
    /// <param name="left">A territory.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Territory? left, Territory? right) => !(left == right);

    /// <summary>Earlier in order.</summary>
    /// <param name="left">A territory.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one comes first.</returns>
    public static bool operator <(Territory? left, Territory? right) => Comparer<Territory>.Default.Compare(left, right) < 0;

    /// <summary>Earlier in order, or the same.</summary>
    /// <param name="left">A territory.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one does not come later.</returns>
    public static bool operator <=(Territory? left, Territory? right) => Comparer<Territory>.Default.Compare(left, right) <= 0;

    /// <summary>Later in order.</summary>
    /// <param name="left">A territory.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one comes later.</returns>
    public static bool operator >(Territory? left, Territory? right) => Comparer<Territory>.Default.Compare(left, right) > 0;

    /// <summary>Later in order, or the same.</summary>
    /// <param name="left">A territory.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one does not come earlier.</returns>
    public static bool operator >=(Territory? left, Territory? right) => Comparer<Territory>.Default.Compare(left, right) >= 0;

    /// <summary>Whether this boundary stood on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is neither before <see cref="ValidFrom"/> nor after <see cref="ValidTo"/>.</returns>
    public bool IsValidOn(LocalDate date) => !(date < ValidFrom) && !(date > ValidTo);

    /// <inheritdoc/>
    public int CompareTo(Territory? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byLevel = Level.CompareTo(other.Level);
        int byName = byLevel != 0 ? byLevel : string.CompareOrdinal(key, other.key);
        int byStart = byName != 0 ? byName : Nullable.Compare(ValidFrom, other.ValidFrom);
        int byEnd = byStart != 0 ? byStart : Nullable.Compare(ValidTo, other.ValidTo);
        return byEnd != 0 ? byEnd : Comparer<Territory>.Default.Compare(Parent, other.Parent);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Territory other => CompareTo(other),
        _ => throw new ArgumentException($"A territory is compared with a territory, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Territory? other) =>
        other is not null && key == other.key && Level == other.Level && ValidFrom == other.ValidFrom && ValidTo == other.ValidTo && Equals(Parent, other.Parent);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Territory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(key, Level, ValidFrom, ValidTo, Parent);

    /// <summary>The name with its dates.</summary>
    /// <returns>For example <c>An Giang (from 2025-07-01)</c>.</returns>
    public override string ToString() =>
        $"{Name}{(ValidFrom is null && ValidTo is null ? "" : $" ({(ValidFrom is null ? "" : $"from {Text(ValidFrom)}")}{(ValidFrom is null || ValidTo is null ? "" : " ")}{(ValidTo is null ? "" : $"to {Text(ValidTo)}")})")}";

    private static string Text(LocalDate? date) => LocalDatePattern.Iso.Format(date!.Value);
}
