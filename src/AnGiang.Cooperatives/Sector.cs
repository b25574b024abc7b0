using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>
/// A sector (lĩnh vực) of a <see cref="SectorClassification"/>, or its fixed row for units that are in none (chưa phân loại). Taken from
/// its classification, never made alone.
/// </summary>
/// <remarks>Sectors are ordered as their classification lists them, the unclassified row last. Those of different classifications are never equal.</remarks>
[JsonConverter(typeof(SectorJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Sector : IEquatable<Sector>, IComparable<Sector>, IComparable, IFormattable
{
    private readonly SectorDefinition definition;
    private readonly int position;

    internal Sector(SectorClassification classification, SectorDefinition definition, int position)
    {
        Classification = classification;
        this.definition = definition;
        this.position = position;
    }

    /// <summary>The list it belongs to.</summary>
    public SectorClassification Classification { get; }

    /// <summary>The key in its list, such as <c>agriculture</c>.</summary>
    public string Key => definition.Key;

    /// <summary>The label as printed, in lower case as inside a sentence.</summary>
    public BilingualName Name => definition.Name;

    /// <summary>The word that counts its units: HTX, or QTD for credit funds.</summary>
    public string CountingWord => definition.CountingWord;

    /// <summary>Other labels met for it.</summary>
    public IReadOnlyList<string> Aliases => definition.Aliases;

    /// <summary>The kind that all its units have, and all units of that kind belong here; null where the sector does not say.</summary>
    public CooperativeKind? Kind => definition.Kind;

    /// <summary>Whether this is the row of units that are in no sector.</summary>
    public bool IsUnclassified => this == Classification.Unclassified;

    /// <summary>The same sector of the same list.</summary>
    /// <param name="left">A sector.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Sector? left, Sector? right) => left?.Equals(right) ?? right is null;

    /// <summary>Another sector, or one of another list.</summary>
    /// <param name="left">A sector.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Sector? left, Sector? right) => !(left == right);

    /// <summary>Listed earlier.</summary>
    /// <param name="left">A sector.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one comes first.</returns>
    public static bool operator <(Sector? left, Sector? right) => Comparer<Sector>.Default.Compare(left, right) < 0;

    /// <summary>Listed earlier, or the same.</summary>
    /// <param name="left">A sector.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one does not come later.</returns>
    public static bool operator <=(Sector? left, Sector? right) => Comparer<Sector>.Default.Compare(left, right) <= 0;

    /// <summary>Listed later.</summary>
    /// <param name="left">A sector.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one comes later.</returns>
    public static bool operator >(Sector? left, Sector? right) => Comparer<Sector>.Default.Compare(left, right) > 0;

    /// <summary>Listed later, or the same.</summary>
    /// <param name="left">A sector.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one does not come earlier.</returns>
    public static bool operator >=(Sector? left, Sector? right) => Comparer<Sector>.Default.Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Sector? other)
    {
        if (other is null)
        {
            return 1;
        }

        int lists = string.CompareOrdinal(Classification.Id, other.Classification.Id);
        return lists != 0 ? lists : position.CompareTo(other.position);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Sector other => CompareTo(other),
        _ => throw new ArgumentException($"A sector is compared with a sector, not with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Sector? other) => other is not null && Classification.Equals(other.Classification) && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sector);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Classification, Key);

    /// <summary>The list and the key.</summary>
    /// <returns>For example <c>an-giang-2020/agriculture</c>.</returns>
    public override string ToString() => $"{Classification.Id}/{Key}";

    /// <summary>The label in the language of a format, or the list and the key.</summary>
    /// <param name="format">Not used; may be null.</param>
    /// <param name="formatProvider"><see cref="FigureFormat.Vietnamese"/> or <see cref="FigureFormat.English"/> for the label; anything else means list and key.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        FigureFormat.From(formatProvider) == FigureFormat.Invariant ? ToString() : Name.ToString(format, formatProvider);
}
