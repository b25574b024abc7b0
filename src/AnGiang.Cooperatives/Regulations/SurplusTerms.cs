using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The rules that a distribution stands on, on its day, and what they ask of its input.</summary>
internal sealed class SurplusTerms
{
    private readonly LocalDate date;
    private readonly SurplusIncome income;
    private readonly SurplusResolution resolution;

    internal SurplusTerms(RuleBook book, LocalDate date, CooperativeKind kind, SurplusIncome income, SurplusResolution resolution)
    {
        bool isUnion = kind == CooperativeKind.Union;
        (this.date, this.income, this.resolution) = (date, income, resolution);
        Law = book.On(date, CooperativeRules.Law);
        FundBase = book.On(date, CooperativeRules.FundBase);
        Deductions = book.On(date, SurplusRules.Deductions);
        MainCriterion = book.On(date, SurplusRules.MainCriterion);
        OfInternal = book.On(date, SurplusRules.IndivisibleFundOfInternal);
        MinimumMembers = book.On(date, isUnion ? CooperativeRules.MinimumMembersOfUnion : CooperativeRules.MinimumMembers);
        CapitalPerMember = book.On(date, isUnion ? CooperativeRules.CapitalPerMemberOfUnion : CooperativeRules.CapitalPerMember);
        Funds =
        [
            new(SurplusItem.DevelopmentInvestmentFund, book.On(date, CooperativeRules.DevelopmentInvestmentFund), resolution.DevelopmentInvestmentFund, nameof(SurplusResolution.DevelopmentInvestmentFund)),
            new(SurplusItem.FinancialReserveFund, book.On(date, CooperativeRules.FinancialReserveFund), resolution.FinancialReserveFund, nameof(SurplusResolution.FinancialReserveFund)),
            new(SurplusItem.IndivisibleFund, book.On(date, isUnion ? CooperativeRules.IndivisibleFundOfUnion : CooperativeRules.IndivisibleFund), resolution.IndivisibleFund, nameof(SurplusResolution.IndivisibleFund)),
        ];
    }

    internal Rule<CooperativeLaw> Law { get; }

    internal Rule<IncomeBase> FundBase { get; }

    internal Rule<BilingualName> Deductions { get; }

    internal Rule<BilingualName> MainCriterion { get; }

    internal Rule<BilingualName> OfInternal { get; }

    internal Rule<Bound> MinimumMembers { get; }

    internal Rule<Bound> CapitalPerMember { get; }

    internal IReadOnlyList<LegalFund> Funds { get; }

    /// <summary>Whether the mandatory funds are a part of external income, so that income is told apart.</summary>
    internal bool TellsApart => FundBase.TryGetValue(out IncomeBase @base) && @base != IncomeBase.DistributableIncome;

    /// <summary>External income as the base of the mandatory funds means it; null when not reported.</summary>
    internal Vnd? External => IsBeforeDeductions ? income.ExternalProfitBeforeTax : income.External;

    /// <summary>Whether the base is external income after deductions, there are any, and nobody vouches for that reading.</summary>
    internal bool IsReadingOpen => FundBase.TryGetValue(out IncomeBase @base) && @base == IncomeBase.ExternalIncome && FundBase.Confidence != Confidence.SuppliedByCaller && income.Distributable != income.ProfitBeforeTax;

    /// <summary>Whether the least number of members is one of official members.</summary>
    internal bool CountsOfficial => Law.TryGetValue(out CooperativeLaw law) && law >= CooperativeLaw.Law2023;

    /// <summary>Refuses input that the rules do not allow, and names all that they ask for and nobody supplied.</summary>
    internal void Check()
    {
        string[] missing = [.. Missing().OfType<string>()];
        if (missing.Length > 0)
        {
            throw new ArgumentException($"A distribution on {LocalDatePattern.Iso.Format(date)} asks for what was not supplied: {string.Join("; ", missing)}.", nameof(resolution));
        }

        foreach (LegalFund fund in Funds)
        {
            fund.RefuseOutOfBounds();
        }

        if (!TellsApart && resolution.IndivisibleFundOfInternal is not null)
        {
            throw new ArgumentException($"{nameof(SurplusResolution)}.{nameof(SurplusResolution.IndivisibleFundOfInternal)} has no base: {FundBase}. Leave it null.", nameof(resolution));
        }

        Fraction proportions = resolution.ByUse + resolution.ByLabour + resolution.ByCapital;
        if (proportions != 0 && proportions != 1)
        {
            throw new ArgumentException($"The proportions by use, labour and capital total {proportions}; they total 1, or are all zero where the rest is not distributed.", nameof(resolution));
        }
    }

    private bool IsBeforeDeductions => FundBase.TryGetValue(out IncomeBase @base) && @base == IncomeBase.ExternalProfitBeforeTax;

    private IEnumerable<string?> Missing()
    {
        yield return FundBase.IsKnown ? null : $"a value of {FundBase.Code} with its citation (RuleBook.With)";
        yield return TellsApart && External is null
            ? $"{nameof(SurplusIncome)}.{(IsBeforeDeductions ? nameof(SurplusIncome.ExternalProfitBeforeTax) : nameof(SurplusIncome.External))} (thu nhập từ giao dịch bên ngoài)" : null;
        yield return TellsApart && income.Internal is null ? $"{nameof(SurplusIncome)}.{nameof(SurplusIncome.Internal)} (thu nhập từ giao dịch nội bộ)" : null;
        foreach (LegalFund fund in Funds)
        {
            yield return fund.Missing;
        }

        yield return TellsApart && resolution.IndivisibleFundOfInternal is null
            ? $"{nameof(SurplusResolution)}.{nameof(SurplusResolution.IndivisibleFundOfInternal)} ({OfInternal.Name.Vietnamese}), the rate in the charter" : null;
    }
}
