namespace AnGiang.Cooperatives.Rosters;

/// <summary>The columns that a roster and all its filtered views share.</summary>
internal sealed class RosterData(int rows)
{
    internal int Rows { get; } = rows;

    internal required MeasureColumn[] Measures { get; init; }

    internal required DimensionColumn[] Dimensions { get; init; }

    internal required AlikeColumn[] Alike { get; init; }

    internal required IdColumn? Ids { get; init; }

    internal required DateColumn? Dates { get; init; }

    /// <summary>The rows that count; null when all do.</summary>
    internal required byte[]? Counted { get; init; }

    /// <summary>How many rows had an id that had come before.</summary>
    internal required int Duplicates { get; init; }

    internal required bool IsOfCooperatives { get; init; }

    internal DimensionColumn<TKey> Find<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        foreach (DimensionColumn column in Dimensions)
        {
            if (column.Name == dimension.Name && column is DimensionColumn<TKey> found)
            {
                return found;
            }
        }

        throw new KeyNotFoundException($"The roster has no dimension {dimension} of {typeof(TKey).Name}; it has {Listing.Of(Dimensions.Select(column => column.Name))}.");
    }

    internal MeasureColumn[] Find(IReadOnlyList<Indicator>? indicators)
    {
        if (indicators is null)
        {
            return Measures;
        }

        MeasureColumn[] found = new MeasureColumn[indicators.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = Array.Find(Measures, measure => measure.Column.Indicator.Equals(indicators[i]))
                ?? throw new KeyNotFoundException($"The roster has no {indicators[i]}; it has {Listing.Of(Measures.Select(measure => measure.Column.Indicator))}.");
            if (Array.IndexOf(found, found[i]) < i)
            {
                throw new ArgumentException($"{indicators[i]} is asked for twice.", nameof(indicators));
            }
        }

        return found;
    }

    /// <summary>A row in error messages.</summary>
    internal string NameOf(int row) => Ids is null ? $"Row {row + 1}" : $"Row {row + 1} ({Ids.TextOf(row)})";
}
