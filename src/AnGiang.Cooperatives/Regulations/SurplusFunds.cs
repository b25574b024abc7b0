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

    /// <summary>Takes the funds from what there is to distribute.</summary>
    /// <returns>The rest.</returns>
    /// <exception cref="ArgumentException">The funds come to more.</exception>
    internal static Vnd Fill(SurplusLedger ledger, Vnd available, SurplusIncome income, SurplusResolution resolution, SurplusTerms terms)
    {
        Int128 taken = 0;
        Vnd legal = terms.TellsApart ? NotNegative(income.External!.Value) : available;
        foreach (LegalFund fund in terms.Funds)
        {
            if (fund.Share is { } share)
            {
                Set(fund.Item, fund.IsMandatory ? legal : available, share, fund.IsMandatory ? MidpointRounding.ToPositiveInfinity : resolution.Rounding, fund.Rule);
            }
        }

        if (resolution.IndivisibleFundOfInternal is { } ofInternal)
        {
            Set(SurplusItem.IndivisibleFundOfInternal, NotNegative(income.Internal!.Value), ofInternal, resolution.Rounding, terms.OfInternal);
        }

        foreach (SurplusFund fund in resolution.OtherFunds)
        {
            Set(SurplusItem.OtherFund, available, fund.Share, resolution.Rounding, null, fund.Name);
        }

        return taken <= available.Dong ? Vnd.FromDong(available.Dong - (long)taken) : throw new ArgumentException(
            FormattableString.Invariant($"The funds come to {taken} đồng, {taken - available.Dong} more than the {available} there are to distribute. Lower a fund that is above its limit; where all are at theirs, no verified rule says what then."), nameof(resolution));

        void Set(SurplusItem item, Vnd @base, Fraction share, MidpointRounding mode, Rule? rule, BilingualName? name = null)
        {
            Vnd amount = VndAllocation.Of(@base, share, mode);
            ledger.Record(item, @base, share, amount, rule, name);
            taken += amount.Dong;
        }
    }

    private static Vnd NotNegative(Vnd amount) => amount > Vnd.Zero ? amount : Vnd.Zero;
}
