namespace AnGiang.Cooperatives;

/// <summary>Why a text is not a figure. The sentence for it is made only when an exception is.</summary>
internal enum TextProblem
{
    None,
    NotANumber,
    Grouping,
    TwoPoints,
    Exponent,
    FractionOfADong,
    UnknownWord,
    ZeroDenominator,
    LowAboveHigh,
    TooLarge,
}
