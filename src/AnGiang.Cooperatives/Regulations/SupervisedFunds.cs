namespace AnGiang.Cooperatives.Regulations;

/// <summary>Funds that may be put into one summary: each once, and their figures of one period and status.</summary>
internal static class SupervisedFunds
{
    /// <summary>The funds as they come.</summary>
    /// <exception cref="ArgumentException">One is null, stands twice or differs in period or status.</exception>
    internal static IEnumerable<CreditFund> Checked(IEnumerable<CreditFund> funds)
    {
        HashSet<CooperativeId> seen = [];
        CreditFund? first = null;
        foreach (CreditFund fund in funds)
        {
            if (fund is null)
            {
                throw new ArgumentException("A fund is null; leave it out.", nameof(funds));
            }

            if (!seen.Add(fund.Cooperative.Id))
            {
                throw new ArgumentException($"{fund.Cooperative} stands twice; give every fund once.", nameof(funds));
            }

            if (fund.Period is not null)
            {
                first ??= fund;
                if (first.Period != fund.Period || first.Status != fund.Status)
                {
                    throw new ArgumentException(
                        $"{fund.Cooperative} has figures of {fund.Period} ({fund.Status}), {first.Cooperative} of {first.Period} ({first.Status}). Funds are summed up at one date; take them one date at a time.", nameof(funds));
                }
            }

            yield return fund;
        }
    }
}
