namespace AnGiang.Cooperatives;

/// <summary>A parsed format of amounts: the unit, its decimals (none = as many as needed), grouping and what names the đồng.</summary>
internal readonly record struct VndFormat(VndUnit Unit, int? Digits, bool Grouped, char Name)
{
    internal static VndFormat Parse(ReadOnlySpan<char> format)
    {
        if (format is "G" or "N")
        {
            return new VndFormat(VndUnit.Dong, null, Grouped: format is "N", Name: default);
        }

        ReadOnlySpan<char> rest = format;
        VndUnit unit = Letter(ref rest, "KMB") switch
        {
            'K' => VndUnit.Thousand,
            'M' => VndUnit.Million,
            'B' => VndUnit.Billion,
            _ => VndUnit.Dong,
        };
        int? digits = null;
        if (unit != VndUnit.Dong && !rest.IsEmpty && char.IsAsciiDigit(rest[0]))
        {
            digits = rest[0] - '0';
            rest = rest[1..];
        }

        char name = Letter(ref rest, "DC");
        return rest.IsEmpty
            ? new VndFormat(unit, digits, Grouped: true, name)
            : throw FigureText.UnknownFormat(format, "G, N, D, C, or K, M or B with 0 to 9 decimals and D or C behind them, such as B2D");
    }

    internal void WriteUnit(ref SpanWriter writer, FigureFormat figures)
    {
        AppendWord(ref writer, figures.Word(Unit));
        AppendWord(ref writer, Name switch { 'D' => figures.Dong, 'C' => FigureFormat.DongSign, _ => "" });
    }

    internal static VndUnit ReadUnit(ref SpanReader reader, FigureFormat figures)
    {
        VndUnit unit = reader.AcceptWord(figures.Thousand) ? VndUnit.Thousand
            : reader.AcceptWord(figures.Million) ? VndUnit.Million
            : reader.AcceptWord(figures.Billion) ? VndUnit.Billion
            : VndUnit.Dong;
        _ = reader.AcceptWord(figures.Dong) || reader.AcceptWord(FigureFormat.DongSign);
        return unit;
    }

    /// <summary>Writes a fraction of đồng, rounded once, half away from zero; 2 decimals of a larger unit unless the format says otherwise.</summary>
    internal static string Write(Fraction dong, string? format, IFormatProvider? provider)
    {
        VndFormat parsed = Parse(string.IsNullOrEmpty(format) ? "G" : format);
        FigureFormat figures = FigureFormat.From(provider);
        int digits = parsed.Digits ?? (parsed.Unit == VndUnit.Dong ? 0 : 2);
        Int128 rounded = Rounding.Divide((Int128)dong.Numerator * Rounding.PowerOfTen(digits), (Int128)dong.Denominator * (int)parsed.Unit, MidpointRounding.AwayFromZero);
        SpanWriter writer = new(stackalloc char[FigureText.MaxLength]);
        writer.AppendNumber(rounded, digits, parsed.Grouped, figures);
        parsed.WriteUnit(ref writer, figures);
        return writer.ToString();
    }

    internal static string After(FigureFormat figures) =>
        $"after the number come, each after one space, {figures.Thousand}, {figures.Million} or {figures.Billion}, then {figures.Dong} or {FigureFormat.DongSign}";

    private static char Letter(ref ReadOnlySpan<char> rest, string letters)
    {
        if (rest.IsEmpty || !letters.Contains(rest[0], StringComparison.Ordinal))
        {
            return default;
        }

        char letter = rest[0];
        rest = rest[1..];
        return letter;
    }

    private static void AppendWord(ref SpanWriter writer, string word)
    {
        if (word.Length > 0)
        {
            writer.Append(' ');
            writer.Append(word);
        }
    }
}
