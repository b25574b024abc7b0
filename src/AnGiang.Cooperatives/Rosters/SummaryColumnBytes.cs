namespace AnGiang.Cooperatives.Rosters;

/// <summary>The indicators of a partial summary, whole: so that it can be read where nobody knows them.</summary>
internal static class SummaryColumnBytes
{
    /// <summary>Six texts and two flags.</summary>
    private const int LeastSize = (6 * ByteReader.TextSize) + 2;

    internal static void Write(ByteWriter writer, SummaryColumn column)
    {
        Indicator indicator = column.Indicator;
        writer.Text(indicator.Code);
        writer.Text(indicator.Name.Vietnamese);
        writer.Text(indicator.Name.English);
        writer.Text(indicator.Unit.ToString());
        writer.Text(indicator.Kind.ToString());
        writer.Flag(indicator.MayBeNegative);
        writer.Flag(indicator.CanBeSummed);
        writer.Text(column.Kind.ToString());
    }

    internal static SummaryColumn[] ReadAll(ref ByteReader reader)
    {
        // The same rules as for whoever names indicators; nothing is ever read with these.
        Measures<bool> named = new();
        for (int left = reader.Count(LeastSize); left > 0; left--)
        {
            string code = reader.Text();
            (string vietnamese, string english) = (reader.Text(), reader.Text());
            IndicatorUnit unit = EnumText.Read<IndicatorUnit>(reader.Text());
            IndicatorKind kind = EnumText.Read<IndicatorKind>(reader.Text());
            (bool mayBeNegative, bool canBeSummed) = (reader.Flag(), reader.Flag());
            MeasureKind measure = EnumText.Read<MeasureKind>(reader.Text());
            try
            {
                Indicator indicator = new(code, new(vietnamese, english), unit, kind, mayBeNegative, canBeSummed);
                if ((indicator.Name.Vietnamese, indicator.Name.English) != (vietnamese, english))
                {
                    throw ByteReader.Damaged($"the names of {code} are not in composed letters");
                }

                named.Add(indicator, measure);
            }
            catch (ArgumentException e)
            {
                throw ByteReader.Damaged($"there is no indicator '{code}' like that", e);
            }
        }

        return [.. named.All.Select(measure => measure.Column)];
    }
}
