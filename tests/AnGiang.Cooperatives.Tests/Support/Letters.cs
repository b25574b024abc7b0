namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A format of amounts and ranges, with what it means: the đồng of its unit and its decimals, if it rounds.</summary>
public sealed record VndLetters(string Text, long Unit, int? Digits)
{
    public static IReadOnlyList<VndLetters> All { get; } =
    [
        new("G", 1, null), new("N", 1, null), new("D", 1, null), new("C", 1, null),
        .. from unit in new[] { (Letter: "K", Dong: 1_000L), (Letter: "M", Dong: 1_000_000L), (Letter: "B", Dong: 1_000_000_000L) }
           from digits in Enumerable.Range(-1, 11)
           from name in new[] { "", "D", "C" }
           select new VndLetters(unit.Letter + (digits < 0 ? "" : digits) + name, unit.Dong, digits < 0 ? null : digits),
    ];
}

/// <summary>A format of fractions, with what it means: exact, or rounded or cut after some decimals.</summary>
public sealed record FractionLetters(string Text, int? Digits, MidpointRounding Mode)
{
    public static IReadOnlyList<FractionLetters> All { get; } =
    [
        new("G", null, MidpointRounding.ToZero),
        new("N", 2, MidpointRounding.AwayFromZero),
        new("T", 4, MidpointRounding.ToZero),
        .. Enumerable.Range(0, 10).Select(digits => new FractionLetters($"N{digits}", digits, MidpointRounding.AwayFromZero)),
        .. Enumerable.Range(0, 10).Select(digits => new FractionLetters($"T{digits}", digits, MidpointRounding.ToZero)),
    ];
}

/// <summary>A format of percentages, with its decimals, if it rounds.</summary>
public sealed record PercentageLetters(string Text, int? Digits)
{
    public static IReadOnlyList<PercentageLetters> All { get; } =
    [
        new("G", null), new("P", null), new("N", null),
        .. from letter in new[] { "P", "N" }
           from digits in Enumerable.Range(0, 10)
           select new PercentageLetters($"{letter}{digits}", digits),
    ];
}
