using System.Globalization;

namespace AnGiang.Cooperatives;

/// <summary>Writes figures into a buffer that is always large enough: the longest text of a value is under <see cref="FigureText.MaxLength"/>.</summary>
internal ref struct SpanWriter(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;

    internal int Length { get; private set; }

    public override readonly string ToString() => buffer[..Length].ToString();

    internal void Append(char c) => buffer[Length++] = c;

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(buffer[Length..]);
        Length += text.Length;
    }

    /// <summary>Writes <paramref name="mantissa"/> / 10^<paramref name="scale"/> with exactly that many decimals.</summary>
    internal void AppendNumber(Int128 mantissa, int scale, bool grouped, FigureFormat figures)
    {
        if (mantissa < 0)
        {
            Append('-');
        }

        Span<char> digits = stackalloc char[40];
        UInt128 size = (UInt128)Int128.Abs(mantissa);
        int count;
        if (size <= ulong.MaxValue)
        {
            ((ulong)size).TryFormat(digits, out count, default, CultureInfo.InvariantCulture);
        }
        else
        {
            size.TryFormat(digits, out count, default, CultureInfo.InvariantCulture);
        }

        int whole = count - scale;
        if (whole <= 0)
        {
            Append('0');
        }

        for (int i = 0; i < whole; i++)
        {
            if (grouped && i > 0 && (whole - i) % 3 == 0)
            {
                Append(figures.Group);
            }

            Append(digits[i]);
        }

        if (scale == 0)
        {
            return;
        }

        Append(figures.Point);
        for (int i = whole; i < 0; i++)
        {
            Append('0');
        }

        Append(digits[Math.Max(whole, 0)..count]);
    }
}
