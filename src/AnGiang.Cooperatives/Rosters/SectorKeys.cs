using System.Runtime.CompilerServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Groups that are sectors or made of some, as pairs are. A table by sector shows every sector of its classification, also those without units.</summary>
internal static class SectorKeys
{
    private const string Classification = "sector classification";

    /// <summary>All sectors of the lists whose sectors are among the keys; none when keys are something else.</summary>
    internal static TKey[] OfLists<TKey>(IEnumerable<TKey> keys) =>
        [.. keys.OfType<Sector>().Select(sector => sector.Classification).Distinct().SelectMany(list => list.Sectors).Cast<TKey>()];

    /// <summary>Whether keys of a type may be sectors or hold some.</summary>
    internal static bool MayBeIn(Type key) =>
        key.IsAssignableFrom(typeof(Sector)) || (typeof(ITuple).IsAssignableFrom(key) && key.GenericTypeArguments.Any(MayBeIn));

    /// <summary>The sectors that a key is made of, in their order: itself, or those that a pair holds.</summary>
    internal static Sector[] In(object? key) => key switch
    {
        Sector sector => [sector],
        ITuple parts => [.. Enumerable.Range(0, parts.Length).SelectMany(i => In(parts[i]))],
        _ => [],
    };

    /// <summary>What figures by sector are alike in: the classification of the first sector of their keys, of the second and so on, from 0.</summary>
    internal static string NameOf(int place) => place == 0 ? Classification : FormattableString.Invariant($"{Classification} {place + 1}");

    /// <summary>Whether it is what figures by sector are alike in.</summary>
    internal static bool IsName(string what) => what.StartsWith(Classification, StringComparison.Ordinal);
}
