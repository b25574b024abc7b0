namespace AnGiang.Cooperatives.Rosters;

/// <summary>The classifications of the sectors in keys: figures by sectors of two lists are not added up, since lists share names and cut the units differently.</summary>
internal sealed class ClassificationCheck
{
    private readonly List<(SectorClassification List, string Name)> firsts = [];

    /// <summary>Looks at a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">Who has it, for the message.</param>
    /// <exception cref="ArgumentException">A sector is of another list than that of an earlier key.</exception>
    internal void Add(object key, string name)
    {
        Sector[] sectors = SectorKeys.In(key);
        for (int place = 0; place < sectors.Length; place++)
        {
            SectorClassification list = sectors[place].Classification;
            if (place == firsts.Count)
            {
                firsts.Add((list, name));
            }
            else if (!firsts[place].List.Equals(list))
            {
                throw Sameness<Sector>.Refusal(name, firsts[place].Name, SectorKeys.NameOf(place), list, firsts[place].List);
            }
        }
    }

    /// <summary>What figures by some keys are of: also of the classifications of their sectors.</summary>
    internal static SummaryHeader Describe<TKey>(SummaryHeader header, IReadOnlyList<TKey> keys)
        where TKey : notnull
    {
        if (!SectorKeys.MayBeIn(typeof(TKey)))
        {
            return header;
        }

        ClassificationCheck check = new();
        foreach (TKey key in keys)
        {
            check.Add(key, $"The group '{key}'");
        }

        for (int place = 0; place < check.firsts.Count; place++)
        {
            header = header.With(SectorKeys.NameOf(place), check.firsts[place].List);
        }

        return header;
    }
}
