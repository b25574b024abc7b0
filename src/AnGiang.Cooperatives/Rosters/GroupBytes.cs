namespace AnGiang.Cooperatives.Rosters;

/// <summary>The state of a group: for each indicator the number of units that reported it and, if any did, sum and extremes; of a range its ends only.</summary>
internal static class GroupBytes
{
    internal static void Write(ByteWriter writer, IReadOnlyList<SummaryColumn> columns, ReadOnlySpan<Accumulator> values, bool hasExtremes)
    {
        int at = 0;
        foreach (SummaryColumn column in columns)
        {
            ref readonly Accumulator value = ref values[at];
            writer.Number(value.Reported);
            if (value.Reported > 0)
            {
                if (column.Kind != MeasureKind.Range)
                {
                    writer.Sum(value.Sum);
                }

                if (hasExtremes || column.Kind == MeasureKind.Range)
                {
                    writer.Number(value.Minimum);
                    writer.Number(values[at + column.Width - 1].Maximum);
                }
            }

            at += column.Width;
        }
    }

    internal static void Read(ref ByteReader reader, SummaryColumn[] columns, long units, Span<Accumulator> values, bool hasExtremes)
    {
        int at = 0;
        foreach (SummaryColumn column in columns)
        {
            Accumulator value = Accumulator.Empty;
            value.Reported = reader.Number();
            if (value.Reported > 0)
            {
                value.Sum = column.Kind == MeasureKind.Range ? 0 : reader.Sum();
                if (hasExtremes || column.Kind == MeasureKind.Range)
                {
                    (value.Minimum, value.Maximum) = (reader.Number(), reader.Number());
                }
            }

            if (StateCheck.Problem(column, units, value, hasExtremes) is { } problem)
            {
                throw ByteReader.Damaged(problem);
            }

            values.Slice(at, column.Width).Fill(value);
            at += column.Width;
        }
    }
}
