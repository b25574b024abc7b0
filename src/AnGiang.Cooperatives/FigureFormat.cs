using System.Globalization;

namespace AnGiang.Cooperatives;

/// <summary>
/// How figures are written and read: separators, the words for nghìn, triệu, tỷ and đồng, and the percent sign.
/// It is the <see cref="IFormatProvider"/> of every value of the library; <see langword="null"/> or any other provider
/// means <see cref="Invariant"/>. No culture of the machine is ever consulted.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Format</term><description>What it writes</description></listheader>
/// <item><term><c>G</c>, or none</term><description>round-trip: all digits, no grouping. <see cref="Vnd"/> <c>3664000000000</c>; <see cref="Percentage"/> with its sign, <c>73,17%</c>;
/// <see cref="Fraction"/> <c>30/41</c>, a whole number without <c>/1</c></description></item>
/// <item><term><c>N</c></term><description><see cref="Vnd"/>: grouped, <c>3.664.000.000.000</c></description></item>
/// <item><term><c>D</c>, <c>C</c></term><description><see cref="Vnd"/>: grouped with the word or with the sign, <c>3.664.000.000.000 đồng</c>, <c>3.664.000.000.000 ₫</c></description></item>
/// <item><term><c>K</c>, <c>M</c>, <c>B</c></term><description><see cref="Vnd"/>: in nghìn, triệu or tỷ with as many decimals as the exact amount needs, <c>278,4 tỷ</c></description></item>
/// <item><term><c>B2</c></term><description><see cref="Vnd"/>: in that unit with 0 to 9 decimals, rounded half away from zero, <c>278,40 tỷ</c></description></item>
/// <item><term><c>B2D</c>, <c>BC</c></term><description><see cref="Vnd"/>: a unit, its decimals, then the word or the sign, <c>278,40 tỷ đồng</c>, <c>278,4 tỷ ₫</c></description></item>
/// <item><term><c>P</c>, <c>P1</c></term><description><see cref="Percentage"/>: with its sign, with its own decimals or with 0 to 9, <c>73,2%</c></description></item>
/// <item><term><c>N</c>, <c>N1</c></term><description><see cref="Percentage"/>: the same without the sign, <c>73,2</c>; <see cref="Fraction"/>: as a decimal number (2 decimals unless told), <c>0,73</c></description></item>
/// <item><term><c>T</c>, <c>T4</c></term><description><see cref="Fraction"/>: cut, never rounded, after 4 or 0 to 9 decimals, with <c>…</c> where something was cut off, <c>0,7317…</c></description></item>
/// </list>
/// A <see cref="VndRange"/> takes the letters of <see cref="Vnd"/> and writes the unit once: <c>4 - 5 triệu đồng</c>. Rounding for display is half
/// away from zero; round by another mode first where the rule is another one. What one format writes the same format reads back, at the
/// precision that was printed; only at the very ends of a range can a rounded text be a value that no longer fits. Instances are immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// Vnd.FromBillions(22.62m).ToString("BD", FigureFormat.Vietnamese)  // 22,62 tỷ đồng
/// 141_099.ToString("N0", FigureFormat.Vietnamese)                   // 141.099
/// </code>
/// </example>
public sealed class FigureFormat : IFormatProvider
{
    private readonly NumberFormatInfo numbers;

    private FigureFormat(string name, char group, char point, string percent, string thousand, string million, string billion, string dong)
    {
        Name = name;
        Group = group;
        Point = point;
        Percent = percent;
        Thousand = thousand;
        Million = million;
        Billion = billion;
        Dong = dong;
        numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberGroupSeparator = group.ToString(),
            NumberDecimalSeparator = point.ToString(),
            PercentGroupSeparator = group.ToString(),
            PercentDecimalSeparator = point.ToString(),
            PercentPositivePattern = percent.Length == 1 ? 1 : 0,
            PercentNegativePattern = percent.Length == 1 ? 1 : 0,
            CurrencyGroupSeparator = group.ToString(),
            CurrencyDecimalSeparator = point.ToString(),
            CurrencySymbol = DongSign,
            CurrencyDecimalDigits = 0,
            CurrencyPositivePattern = 3,
            CurrencyNegativePattern = 8,
        });
    }

    /// <summary>Decimal point, comma between thousands, <c>thousand million billion</c>, <c>VND</c>, <c>73.17%</c>. For files and machines.</summary>
    public static FigureFormat Invariant { get; } = new("Invariant", ',', '.', "%", "thousand", "million", "billion", "VND");

    /// <summary>
    /// Decimal comma, dot between thousands, <c>nghìn triệu tỷ</c>, <c>đồng</c>, <c>73,17%</c>: the form that the Law on Accounting
    /// (Luật Kế toán 2003, Điều 12; 2015, Điều 11) prescribes and reports print.
    /// </summary>
    public static FigureFormat Vietnamese { get; } = new("Vietnamese", '.', ',', "%", "nghìn", "triệu", "tỷ", "đồng");

    /// <summary>Decimal point, comma between thousands, <c>thousand million billion</c>, <c>đồng</c>, <c>73.17 %</c> with a space.</summary>
    public static FigureFormat English { get; } = new("English", ',', '.', " %", "thousand", "million", "billion", "đồng");

    /// <summary>The name of the format: <c>Invariant</c>, <c>Vietnamese</c> or <c>English</c>.</summary>
    public string Name { get; }

    internal const string DongSign = "₫";

    internal char Group { get; }

    internal char Point { get; }

    internal string Percent { get; }

    internal string Thousand { get; }

    internal string Million { get; }

    internal string Billion { get; }

    internal string Dong { get; }

    /// <summary>Returns this format, or its <see cref="NumberFormatInfo"/> so that plain numbers print in the same style; dates of the framework print invariantly.</summary>
    /// <param name="formatType">The type of format asked for.</param>
    /// <returns>This instance for <see cref="FigureFormat"/>, a read-only <see cref="NumberFormatInfo"/> or <see cref="DateTimeFormatInfo"/> for those types, otherwise <see langword="null"/>.</returns>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(FigureFormat) ? this
        : formatType == typeof(NumberFormatInfo) ? numbers
        : formatType == typeof(DateTimeFormatInfo) ? DateTimeFormatInfo.InvariantInfo
        : null;

    /// <summary>Returns <see cref="Name"/>.</summary>
    /// <returns>The name of the format.</returns>
    public override string ToString() => Name;

    internal static FigureFormat From(IFormatProvider? provider) => provider as FigureFormat ?? Invariant;

    internal string Word(VndUnit unit) => unit switch
    {
        VndUnit.Thousand => Thousand,
        VndUnit.Million => Million,
        VndUnit.Billion => Billion,
        _ => "",
    };
}
