using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What the mandatory funds of a co-operative are a share of: the value of <see cref="CooperativeRules.FundBase"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IncomeBase>))]
public enum IncomeBase
{
    /// <summary>Income for distribution (thu nhập): after prior losses, tax and fines.</summary>
    DistributableIncome,

    /// <summary>Income from external transactions (thu nhập từ giao dịch bên ngoài) as it is after prior losses, tax and fines.</summary>
    ExternalIncome,

    /// <summary>Income from external transactions (thu nhập từ giao dịch bên ngoài) as it is before prior losses, tax and fines.</summary>
    ExternalProfitBeforeTax,
}
