using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The way of an income through the deductions and the funds.</summary>
internal static class SurplusFunds
{
    /// <summary>Takes the deductions from the profit.</summary>
    /// <returns>What there is to distribute, never negative.</returns>
    internal static Vnd Deduct(SurplusLedger ledger, SurplusIncome income, Rule deductions)
    {
        ledger.Record(SurplusItem.ProfitBeforeTax, income.ProfitBeforeTax);
        Vnd left = income.ProfitBeforeTax;
        Take(SurplusItem.DeductibleLosses, income.DeductibleLosses);
        Take(SurplusItem.IncomeTax, income.IncomeTax);
        Take(SurplusItem.OtherLosses, income.OtherLosses);
        Take(SurplusItem.Fines, income.Fines);
        ledger.Record(SurplusItem.DistributableIncome, left);
        if (left <= Vnd.Zero)
        {
            ledger.Find(SurplusReason.NothingToDistribute, SurplusItem.DistributableIncome);
        }

        return NotNegative(left);

        void Take(SurplusItem item, Vnd amount)
        {
            ledger.Record(item, left, null, amount, deductions);
            left -= amount;
        }
    }

    /// <summary>Takes the funds from what there is to distribute, the mandatory ones first: those are set aside as far as it goes, and what is short is found. Where there is nothing, no fund is filled and none is in the trail.</summary>
    /// <returns>The rest.</returns>
    /// <exception cref="ArgumentException">The other funds come to more than those leave.</exception>
    internal static Vnd Fill(SurplusLedger ledger, Vnd available, SurplusIncome income, SurplusResolution resolution, SurplusTerms terms)
    {
        if (available == Vnd.Zero)
        {
            return Vnd.Zero;
        }

        Vnd left = available;
        Vnd legal = terms.TellsApart ? NotNegative(terms.External!.Value) : available;
        if (terms.TellsApart)
        {
            ledger.Record(SurplusItem.FundBase, legal, null, legal, terms.FundBase);
        }

        if (terms.IsReadingOpen && (legal != Vnd.Zero || !(income.ExternalProfitBeforeTax <= Vnd.Zero)))
        {
            ledger.Find(SurplusReason.FundBaseReadingNotVerified, rule: terms.FundBase);
        }

        foreach (LegalFund fund in terms.Funds.Where(fund => fund is { IsMandatory: true, Share: not null }))
        {
            Vnd due = VndAllocation.Of(legal, fund.Share!.Value, MidpointRounding.ToPositiveInfinity), set = due < left ? due : left;
            ledger.Record(fund.Item, legal, fund.Share, set, fund.Rule);
            left -= set;
            if (set < due)
            {
                ledger.Find(SurplusReason.FundShort, fund.Item, rule: fund.Rule, amount: due - set);
            }
        }

        Int128 taken = 0;
        foreach (LegalFund fund in terms.Funds.Where(fund => fund is { IsMandatory: false, Share: not null }))
        {
            Set(fund.Item, available, fund.Share!.Value, fund.Rule);
        }

        if (resolution.IndivisibleFundOfInternal is { } ofInternal)
        {
            Set(SurplusItem.IndivisibleFundOfInternal, NotNegative(income.Internal!.Value), ofInternal, terms.OfInternal);
        }

        foreach (SurplusFund fund in resolution.OtherFunds)
        {
            Set(SurplusItem.OtherFund, available, fund.Share, null, fund.Name);
        }

        return taken <= left.Dong ? Vnd.FromDong(left.Dong - (long)taken) : throw new ArgumentException(
            FormattableString.Invariant($"The funds that no law makes mandatory come to {taken} đồng, {taken - left.Dong} more than the {left} that the mandatory ones leave of {available}. Lower them in the resolution."), nameof(resolution));

        void Set(SurplusItem item, Vnd @base, Fraction share, Rule? rule, BilingualName? name = null)
        {
            Vnd amount = VndAllocation.Of(@base, share, resolution.Rounding);
            ledger.Record(item, @base, share, amount, rule, name);
            taken += amount.Dong;
        }
    }

    private static Vnd NotNegative(Vnd amount) => amount > Vnd.Zero ? amount : Vnd.Zero;
}
