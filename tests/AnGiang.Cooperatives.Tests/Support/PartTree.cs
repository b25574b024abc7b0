using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Rows on up to three levels, labelled with their position, in which the parts of every row add up to it.</summary>
public abstract class PartTree
{
    private protected PartTree(List<(long Value, int Level)> rows, Func<int, long, int, Part<int>> part)
    {
        Rows = [.. rows.Select((row, i) => part(i, row.Value, row.Level))];
        int[] last = new int[4];
        for (int i = 0; i < rows.Count; i++)
        {
            last[rows[i].Level] = i;
            if (rows[i].Level > 0)
            {
                ChildrenOf.TryAdd(last[rows[i].Level - 1], []);
                ChildrenOf[last[rows[i].Level - 1]].Add(i);
            }
        }
    }

    internal IReadOnlyList<Part<int>> Rows { get; }

    internal Dictionary<int, List<int>> ChildrenOf { get; } = [];

    /// <summary>Puts every leaf under as many rows as its depth says, together with the leaves before it where those are as deep.</summary>
    private protected static List<(long Value, int Level)> Over(long[] leaves, int[] depths)
    {
        List<(long Value, int Level)> rows = [];
        int open = 0;
        for (int i = 0; i < leaves.Length; i++)
        {
            for (int level = open; level < depths[i]; level++)
            {
                rows.Add((0, level));
            }

            open = depths[i];
            rows.Add((leaves[i], open));
            for (int level = open - 1, at = rows.Count - 1; level >= 0; level--)
            {
                at = rows.FindLastIndex(at, row => row.Level == level);
                rows[at] = (rows[at].Value + leaves[i], level);
            }
        }

        return rows;
    }

    public override string ToString() => string.Join(" ", Rows.Select(row => $"{new string('>', row.Level)}{row.Value}"));
}
