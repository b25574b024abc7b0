using System.Globalization;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A partial summary as it is written: its groups by their texts, in the ordinal order of those.</summary>
internal sealed record SummaryImage(SummaryHeader Header, SummaryColumn[] Columns, string[] Keys, GroupState State)
{
    internal static SummaryImage Of<TKey>(PartialSummary<TKey> part, Func<TKey, string>? key)
        where TKey : notnull
    {
        string[] texts = new string[part.Groups];
        int[] groups = [.. Enumerable.Range(0, texts.Length)];
        for (int group = 0; group < texts.Length; group++)
        {
            texts[group] = (key is null ? Text(part.Keys[group]) : key(part.Keys[group]))
                ?? throw new ArgumentException($"The group '{part.Keys[group]}' has no text; a group is read from its text.", nameof(key));
        }

        Array.Sort(texts, groups, StringComparer.Ordinal);
        GroupState state = new(texts.Length, part.State.Columns);
        for (int group = 0; group < texts.Length; group++)
        {
            if (group > 0 && texts[group - 1] == texts[group])
            {
                throw new ArgumentException(
                    $"The groups '{part.Keys[groups[group - 1]]}' and '{part.Keys[groups[group]]}' have the same text '{texts[group]}'; pass a function that tells them apart.", nameof(key));
            }

            state.Merge(group, part.State, groups[group]);
        }

        return new(part.Header, part.Columns, texts, state);
    }

    internal PartialSummary<TKey> ToSummary<TKey>(Func<string, TKey> key, IComparer<TKey>? order)
        where TKey : notnull
    {
        order = KeyOrder.Of(order, nameof(order));
        TKey[] groups = new TKey[Keys.Length];
        SummaryHeader header = Header;
        bool mayBeSectors = SectorKeys.MayBeIn(typeof(TKey));
        Dictionary<TKey, string> texts = [];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = key(Keys[i]) ?? throw new FormatException($"The group '{Keys[i]}' was read as null.");
            if (!texts.TryAdd(groups[i], Keys[i]))
            {
                throw new FormatException($"The groups '{texts[groups[i]]}' and '{Keys[i]}' are both read as '{groups[i]}'; read them as they were written.");
            }

            header = mayBeSectors ? WithLists(header, groups[i]) : header;
        }

        return GroupOrder.Sort(header, Columns, groups, State, order);
    }

    private static string? Text<TKey>(TKey key) => key is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : key!.ToString();

    /// <summary>Lists share keys; what was counted by one is not read by another.</summary>
    private static SummaryHeader WithLists(SummaryHeader header, object key)
    {
        Sector[] sectors = SectorKeys.In(key);
        for (int place = 0; place < sectors.Length; place++)
        {
            if (header.Alike.TryGetValue(SectorKeys.NameOf(place), out string? list) && list != sectors[place].Classification.ToString())
            {
                throw new FormatException($"The units are grouped by {list}, and the group was read as {sectors[place]}; read it with the classification {list}.");
            }

            header = header.With(SectorKeys.NameOf(place), sectors[place].Classification);
        }

        return header;
    }
}
