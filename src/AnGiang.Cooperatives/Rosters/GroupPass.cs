using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>One pass over rows that are groups already; rows of the same group add up.</summary>
internal sealed class GroupPass<TKey>
    where TKey : notnull
{
    private readonly Func<ReaderRow, TKey> by;
    private readonly string unitColumn;
    private readonly IReadOnlyList<GroupColumns> columns;
    private readonly SummaryHeader header;
    private readonly IComparer<TKey> order;
    private readonly Dictionary<TKey, int> codes = [];
    private readonly List<TKey> keys = [];
    private readonly GroupState state;
    private Int128 total;

    internal GroupPass(string label, Func<ReaderRow, TKey> by, string units, Action<GroupMeasures> measures, IComparer<TKey>? order)
    {
        Guard.Against.NullOrWhiteSpace(label);
        this.by = Guard.Against.Null(by);
        unitColumn = Guard.Against.Null(units);
        Guard.Against.Null(measures);
        this.order = KeyOrder.Of(order, nameof(order));
        GroupMeasures named = new();
        measures(named);
        columns = named.Columns;
        header = named.Header with { Partitions = PartLabels.Of(label), HasExtremes = named.HaveExtremes };
        state = new(0, columns.Sum(column => column.Column.Width));
    }

    internal void Add(ReaderRow row)
    {
        TKey key = by(row) ?? throw new ArgumentException(FormattableString.Invariant(
            $"Row {row.Number} has no group: the key is null. Give such rows a key of their own, so that they are counted and shown."));
        long units = row.Count(unitColumn) is long given and >= 0 ? given : throw new ArgumentException(FormattableString.Invariant(
            $"Row {row.Number}, group '{key}': column '{unitColumn}' is not a number of units; COUNT all rows of the group."));
        total += units;
        if (total > long.MaxValue)
        {
            throw new OverflowException(FormattableString.Invariant($"Row {row.Number}, group '{key}': there are {total} units up to here, which 64 bits do not hold."));
        }

        int group = CodeOf(key);
        state.Units[group] += units;
        int at = 0;
        foreach (GroupColumns column in columns)
        {
            Accumulator value = column.Read(row);
            if (StateCheck.Problem(column.Column, units, value, column.HasExtremes) is { } problem)
            {
                throw new ArgumentException(FormattableString.Invariant($"Row {row.Number}, group '{key}': {problem}. Look at the query."));
            }

            foreach (ref Accumulator sum in state[group].Slice(at, column.Column.Width))
            {
                sum.Merge(value);
            }

            at += column.Column.Width;
        }
    }

    internal PartialSummary<TKey> Finish()
    {
        (TKey[] shown, GroupState some) = ShownGroups.Of(keys, state);
        return GroupOrder.Sort(header, [.. columns.Select(column => column.Column)], shown, some, order);
    }

    private int CodeOf(TKey key)
    {
        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, key, out bool exists);
        if (!exists)
        {
            code = state.AddGroup();
            keys.Add(key);
        }

        return code;
    }
}
