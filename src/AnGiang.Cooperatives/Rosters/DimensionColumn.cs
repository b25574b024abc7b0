namespace AnGiang.Cooperatives.Rosters;

/// <summary>The groups of a dimension and which of them each row is in.</summary>
internal abstract class DimensionColumn(string name, CodeColumn codes, int groups, bool hasRowsWithout, AlikeColumn[] lists)
{
    internal string Name { get; } = name;

    /// <summary>The group of each row; rows that are in none have the number of groups.</summary>
    internal CodeColumn Codes { get; } = codes;

    internal int Groups { get; } = groups;

    /// <summary>What rows of a table by it must be alike in: the classifications of the sectors that its groups are made of.</summary>
    internal AlikeColumn[] Lists { get; } = lists;

    /// <summary>How many different codes there may be: one more than groups where rows are in none.</summary>
    internal int CodeCount { get; } = groups + (hasRowsWithout ? 1 : 0);
}
