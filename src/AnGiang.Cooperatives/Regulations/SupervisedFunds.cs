namespace AnGiang.Cooperatives.Regulations;

/// <summary>Funds that may be put into one summary: each once, and their figures of one period and status.</summary>
internal static class SupervisedFunds
{
    /// <summary>The funds as they come.</summary>
    /// <exception cref="ArgumentException">One is null, stands twice or differs in period or status.</exception>
    internal static IEnumerable<CreditFund> Checked(IEnumerable<CreditFund> funds)
    {
        HashSet<CooperativeId> seen = [];
        (CreditFund Fund, ReportingPeriod Period, FigureStatus Status)? first = null;
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

            if ((fund.Figures?.Period ?? fund.Cooperative.Figures?.Period) is { } period)
            {
                FigureStatus status = fund.Figures?.Status ?? fund.Cooperative.Figures!.Status;
                first ??= (fund, period, status);
                if (first.Value.Period != period || first.Value.Status != status)
                {
                    throw new ArgumentException(
                        $"{fund.Cooperative} has figures of {period} ({status}), {first.Value.Fund.Cooperative} of {first.Value.Period} ({first.Value.Status}). Funds are summed up at one date; take them one date at a time.", nameof(funds));
                }
            }

            yield return fund;
        }
    }
}
