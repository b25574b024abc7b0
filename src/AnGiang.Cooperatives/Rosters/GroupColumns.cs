namespace AnGiang.Cooperatives.Rosters;

/// <summary>Where the state of an indicator stands in a row that is already a group.</summary>
internal sealed record GroupColumns(SummaryColumn Column, string Reported, string? Sum, string? Minimum, string? Maximum)
{
    /// <summary>Whether there are minimum and maximum, as of a range there always are.</summary>
    internal bool HasExtremes => Minimum is not null;

    /// <summary>Reads it; a sum or an extreme of no values is NULL.</summary>
    internal Accumulator Read(ReaderRow row)
    {
        Accumulator value = Accumulator.Empty;
        value.Reported = row.Count(Reported) ?? throw new ArgumentException(FormattableString.Invariant($"Row {row.Number}, column '{Reported}' is NULL; COUNT the values that were reported."));
        value.Sum = Sum is null ? 0 : row.Sum(Sum) ?? 0;
        if (value.Reported > 0 && Minimum is not null && Maximum is not null)
        {
            value.Minimum = row.Count(Minimum) ?? throw Missing(row, Minimum, value.Reported);
            value.Maximum = row.Count(Maximum) ?? throw Missing(row, Maximum, value.Reported);
        }

        return value.Reported > 0 && Sum is not null && row.Sum(Sum) is null ? throw Missing(row, Sum, value.Reported) : value;
    }

    private static ArgumentException Missing(ReaderRow row, string column, long reported) =>
        new(FormattableString.Invariant($"Row {row.Number}, column '{column}' is NULL, although {reported} units reported. Take it over the same values."));
}
