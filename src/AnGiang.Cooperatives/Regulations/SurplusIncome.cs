using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The income of a year and what is deducted from it before anything is distributed (thu nhập và các khoản trừ). All of it is input: the library assesses no tax and carries no loss forward.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SurplusIncome
{
    /// <summary>Creates the income.</summary>
    /// <param name="profitBeforeTax">Profit before tax; negative for a loss.</param>
    /// <param name="incomeTax">Income tax as assessed.</param>
    /// <param name="deductibleLosses">Prior losses that tax law deducts.</param>
    /// <param name="otherLosses">Prior losses that tax law no longer deducts.</param>
    /// <param name="fines">Administrative fines.</param>
    /// <param name="external">Of the income for distribution, that from external transactions; null when not reported.</param>
    /// <param name="internal">Of the income for distribution, that from internal transactions; null when not reported.</param>
    /// <param name="externalProfitBeforeTax">Of the profit before tax, that from external transactions; null when not reported.</param>
    /// <exception cref="ArgumentOutOfRangeException">A deduction is negative.</exception>
    /// <exception cref="ArgumentException">External and internal income do not total the income for distribution; the message has the difference.</exception>
    /// <exception cref="OverflowException">The income for distribution does not fit an amount.</exception>
    [JsonConstructor]
    public SurplusIncome(
        Vnd profitBeforeTax,
        Vnd incomeTax,
        Vnd deductibleLosses = default,
        Vnd otherLosses = default,
        Vnd fines = default,
        Vnd? external = null,
        Vnd? @internal = null,
        Vnd? externalProfitBeforeTax = null)
    {
        ProfitBeforeTax = profitBeforeTax;
        IncomeTax = Guard.Against.NegativeAmount(incomeTax, "thuế thu nhập (income tax)", nameof(incomeTax)).Value;
        DeductibleLosses = Guard.Against.NegativeAmount(deductibleLosses, "lỗ năm trước được trừ (prior losses)", nameof(deductibleLosses)).Value;
        OtherLosses = Guard.Against.NegativeAmount(otherLosses, "lỗ năm trước không còn được trừ (other prior losses)", nameof(otherLosses)).Value;
        Fines = Guard.Against.NegativeAmount(fines, "tiền phạt (fines)", nameof(fines)).Value;
        Distributable = Vnd.FromWide((Int128)profitBeforeTax.Dong - deductibleLosses.Dong - incomeTax.Dong - otherLosses.Dong - fines.Dong);
        External = external;
        Internal = @internal;
        ExternalProfitBeforeTax = externalProfitBeforeTax;
        if ((Int128?)external?.Dong + @internal?.Dong is { } both && both != Distributable.Dong)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"External and internal income come to {both} đồng, the income for distribution is {Distributable}: a difference of {both - Distributable.Dong}. Give both as they are after losses, tax and fines."), nameof(external));
        }
    }

    /// <summary>Profit before tax (lợi nhuận trước thuế); negative for a loss.</summary>
    public Vnd ProfitBeforeTax { get; }

    /// <summary>Income tax as assessed (thuế thu nhập doanh nghiệp).</summary>
    public Vnd IncomeTax { get; }

    /// <summary>Prior losses that tax law deducts (lỗ năm trước được trừ).</summary>
    public Vnd DeductibleLosses { get; }

    /// <summary>Prior losses that tax law no longer deducts (lỗ năm trước không còn được trừ).</summary>
    public Vnd OtherLosses { get; }

    /// <summary>Administrative fines (tiền phạt vi phạm hành chính).</summary>
    public Vnd Fines { get; }

    /// <summary>Of the income for distribution, that from external transactions (thu nhập từ giao dịch bên ngoài); null when not reported. The base of the funds where it is <see cref="IncomeBase.ExternalIncome"/>.</summary>
    public Vnd? External { get; }

    /// <summary>Of the income for distribution, that from internal transactions (thu nhập từ giao dịch nội bộ); null when not reported.</summary>
    public Vnd? Internal { get; }

    /// <summary>Of the profit before tax, that from external transactions: before losses, tax and fines; null when not reported. The base of the funds where it is <see cref="IncomeBase.ExternalProfitBeforeTax"/>.</summary>
    public Vnd? ExternalProfitBeforeTax { get; }

    /// <summary>Income for distribution (thu nhập được phân phối): profit before tax less prior losses, tax and fines; negative where they exceed it.</summary>
    [JsonIgnore]
    public Vnd Distributable { get; }
}
