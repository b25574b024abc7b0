namespace AnGiang.Cooperatives.Indicators;

/// <summary>What the lines of a statement come to, in 128 bits: at most eight lines of 64 are added at each of a few levels.</summary>
internal sealed class StatementSums(FinancialStatement statement)
{
    private static readonly ILookup<StatementLine, StatementIdentity> ByTotal = StatementIdentity.All.ToLookup(identity => identity.Total);

    /// <summary>What the parts of an identity come to; null when none is stated or follows from stated lines.</summary>
    internal Int128? Expected(StatementIdentity identity)
    {
        Int128? sum = null;
        foreach (StatementLine line in identity.Added)
        {
            sum = Value(line) is { } value ? (sum ?? 0) + value : sum;
        }

        foreach (StatementLine line in identity.Subtracted)
        {
            sum = Value(line) is { } value ? (sum ?? 0) - value : sum;
        }

        return sum;
    }

    internal static Vnd Narrow(Int128 dong, StatementIdentity identity) => dong >= long.MinValue && dong <= long.MaxValue
        ? Vnd.FromDong((long)dong)
        : throw new OverflowException(FormattableString.Invariant($"{identity}: {dong} đồng does not fit 64 bits."));

    /// <summary>What is stated, or else what follows by the first identity that gives it.</summary>
    private Int128? Value(StatementLine line)
    {
        if (statement[line] is { } stated)
        {
            return stated.Dong;
        }

        foreach (StatementIdentity identity in ByTotal[line])
        {
            if (Expected(identity) is { } sum)
            {
                return sum;
            }
        }

        return null;
    }
}
