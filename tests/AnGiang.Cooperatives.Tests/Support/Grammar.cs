using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>The text of figures as a grammar: an independent answer to which texts are figures and which figures they are.</summary>
internal static class Grammar
{
    internal static bool IsAmount(string text, FigureFormat figures, out BigInteger dong)
    {
        dong = default;
        Match match = Match(text, Number(figures, "n") + Units(figures));
        return match.Success && TryDong(match, "n", figures, out dong);
    }

    internal static bool IsRange(string text, FigureFormat figures, out BigInteger low, out BigInteger high)
    {
        (low, high) = (default, default);
        Match match = Match(text, $"{Number(figures, "n")}(?: - {Number(figures, "m")})?{Units(figures)}");
        return match.Success && TryDong(match, "n", figures, out low)
            && TryDong(match, match.Groups["m"].Success ? "m" : "n", figures, out high) && low <= high;
    }

    internal static bool IsFraction(string text, FigureFormat figures, out BigInteger numerator, out BigInteger denominator)
    {
        (numerator, denominator) = (default, default);
        Match match = Match(text, $"{Number(figures, "n")}…?");
        Match ratio = Match(text, $"{Whole(figures, "n", "-?")}/{Whole(figures, "m", "")}");
        if (match.Success)
        {
            (numerator, int scale) = Digits(match.Groups["n"].Value, figures);
            denominator = Oracle.Ten(scale);
        }
        else if (ratio.Success)
        {
            (numerator, denominator) = (Digits(ratio.Groups["n"].Value, figures).Mantissa, Digits(ratio.Groups["m"].Value, figures).Mantissa);
        }

        return !denominator.IsZero;
    }

    internal static bool IsPercentage(string text, FigureFormat figures, out BigInteger mantissa, out int scale)
    {
        Match match = Match(text, Number(figures, "n") + " ?%?");
        (mantissa, scale) = match.Success ? Digits(match.Groups["n"].Value, figures) : default;
        return match.Success && !text.EndsWith(' ');
    }

    private static bool TryDong(Match match, string group, FigureFormat figures, out BigInteger dong)
    {
        (BigInteger mantissa, int scale) = Digits(match.Groups[group].Value, figures);
        BigInteger unit = match.Groups["unit"].Value switch
        {
            "nghìn" or "thousand" => 1_000,
            "triệu" or "million" => 1_000_000,
            "tỷ" or "billion" => 1_000_000_000,
            _ => 1,
        };
        dong = mantissa * unit / Oracle.Ten(scale);
        return (unit > 1 || scale == 0) && mantissa * unit % Oracle.Ten(scale) == 0;
    }

    private static (BigInteger Mantissa, int Scale) Digits(string number, FigureFormat figures)
    {
        string[] parts = number.Replace(Group(figures), "", StringComparison.Ordinal).Split(Point(figures));
        string decimals = parts.Length > 1 ? parts[1] : "";
        return (BigInteger.Parse(parts[0] + decimals, CultureInfo.InvariantCulture), decimals.Length);
    }

    private static Match Match(string text, string pattern) => Regex.Match(text, $@"\A{pattern}\z", RegexOptions.CultureInvariant);

    private static string Number(FigureFormat figures, string name) => $@"(?<{name}>-?{Whole(figures)}(?:\{Point(figures)}[0-9]+)?)";

    private static string Whole(FigureFormat figures, string name, string sign) => $"(?<{name}>{sign}{Whole(figures)})";

    private static string Whole(FigureFormat figures) => $@"(?:[1-9][0-9]{{0,2}}(?:\{Group(figures)}[0-9]{{3}})+|[0-9]+)";

    private static string Units(FigureFormat figures)
    {
        string units = figures == FigureFormat.Vietnamese ? "nghìn|triệu|tỷ" : "thousand|million|billion";
        string dong = figures == FigureFormat.Invariant ? "VND" : "đồng";
        return $"(?: (?<unit>{units}))?(?: (?:{dong}|₫))?";
    }

    private static string Group(FigureFormat figures) => figures == FigureFormat.Vietnamese ? "." : ",";

    private static string Point(FigureFormat figures) => figures == FigureFormat.Vietnamese ? "," : ".";
}
