using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a step of the distribution of a surplus is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SurplusItem>))]
public enum SurplusItem
{
    /// <summary>Profit before tax (lợi nhuận trước thuế).</summary>
    ProfitBeforeTax,

    /// <summary>Prior losses that tax law deducts (lỗ năm trước được trừ).</summary>
    DeductibleLosses,

    /// <summary>Income tax as assessed (thuế thu nhập doanh nghiệp).</summary>
    IncomeTax,

    /// <summary>Prior losses that tax law no longer deducts (lỗ năm trước không còn được trừ).</summary>
    OtherLosses,

    /// <summary>Administrative fines (tiền phạt vi phạm hành chính).</summary>
    Fines,

    /// <summary>Income for distribution (thu nhập được phân phối): what the deductions leave; negative where they leave a loss.</summary>
    DistributableIncome,

    /// <summary>What the mandatory funds are a part of (căn cứ trích quỹ bắt buộc), where that is not the income for distribution; zero where that is a loss.</summary>
    FundBase,

    /// <summary>Development investment fund (quỹ đầu tư phát triển).</summary>
    DevelopmentInvestmentFund,

    /// <summary>Financial reserve fund (quỹ dự phòng tài chính).</summary>
    FinancialReserveFund,

    /// <summary>Common indivisible fund (quỹ chung không chia), out of the base of the mandatory funds.</summary>
    IndivisibleFund,

    /// <summary>Common indivisible fund (quỹ chung không chia), out of income from internal transactions.</summary>
    IndivisibleFundOfInternal,

    /// <summary>Another fund of the resolution.</summary>
    OtherFund,

    /// <summary>What the funds leave to the members (phần chia cho thành viên).</summary>
    Rest,

    /// <summary>By use of products and services (theo mức độ sử dụng sản phẩm, dịch vụ).</summary>
    ByUse,

    /// <summary>By labour (theo công sức lao động đóng góp).</summary>
    ByLabour,

    /// <summary>By capital (theo vốn góp).</summary>
    ByCapital,

    /// <summary>What of the rest went to no member (phần chưa phân phối).</summary>
    Undistributed,
}
