using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>The text of an exact rate: itself, or a percentage rounded once.</summary>
internal static class PercentText
{
    private const int UsualDigits = 2;

    /// <exception cref="FormatException">The format is not G, P, N, P0 to P9 or N0 to N9.</exception>
    internal static string Write(Fraction exact, string? format, IFormatProvider? provider)
    {
        if (string.IsNullOrEmpty(format) || format == "G")
        {
            return exact.ToString("G", provider);
        }

        bool known = format[0] is 'P' or 'N' && (format.Length == 1 || (format.Length == 2 && char.IsAsciiDigit(format[1])));
        return known
            ? Percentage.FromFraction(exact, format.Length == 1 ? UsualDigits : format[1] - '0', MidpointRounding.AwayFromZero).ToString(format, provider)
            : throw FigureText.UnknownFormat(format, "G, P, P0 to P9, N or N0 to N9");
    }
}
