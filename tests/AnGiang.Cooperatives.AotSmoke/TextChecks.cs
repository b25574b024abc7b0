using System.Text;

namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>Values are written and read, in the three formats and as characters and bytes.</summary>
internal static class TextChecks
{
    private static readonly Vnd Capital = Vnd.FromBillions(278.4m);
    private static readonly VndRange Earnings = new(Vnd.FromMillions(4), Vnd.FromMillions(5));
    private static readonly Fraction Agriculture = new(180, 246);
    private static readonly Percentage Share = Percentage.FromPoints(73.17m);

    internal static void Run(Check check)
    {
        Both(check, Capital, "G", FigureFormat.Invariant, "278400000000");
        Both(check, Capital, "N", FigureFormat.Vietnamese, "278.400.000.000");
        Both(check, Capital, "BD", FigureFormat.Vietnamese, "278,4 tỷ đồng");
        Both(check, Capital, "B2D", FigureFormat.English, "278.40 billion đồng");
        Both(check, Capital, "BD", FigureFormat.Invariant, "278.4 billion VND");
        Both(check, Vnd.FromMillions(-1.5m), "C", FigureFormat.Vietnamese, "-1.500.000 ₫");
        Both(check, Earnings, "MD", FigureFormat.Vietnamese, "4 - 5 triệu đồng");
        Both(check, Earnings, "MD", FigureFormat.English, "4 - 5 million đồng");
        Both(check, Earnings, "G", FigureFormat.Invariant, "4000000 - 5000000");
        Both(check, Agriculture, "G", FigureFormat.Invariant, "30/41");
        Written(check, Agriculture, "N4", FigureFormat.Vietnamese, "0,7317");
        Written(check, Agriculture, "T4", FigureFormat.English, "0.7317…");
        Both(check, Share, "P", FigureFormat.Vietnamese, "73,17%");
        Both(check, Share, "P", FigureFormat.English, "73.17 %");
        Both(check, Share, "G", FigureFormat.Invariant, "73.17%");
        Both(check, new CooperativeId("1600000001"), "G", FigureFormat.Invariant, "1600000001");

        check.Equal("Vnd of words is not read where decimals end inside a đồng", false, () => Vnd.TryParse("1,5", FigureFormat.Vietnamese, out _));
        check.Equal("Vnd with misplaced group separators is refused", false, () => Vnd.TryParse("1.50", FigureFormat.Vietnamese, out _));
        check.Equal("A plain number prints in the same style", "141.099", () => 141_099.ToString("N0", FigureFormat.Vietnamese));
        check.Equal("Vnd over Vnd is an exact fraction", "4/41", () => (Vnd.FromBillions(24) / Vnd.FromBillions(246)).ToString());
    }

    private static void Both<T>(Check check, T value, string format, FigureFormat figures, string text)
        where T : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Written(check, value, format, figures, text);
        check.Equal($"{typeof(T).Name} {figures}: '{text}' is read", value, () => T.Parse(text, figures));
        check.Equal($"{typeof(T).Name} {figures}: '{text}' is read from UTF-8", value, () => T.Parse(Encoding.UTF8.GetBytes(text), figures));
    }

    private static void Written<T>(Check check, T value, string format, FigureFormat figures, string text)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        string what = $"{typeof(T).Name} {figures} {format}: '{text}'";
        check.Equal($"{what} is written", text, () => value.ToString(format, figures));
        check.Equal($"{what} is written to UTF-8", text, () =>
        {
            Span<byte> bytes = stackalloc byte[64];
            return value.TryFormat(bytes, out int written, format, figures) ? Encoding.UTF8.GetString(bytes[..written]) : "(too short)";
        });
    }
}
