using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>One pass over rows into the columns of a roster.</summary>
internal sealed class RosterReader<T>
{
    private readonly Dimensions<T> dimensions;
    private readonly MeasureReader<T>[] measures;
    private readonly AlikeReader<T>[] alike;
    private readonly RowReader<T>[] all;
    private int count;

    internal RosterReader(Measures<T> measures, Dimensions<T> dimensions)
    {
        this.dimensions = dimensions;
        this.measures = [.. measures.All.Select(measure => new MeasureReader<T>(measure, measures.NameOfRow))];
        alike = [.. measures.Samenesses.Select(sameness => new AlikeReader<T>(sameness, measures.NameOfRow))];
        all = [.. this.measures, .. alike, .. dimensions.Keys];
        all = dimensions.Ids is null ? all : [dimensions.Ids, .. all];
        all = dimensions.LifeDates is null ? all : [.. all, dimensions.LifeDates];
    }

    internal RosterData Read(IEnumerable<T> rows, DuplicatePolicy duplicates)
    {
        switch (rows)
        {
            case T[] array:
                AddAll(array);
                break;
            case List<T> list:
                AddAll(CollectionsMarshal.AsSpan(list));
                break;
            default:
                AddAll(rows);
                break;
        }

        RosterBuild build = new(count)
        {
            Measures = [.. measures.Select(measure => measure.Buffer)],
            Dimensions = [.. dimensions.Keys.Select(dimension => dimension.Buffer)],
            Alike = [.. alike.Select(one => one.Buffer)],
            Ids = dimensions.Ids?.Ids,
            Dates = dimensions.LifeDates?.Buffer,
            IsOfCooperatives = UnitRow<T>.IsUnit,
        };
        return build.Finish(duplicates);
    }

    private void AddAll(ReadOnlySpan<T> rows)
    {
        for (int start = 0; start < rows.Length; start += RowReader<T>.BlockRows)
        {
            Add(rows.Slice(start, Math.Min(RowReader<T>.BlockRows, rows.Length - start)), rows.Length);
        }
    }

    private void AddAll(IEnumerable<T> rows)
    {
        int capacity = rows.TryGetNonEnumeratedCount(out int known) ? known : 0;

        // An enumeration may hand out one object again and again; a unit cannot change.
        T[] block = new T[UnitRow<T>.IsUnit ? RowReader<T>.BlockRows : 1];
        int filled = 0;
        foreach (T row in rows)
        {
            block[filled++] = row;
            if (filled == block.Length)
            {
                Add(block, capacity);
                filled = 0;
            }
        }

        if (filled > 0)
        {
            Add(block.AsSpan(0, filled), capacity);
        }
    }

    private void Add(ReadOnlySpan<T> block, int capacity)
    {
        for (int i = 0; i < block.Length; i++)
        {
            if (block[i] is null)
            {
                throw new ArgumentException($"Row {count + i + 1} is null; leave rows without data out.", nameof(block));
            }
        }

        foreach (RowReader<T> reader in all)
        {
            reader.Read(block, count, capacity);
        }

        count += block.Length;
    }
}
