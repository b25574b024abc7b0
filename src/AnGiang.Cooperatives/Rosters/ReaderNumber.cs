using System.Globalization;
using System.Numerics;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A whole number as databases give it: integers of any width, decimals and texts, exactly or not at all.</summary>
internal static class ReaderNumber
{
    private const string TooWide = "is a number that 128 bits do not hold";

    /// <summary>Says what is wrong with the value; null when it is a whole number.</summary>
    internal static string? Problem(object value, out Int128 number)
    {
        number = 0;
        switch (value)
        {
            case long or int or short or sbyte:
                number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return null;
            case ulong or uint or ushort or byte:
                number = Convert.ToUInt64(value, CultureInfo.InvariantCulture);
                return null;
            case decimal amount:
                number = (Int128)decimal.Truncate(amount);
                return amount == decimal.Truncate(amount) ? null : "is not a whole number, and there are no fractions of a đồng or of a unit; round it or convert its unit in the query";
            case BigInteger wide:
                bool fits = wide >= (BigInteger)Int128.MinValue && wide <= (BigInteger)Int128.MaxValue;
                number = fits ? (Int128)wide : 0;
                return fits ? null : TooWide;
            case Int128 wide:
                number = wide;
                return null;
            case UInt128 wide:
                number = wide <= (UInt128)Int128.MaxValue ? (Int128)wide : 0;
                return wide <= (UInt128)Int128.MaxValue ? null : TooWide;
            case string text:
                return Int128.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
                    ? null
                    : "is not the text of a whole number, such as -1500 or 1500.00";
            case double or float:
                return "is a floating-point number, which does not hold amounts exactly; cast the column to an integer in the query, or to a decimal where the database has decimals (SQLite has none)";
            default:
                return $"is a {value.GetType().Name} and not a number";
        }
    }
}
