namespace AnGiang.Cooperatives.Rosters;

/// <summary>The columns of a roster before it is one: rows of the same unit are still to be made one.</summary>
internal sealed class RosterBuild(int rows)
{
    internal required IReadOnlyList<MeasureBuffer> Measures { get; init; }

    internal required IReadOnlyList<DimensionBuffer> Dimensions { get; init; }

    internal required IReadOnlyList<AlikeBuffer> Alike { get; init; }

    internal required IdColumn? Ids { get; init; }

    internal required DateBuffer? Dates { get; init; }

    internal required bool IsOfCooperatives { get; init; }

    internal RosterData Finish(DuplicatePolicy policy)
    {
        if (Ids is null && policy != DuplicatePolicy.Error)
        {
            throw new ArgumentException($"No ids were given to find duplicates by. Give them with Id, or leave the {nameof(DuplicatePolicy)} out.", nameof(policy));
        }

        IReadOnlyList<(int Row, int First)> duplicates = Ids?.Duplicates(rows) ?? [];

        // A build that is refused leaves the columns as they were.
        MeasureBuffer[] measures = [.. Measures.Select(measure => duplicates.Count > 0 && policy == DuplicatePolicy.Sum ? measure.Copy() : measure)];
        byte[]? counted = duplicates.Count == 0 ? null : Resolve(duplicates, policy, measures);
        return new(rows)
        {
            Measures = [.. measures.Select(measure => measure.Freeze(rows))],
            Dimensions = [.. Dimensions.Select(dimension => dimension.Freeze(rows))],
            Alike = [.. Alike.Select(one => one.Freeze(rows))],
            Ids = Ids,
            Dates = Dates?.Freeze(rows),
            Counted = counted,
            Duplicates = duplicates.Count,
            IsOfCooperatives = IsOfCooperatives,
        };
    }

    /// <summary>The rows that count.</summary>
    private byte[] Resolve(IReadOnlyList<(int Row, int First)> duplicates, DuplicatePolicy policy, MeasureBuffer[] measures)
    {
        byte[] counted = Selection.All(rows);
        Dictionary<int, int> latest = [];
        foreach ((int row, int first) in duplicates)
        {
            if (policy == DuplicatePolicy.Error)
            {
                throw new ArgumentException(
                    $"Row {row + 1} has the id {Ids!.TextOf(row)} of row {first + 1}, and the unit would count twice. Leave one of them out, or say with {nameof(DuplicatePolicy)} which counts.");
            }

            if (policy == DuplicatePolicy.Sum)
            {
                Add(first, row, measures);
            }

            int dropped = policy == DuplicatePolicy.Last ? latest.GetValueOrDefault(first, first) : row;
            Selection.Remove(counted, dropped);
            latest[first] = row;
        }

        return counted;
    }

    /// <summary>Adds the figures of a row to those of the first row of the same unit.</summary>
    private void Add(int first, int row, MeasureBuffer[] measures)
    {
        foreach (DimensionBuffer dimension in Dimensions)
        {
            if (dimension.Codes[first] != dimension.Codes[row])
            {
                throw Refusal(dimension.Name, dimension.TextOf(first), dimension.TextOf(row));
            }
        }

        foreach (AlikeBuffer alike in Alike)
        {
            if (alike.Codes[first] != alike.Codes[row])
            {
                throw Refusal(alike.What, alike.ValueOf(first)?.ToString(), alike.ValueOf(row)?.ToString());
            }
        }

        if (Dates?.AreAlike(first, row) == false)
        {
            throw Refusal("date of registration or end", "one", "another");
        }

        foreach (MeasureBuffer measure in measures)
        {
            try
            {
                measure.Add(first, row);
            }
            catch (OverflowException error)
            {
                throw new OverflowException($"The sum of {measure.Column.Indicator} over the rows {first + 1} and {row + 1} of the id {Ids!.TextOf(row)} does not fit 64 bits.", error);
            }
        }

        ArgumentException Refusal(string what, string? one, string? other) => new(
            $"The rows {first + 1} and {row + 1} have the id {Ids!.TextOf(row)} and are not added up: in {what} the one has {one ?? "none"}, the other {other ?? "none"}.");
    }
}
