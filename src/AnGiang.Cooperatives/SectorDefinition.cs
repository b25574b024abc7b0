using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>What a <see cref="SectorClassification"/> says of one of its sectors.</summary>
public sealed record SectorDefinition
{
    /// <summary>Creates a definition.</summary>
    /// <param name="key">Its key in the list: lower-case letters, digits and hyphens.</param>
    /// <param name="name">Its label as printed, in both languages, in lower case as inside a sentence.</param>
    /// <exception cref="ArgumentException">The key is not of that form.</exception>
    public SectorDefinition(string key, BilingualName name)
    {
        Key = Guard.Against.Slug(key);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The key in the list.</summary>
    public string Key { get; }

    /// <summary>The label as printed.</summary>
    public BilingualName Name { get; }

    /// <summary>The word that counts its units (đơn vị đếm): HTX unless told otherwise, QTD for credit funds.</summary>
    public string CountingWord { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "HTX";

    /// <summary>Other labels met for the same sector; matched like the name, in any case and spelling of tones.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = [.. Guard.Against.Null(value).Select(alias => Guard.Against.NullOrWhiteSpace(alias, nameof(value)))]; } = [];

    /// <summary>The kind that all its units have, and all units of that kind belong here; null where the sector does not say.</summary>
    public CooperativeKind? Kind { get; init => field = value is { } kind ? Guard.Against.Defined(kind, nameof(value)) : null; }
}
