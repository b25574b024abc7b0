namespace AnGiang.Cooperatives.Rosters;

/// <summary>A population from the names of its kinds and statuses.</summary>
internal static class PopulationText
{
    internal static Population? Read(string[] kindTexts, string[] statusTexts)
    {
        if (kindTexts.Length == 0 && statusTexts.Length == 0)
        {
            return null;
        }

        CooperativeKind[] kinds = [.. kindTexts.Select(EnumText.Read<CooperativeKind>)];
        CooperativeStatus[] statuses = [.. statusTexts.Select(EnumText.Read<CooperativeStatus>)];
        if (statuses.Length > 0 && !Array.Exists(statuses, Population.IsGone))
        {
            Population population = (kinds is [CooperativeKind kind] ? Population.OfKind(kind) : Population.Cooperatives).Only(statuses);
            if (population.Kinds.SequenceEqual(kinds) && population.Statuses.SequenceEqual(statuses))
            {
                return population;
            }
        }

        throw ByteReader.Damaged($"no population counts the kinds {string.Join(", ", kinds)} and the statuses {string.Join(", ", statuses)}");
    }
}
