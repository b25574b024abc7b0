namespace AnGiang.Cooperatives;

/// <summary>Reads figures strictly: what <see cref="SpanWriter"/> writes and nothing that could be meant otherwise.</summary>
internal ref struct SpanReader(ReadOnlySpan<char> text)
{
    private const int MostDigits = 37;
    private const int ChunkDigits = 18;

    private ReadOnlySpan<char> rest = text;

    internal readonly bool AtEnd => rest.IsEmpty;

    internal bool Accept(char c)
    {
        bool found = !rest.IsEmpty && rest[0] == c;
        rest = found ? rest[1..] : rest;
        return found;
    }

    internal bool Accept(string word)
    {
        bool found = rest.StartsWith(word, StringComparison.Ordinal);
        rest = found ? rest[word.Length..] : rest;
        return found;
    }

    /// <summary>Accepts a word of the format together with the space before it.</summary>
    internal bool AcceptWord(string word)
    {
        bool found = !rest.IsEmpty && rest[0] == ' ' && rest[1..].StartsWith(word, StringComparison.Ordinal);
        rest = found ? rest[(word.Length + 1)..] : rest;
        return found;
    }

    /// <summary>
    /// Reads a number: digits, grouped by three throughout or not at all, and at most one decimal separator with a digit on
    /// either side. A grouped number does not start with 0.
    /// </summary>
    internal TextProblem ReadNumber(FigureFormat figures, out Int128 mantissa, out int scale)
    {
        mantissa = 0;
        scale = 0;
        bool negative = Accept('-');
        int digits = CountDigits(rest);
        if (digits == 0)
        {
            return TextProblem.NotANumber;
        }

        bool startsWithZero = rest[0] == '0';
        int count = 0;
        bool fits = Take(digits, ref mantissa, ref count);
        if (Accept(figures.Group))
        {
            if (digits > 3 || startsWithZero)
            {
                return TextProblem.Grouping;
            }

            do
            {
                if (CountDigits(rest) != 3)
                {
                    return TextProblem.Grouping;
                }

                fits &= Take(3, ref mantissa, ref count);
            }
            while (Accept(figures.Group));
        }

        if (Accept(figures.Point))
        {
            scale = CountDigits(rest);
            if (scale == 0)
            {
                return TextProblem.NotANumber;
            }

            fits &= Take(scale, ref mantissa, ref count) && scale <= MostDigits;
            if (!rest.IsEmpty && (rest[0] == figures.Group || rest[0] == figures.Point))
            {
                return TextProblem.TwoPoints;
            }
        }

        if (!rest.IsEmpty && rest[0] is 'e' or 'E')
        {
            return TextProblem.Exponent;
        }

        if (!fits)
        {
            (mantissa, scale) = (0, 0);
            return TextProblem.TooLarge;
        }

        mantissa = negative ? -mantissa : mantissa;
        return TextProblem.None;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private bool Take(int digits, ref Int128 mantissa, ref int count)
    {
        ReadOnlySpan<char> taken = rest[..digits];
        rest = rest[digits..];
        while (!taken.IsEmpty)
        {
            int length = Math.Min(taken.Length, ChunkDigits);
            long chunk = 0;
            foreach (char digit in taken[..length])
            {
                chunk = (chunk * 10) + (digit - '0');
                count += count > 0 || digit != '0' ? 1 : 0;
            }

            taken = taken[length..];
            if (count > MostDigits)
            {
                return false;
            }

            mantissa = mantissa == 0 ? chunk : (mantissa * Rounding.PowerOfTen(length)) + chunk;
        }

        return true;
    }
}
