using System.Collections.Immutable;
using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>
/// A versioned list of sectors (bảng phân loại lĩnh vực). Provinces use different lists, and the same province another one four years later;
/// lists map to each other only by an explicit <see cref="SectorMapping"/>.
/// </summary>
/// <remarks>
/// Sectors partition the units: each unit is in one of them or in <see cref="Unclassified"/>. Equality is by id, so an id
/// names one version of one list. Instances are immutable.
/// </remarks>
/// <example>
/// <code>
/// Sector transport = SectorClassification.AnGiang2020.Find("GTVT");   // an alias of vận tải
/// </code>
/// </example>
[DebuggerDisplay("{Id,nq}")]
public sealed class SectorClassification : IEquatable<SectorClassification>
{
    private static readonly BilingualName UnclassifiedName = new("chưa phân loại", "unclassified");
    private readonly ImmutableDictionary<string, Sector> byLabel;
    private readonly ImmutableHashSet<CooperativeKind> kinds;

    /// <summary>Creates a list of sectors.</summary>
    /// <param name="id">Its id, list and version: lower-case letters, digits and hyphens, such as <c>can-tho-2022</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="sectors">The sectors in their printed order.</param>
    /// <exception cref="ArgumentException">The id is not of that form, there is no sector, or two sectors share a key, a name or an alias.</exception>
    public SectorClassification(string id, BilingualName name, IEnumerable<SectorDefinition> sectors)
    {
        Id = Guard.Against.Slug(id);
        Name = Guard.Against.Null(name);
        Sectors = [.. Guard.Against.Null(sectors).Select((definition, i) => new Sector(this, Guard.Against.Null(definition, nameof(sectors)), i))];
        if (Sectors.Count == 0)
        {
            throw new ArgumentException($"{id} has no sectors; a classification lists at least one.", nameof(sectors));
        }

        Unclassified = new Sector(this, new SectorDefinition("unclassified", UnclassifiedName), Sectors.Count);
        kinds = [.. Sectors.Where(s => s.Kind is not null).Select(s => s.Kind!.Value)];
        Dictionary<string, Sector> labels = [];
        foreach (Sector sector in Sectors.Append(Unclassified))
        {
            foreach (string label in (string[])[sector.Key, sector.Name.Vietnamese, sector.Name.English, .. sector.Aliases])
            {
                string key = VietnameseText.Key(label);
                if (labels.TryGetValue(key, out Sector? other) && other.Key != sector.Key)
                {
                    throw new ArgumentException($"'{label}' names both {other.Key} and {sector.Key} in {id}; a label names one sector.", nameof(sectors));
                }

                if (other is not null && !ReferenceEquals(other, sector))
                {
                    throw new ArgumentException($"The key {sector.Key} stands twice in {id}.", nameof(sectors));
                }

                labels[key] = sector;
            }
        }

        byLabel = labels.ToImmutableDictionary(StringComparer.Ordinal);
    }

    /// <summary>The six sectors of An Giang's report on 2020; credit funds are one of them, inside the 246.</summary>
    public static SectorClassification AnGiang2020 { get; } = SectorLists.AnGiang2020();

    /// <summary>The six sectors of An Giang's figures of 2024; two labels are new and their content may be.</summary>
    public static SectorClassification AnGiang2024 { get; } = SectorLists.AnGiang2024();

    /// <summary>The four fields by main registered line of business of Nghị định 113/2024/NĐ-CP, Điều 4.1 (in force from 1 November 2024).</summary>
    public static SectorClassification Decree113 { get; } = SectorLists.Decree113();

    /// <summary>The three rows of the national White Book (Sách trắng HTX). Labels as commonly quoted; not confirmed against the book.</summary>
    public static SectorClassification WhiteBook { get; } = SectorLists.WhiteBook();

    /// <summary>The list and its version.</summary>
    public string Id { get; }

    /// <summary>The name of the list.</summary>
    public BilingualName Name { get; }

    /// <summary>The sectors in their printed order, without the row of the unclassified.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>The fixed row of units that are in no sector (chưa phân loại): counted in every total and shown.</summary>
    public Sector Unclassified { get; }

    /// <summary>A sector by its key, name or alias, in any case and spelling of tones.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The sector.</returns>
    /// <exception cref="KeyNotFoundException">The list has no such label; the message names those it has.</exception>
    public Sector Find(string label) => byLabel.TryGetValue(VietnameseText.Key(Guard.Against.Null(label)), out Sector? sector)
        ? sector
        : throw new KeyNotFoundException(
            $"{Id} has no sector '{label}'; it has {string.Join(", ", Sectors.Select(s => s.Name.Vietnamese))}. Use Classify to count it as unclassified.");

    /// <summary>A sector by its key, name or alias, or <see cref="Unclassified"/> for a label that the list does not have or that is missing.</summary>
    /// <param name="label">The label, or null.</param>
    /// <returns>The sector or the fixed row; ask <see cref="Sector.IsUnclassified"/> to list unknown labels.</returns>
    public Sector Classify(string? label) =>
        label is not null && byLabel.TryGetValue(VietnameseText.Key(label), out Sector? sector) ? sector : Unclassified;

    internal bool HasSectorOf(CooperativeKind kind) => kinds.Contains(kind);

    /// <inheritdoc/>
    public bool Equals(SectorClassification? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SectorClassification);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
