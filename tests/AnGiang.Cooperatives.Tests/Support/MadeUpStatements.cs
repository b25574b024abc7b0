using System.Numerics;
using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Statements that are made up, the same for the same seed, and what their lines come to, said plainly.</summary>
internal static class MadeUpStatements
{
    private static readonly StatementLine[] Leaves =
        [.. FinancialPosition.All.Concat(BusinessResults.All).Where(line => StatementIdentity.All.All(identity => identity.Total != line))];

    /// <summary>Lines that are no totals, some of them omitted; the two sides of the position balance.</summary>
    internal static FinancialStatement Parts(int seed)
    {
        Dictionary<StatementLine, Vnd> lines = [];
        foreach (StatementLine line in Leaves.Where((_, i) => Order.Hash(i, seed) % 3 > 0))
        {
            lines[line] = Amount(line, seed);
        }

        lines.Remove(FinancialPosition.ContributedCapital);
        FinancialStatement unbalanced = new(ReportingPeriod.Year(2025), lines);
        BigInteger assets = Follows(unbalanced, FinancialPosition.TotalAssets) ?? 0;
        BigInteger others = (Follows(unbalanced, FinancialPosition.Liabilities) ?? 0) + (Follows(unbalanced, FinancialPosition.OwnersEquity) ?? 0);
        return new(unbalanced.Period, new Dictionary<StatementLine, Vnd>(lines) { [FinancialPosition.ContributedCapital] = Vnd.FromDong((long)(assets - others)) });
    }

    /// <summary>Any lines with any amounts.</summary>
    internal static FinancialStatement Any(int seed) => FinancialStatement.Of(
        ReportingPeriod.Year(2025),
        FinancialPosition.All.Concat(BusinessResults.All).Where((_, i) => Order.Hash(i, unchecked(seed + 77)) % 5 > 0).Select((line, i) => (line, Amount(line, unchecked(seed + i)))));

    /// <summary>What a line that is not stated comes to; null when nothing of it is stated.</summary>
    internal static BigInteger? Follows(FinancialStatement statement, StatementLine line) => StatementIdentity.All
        .Where(identity => identity.Total == line)
        .Select(identity => PartsOf(statement, identity))
        .FirstOrDefault(sum => sum is not null);

    internal static BigInteger? PartsOf(FinancialStatement statement, StatementIdentity identity)
    {
        BigInteger?[] parts =
        [
            .. identity.Added.Select(line => statement[line]?.Dong ?? Follows(statement, line)),
            .. identity.Subtracted.Select(line => -(statement[line]?.Dong ?? Follows(statement, line))),
        ];
        return parts.All(part => part is null) ? null : parts.Aggregate(BigInteger.Zero, (sum, part) => sum + (part ?? 0));
    }

    private static Vnd Amount(StatementLine line, int seed)
    {
        long amount = (Order.Hash(line.Code.Sum(letter => letter * 7), unchecked((seed * 17) + line.Code[0])) * 1_003L) + (Order.Hash(line.Code[^1], seed) % 9);
        return Vnd.FromDong(line.IsNegative || Order.Hash(seed, line.Code[1]) % 4 == 0 ? -amount : amount);
    }
}
