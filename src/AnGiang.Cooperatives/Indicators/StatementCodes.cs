using System.Collections.Frozen;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>The lines of both forms, by code and in their order. Apart from the lines themselves, whose type has to be ready before any of them is.</summary>
internal static class StatementCodes
{
    private static readonly FrozenDictionary<string, StatementLine> ByCode =
        FinancialPosition.All.Concat(BusinessResults.All).ToFrozenDictionary(line => line.Code, StringComparer.Ordinal);

    internal static IComparer<StatementLine> Order { get; } =
        Comparer<StatementLine>.Create((one, other) => string.CompareOrdinal($"{one.Form} {one.Code}", $"{other.Form} {other.Code}"));

    internal static IEnumerable<string> All => ByCode.Values.Order(Order).Select(line => line.Code);

    internal static StatementLine? Find(string code) => ByCode.GetValueOrDefault(code);
}
