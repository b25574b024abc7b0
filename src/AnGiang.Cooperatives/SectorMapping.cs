using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>How the sectors of one list are counted in another (chuyển đổi phân loại). Every sector goes to exactly one; the unclassified stay unclassified.</summary>
public sealed class SectorMapping
{
    private readonly ImmutableDictionary<string, Sector> targets;

    /// <summary>Creates a mapping.</summary>
    /// <param name="source">The list that is mapped.</param>
    /// <param name="target">The list it is mapped to.</param>
    /// <param name="targetBySource">For the key of each sector of the source, the key of its sector in the target.</param>
    /// <param name="note">What a reader of the mapped figures should know, or null.</param>
    /// <exception cref="ArgumentException">A sector of the source is missing, or a key is in neither list.</exception>
    public SectorMapping(SectorClassification source, SectorClassification target, IReadOnlyDictionary<string, string> targetBySource, BilingualName? note = null)
    {
        Source = Guard.Against.Null(source);
        Target = Guard.Against.Null(target);
        Note = note;
        Guard.Against.Null(targetBySource);
        if (!targetBySource.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(source.Sectors.Select(s => s.Key)))
        {
            throw new ArgumentException(
                $"A mapping of {source.Id} names each of its sectors once: {string.Join(", ", source.Sectors.Select(s => s.Key))}.", nameof(targetBySource));
        }

        targets = source.Sectors.ToImmutableDictionary(
            sector => sector.Key,
            sector => target.Sectors.FirstOrDefault(s => s.Key == targetBySource[sector.Key])
                ?? throw new ArgumentException($"{target.Id} has no sector with the key {targetBySource[sector.Key]}.", nameof(targetBySource)),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// An Giang 2020 to Decree 113/2024: 180, 24, 25, 5, 11, 1 become 180, 6, 24, 36. Handicrafts and sand mining go to industry, transport and
    /// trade to services.
    /// </summary>
    public static SectorMapping AnGiang2020ToDecree113 { get; } = new(
        SectorClassification.AnGiang2020,
        SectorClassification.Decree113,
        new Dictionary<string, string>
        {
            ["agriculture"] = "agriculture",
            ["credit-funds"] = "finance",
            ["transport"] = "trade-services",
            ["handicraft"] = "industry-construction",
            ["trade-tourism"] = "trade-services",
            ["environment"] = "industry-construction",
        });

    /// <summary>An Giang 2020 to An Giang 2024, one to one.</summary>
    public static SectorMapping AnGiang2020ToAnGiang2024 { get; } = new(
        SectorClassification.AnGiang2020,
        SectorClassification.AnGiang2024,
        new Dictionary<string, string>
        {
            ["agriculture"] = "agriculture-fisheries",
            ["credit-funds"] = "credit-funds",
            ["transport"] = "transport",
            ["handicraft"] = "handicraft",
            ["trade-tourism"] = "trade-services-tourism",
            ["environment"] = "mining",
        },
        new BilingualName(
            "Nông nghiệp - thủy sản, thương mại - dịch vụ - du lịch và khai khoáng đổi tên so với năm 2020; có thể cả phạm vi.",
            "Agriculture and fisheries, trade, services and tourism, and mining are new names since 2020; their content may differ too."));

    /// <summary>The list that is mapped.</summary>
    public SectorClassification Source { get; }

    /// <summary>The list it is mapped to.</summary>
    public SectorClassification Target { get; }

    /// <summary>What a reader of the mapped figures should know; null when there is nothing.</summary>
    public BilingualName? Note { get; }

    /// <summary>The sector of the target list.</summary>
    /// <param name="sector">A sector of the source list.</param>
    /// <returns>The sector it is counted in.</returns>
    /// <exception cref="ArgumentException">The sector is of another list, or of another list with the same id.</exception>
    public Sector Map(Sector sector)
    {
        Guard.Against.Null(sector);
        return !sector.Classification.Equals(Source) ? throw Foreign(sector)
            : sector.IsUnclassified ? Target.Unclassified
            : targets.GetValueOrDefault(sector.Key) ?? throw Foreign(sector);
    }

    private ArgumentException Foreign(Sector sector) => new($"{sector} is not a sector of {Source.Id}.", nameof(sector));
}
