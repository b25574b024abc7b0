namespace AnGiang.Cooperatives.Rosters;

/// <summary>A table by sector shows every sector of its classification, also those without units.</summary>
internal static class SectorKeys
{
    /// <summary>All sectors of the lists whose sectors are among the keys; none when keys are something else.</summary>
    internal static TKey[] OfLists<TKey>(IEnumerable<TKey> keys) =>
        [.. keys.OfType<Sector>().Select(sector => sector.Classification).Distinct().SelectMany(list => list.Sectors).Cast<TKey>()];
}
