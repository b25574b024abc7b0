namespace AnGiang.Cooperatives.Shares;

/// <summary>The outline of a table: which rows are parts of which, read from the levels of the rows in the order of printing.</summary>
internal sealed class Outline
{
    private readonly int[] parents;

    private Outline(int[] parents) => this.parents = parents;

    /// <summary>Whether all rows are parts of the whole.</summary>
    internal bool IsFlat => Array.TrueForAll(parents, parent => parent < 0);

    /// <summary>The row that a row is a part of; -1 for the whole.</summary>
    internal int ParentOf(int row) => parents[row];

    /// <summary>Reads the levels and checks the labels.</summary>
    /// <exception cref="ArgumentException">A label is missing or stands twice, or a level is skipped.</exception>
    internal static Outline Of<TKey>(IReadOnlyList<TKey> keys, Func<int, int> levelOf)
        where TKey : notnull
    {
        int[] parents = new int[keys.Count];
        HashSet<TKey> seen = new(keys.Count);
        Stack<int> open = new();
        for (int i = 0; i < parents.Length; i++)
        {
            TKey key = keys[i];
            if (key is null || !seen.Add(key))
            {
                throw new ArgumentException(key is null ? "A row has no label; give units without one a label of their own, such as 'chưa phân loại'." : $"The label '{key}' stands twice; add up its parts first, or tell the rows apart.");
            }

            int level = levelOf(i);
            while (open.Count > level)
            {
                open.Pop();
            }

            if (open.Count < level)
            {
                throw new ArgumentException(FormattableString.Invariant($"'{key}' is on level {level}, but no row on level {level - 1} stands before it; the parts of a row follow it, one level below."));
            }

            parents[i] = open.TryPeek(out int parent) ? parent : -1;
            open.Push(i);
        }

        return new Outline(parents);
    }

    /// <summary>The groups of rows that add up: those of the whole first, then those of each row that has parts, parents before their parts.</summary>
    internal IEnumerable<(int Parent, int[] Rows)> Groups() => IsFlat
        ? [(-1, [.. Enumerable.Range(0, parents.Length)])]
        : Enumerable.Range(0, parents.Length).GroupBy(i => parents[i]).OrderBy(group => group.Key).Select(group => (group.Key, group.ToArray()));

    /// <summary>Checks that the parts of every row add up to it; a row that was not reported adds nothing.</summary>
    /// <exception cref="ArgumentException">They do not; the message names the row and both figures.</exception>
    internal void CheckSums<TKey>(IReadOnlyList<TKey> keys, Func<int, long?> valueOf, string what = "")
    {
        foreach ((int parent, int[] rows) in Groups().Skip(1))
        {
            Int128 sum = rows.Aggregate((Int128)0, (total, i) => total + (valueOf(i) ?? 0));
            long? stated = valueOf(parent);
            if (sum != (stated ?? 0))
            {
                string itself = stated is long value ? FormattableString.Invariant($"{value}") : "not reported";
                string wayOut = sum < stated ? $"add the rest as a row of its own ('{keys[parent]}, còn lại'), or correct one of them" : "correct one of them";
                throw new ArgumentException(FormattableString.Invariant($"The parts of '{keys[parent]}'{what} add up to {sum}, the row itself is {itself}; {wayOut}."));
            }
        }
    }
}
