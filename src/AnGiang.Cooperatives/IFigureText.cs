namespace AnGiang.Cooperatives;

/// <summary>What a value type says about its text; <see cref="FigureText"/> makes strings, spans and UTF-8 of it.</summary>
internal interface IFigureText<TSelf>
    where TSelf : struct, IFigureText<TSelf>
{
    /// <summary>What the value is called in an error message.</summary>
    static abstract string Noun { get; }

    /// <summary>What may follow the number, for an error message.</summary>
    static abstract string After(FigureFormat figures);

    /// <summary>Writes the text; throws <see cref="FormatException"/> for a format the type does not have.</summary>
    void Write(ref SpanWriter writer, ReadOnlySpan<char> format, FigureFormat figures);

    /// <summary>Reads the text; the value is its default unless the answer is <see cref="TextProblem.None"/>.</summary>
    static abstract TextProblem Read(ReadOnlySpan<char> text, FigureFormat figures, out TSelf value);
}
