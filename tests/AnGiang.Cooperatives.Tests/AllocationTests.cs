using System.Text;

namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class AllocationTests
{
    private const int Rounds = 1_000;

    [Theory]
    [InlineData("G", "3664000000000")]
    [InlineData("B2D", "278,40 tỷ đồng")]
    [InlineData("N", "-9.223.372.036.854.775.808")]
    [InlineData("MC", "4,5 triệu ₫")]
    [InlineData("BD", "4,5 ty\u0309 \u0111o\u0302\u0300ng")]
    public void Amounts_are_written_and_read_without_allocating(string format, string text) => AllocatesNothing<Vnd>(format, text);

    [Theory]
    [InlineData("MD", "4 - 5 triệu đồng")]
    [InlineData("G", "-9223372036854775808 - 9223372036854775807")]
    [InlineData("M0D", "4 - 5 tri\u1EB9\u0302u đồng")]
    public void Ranges_are_written_and_read_without_allocating(string format, string text) => AllocatesNothing<VndRange>(format, text);

    [Theory]
    [InlineData("G", "30/41")]
    [InlineData("T4", "9,7560…")]
    [InlineData("N9", "9.223.372.036.854.775.807")]
    [InlineData("T9", "-9223372036854775808/9223372036854775807")]
    public void Fractions_are_written_and_read_without_allocating(string format, string text) => AllocatesNothing<Fraction>(format, text);

    [Theory]
    [InlineData("P", "73,17%")]
    [InlineData("N1", "73,17 %")]
    [InlineData("P9", "79228162514264337593543950335%")]
    public void Percentages_are_written_and_read_without_allocating(string format, string text) => AllocatesNothing<Percentage>(format, text);

    [Theory]
    [InlineData("1.50")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("x\u0301")]
    public void Refusing_text_allocates_nothing(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(0, Allocated(() => Vnd.TryParse(text.AsSpan(), FigureFormat.Vietnamese, out _) || Vnd.TryParse(utf8, FigureFormat.Vietnamese, out _)));
        Assert.Equal(0, Allocated(() => Fraction.TryParse(text.AsSpan(), FigureFormat.Vietnamese, out _) || Fraction.TryParse(utf8, FigureFormat.Vietnamese, out _)));
        Assert.Equal(0, Allocated(() => Percentage.TryParse(text.AsSpan(), FigureFormat.Vietnamese, out _) || Percentage.TryParse(utf8, FigureFormat.Vietnamese, out _)));
    }

    private static void AllocatesNothing<T>(string format, string text)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] chars = new char[FigureText.MaxLength];
        byte[] bytes = new byte[3 * FigureText.MaxLength];
        T value = T.Parse(text, FigureFormat.Vietnamese);

        Assert.Equal(0, Allocated(() => value.TryFormat(chars, out _, format, FigureFormat.Vietnamese)));
        Assert.Equal(0, Allocated(() => value.TryFormat(bytes, out _, format, FigureFormat.Vietnamese)));
        Assert.Equal(0, Allocated(() => T.TryParse(text.AsSpan(), FigureFormat.Vietnamese, out _)));
        Assert.Equal(0, Allocated(() => T.TryParse(utf8, FigureFormat.Vietnamese, out _)));
        Assert.Equal(0, Allocated(() => T.Parse(text.AsSpan(), FigureFormat.Vietnamese).Equals(null)));
        Assert.Equal(0, Allocated(() => T.Parse(utf8, FigureFormat.Vietnamese).Equals(null)));
    }

    /// <summary>
    /// The bytes that a thousand rounds allocate, the least of some attempts: now and then the runtime itself takes a few. The project turns tiered compilation off: code not yet
    /// optimised by the runtime may box.
    /// </summary>
    private static long Allocated(Func<bool> action)
    {
        Run(action);
        long allocated = long.MaxValue;
        for (int attempt = 0; attempt < 20 && allocated > 0; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Run(action);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return allocated;
    }

    private static void Run(Func<bool> action)
    {
        for (int i = 0; i < Rounds; i++)
        {
            action();
        }
    }
}
