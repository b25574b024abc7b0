using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What the charter and the general meeting decide on a surplus (điều lệ và nghị quyết của đại hội thành viên). Null means that they say nothing; 20 % is <c>new Fraction(20, 100)</c>.</summary>
/// <remarks>
/// A fund that the law makes mandatory is a part of its base, <see cref="CooperativeRules.FundBase"/>, and is rounded up; every other fund is a part of the income for distribution, rounded by
/// <see cref="Rounding"/>. What the funds leave goes to the members in the proportions <see cref="ByUse"/>, <see cref="ByLabour"/> and <see cref="ByCapital"/>, which total 1; when all
/// three are zero, it stays undistributed.
/// </remarks>
public sealed record SurplusResolution
{
    /// <summary>The part of the development investment fund (quỹ đầu tư phát triển).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction? DevelopmentInvestmentFund { get; init => field = Guard.Against.NotAPart(value); }

    /// <summary>The part of the financial reserve fund (quỹ dự phòng tài chính).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction? FinancialReserveFund { get; init => field = Guard.Against.NotAPart(value); }

    /// <summary>The part of the common indivisible fund (quỹ chung không chia) in its base: under the Law of 2023, income from external transactions, as <see cref="CooperativeRules.FundBase"/> reads it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction? IndivisibleFund { get; init => field = Guard.Against.NotAPart(value); }

    /// <summary>The part of the common indivisible fund (quỹ chung không chia) in income from internal transactions, by the rate in the charter; zero where the charter gives none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction? IndivisibleFundOfInternal { get; init => field = Guard.Against.NotAPart(value); }

    /// <summary>Other funds, in the order of the resolution.</summary>
    /// <exception cref="ArgumentNullException">The value, or a fund in it, is null.</exception>
    public IReadOnlyList<SurplusFund> OtherFunds { get; init => field = [.. Guard.Against.Null(value).Select(fund => Guard.Against.Null(fund))]; } = [];

    /// <summary>The part of the rest that goes by use of products and services (theo mức độ sử dụng).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction ByUse { get; init => field = Guard.Against.NotAPart(value)!.Value; }

    /// <summary>The part of the rest that goes by labour (theo công sức lao động).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction ByLabour { get; init => field = Guard.Against.NotAPart(value)!.Value; }

    /// <summary>The part of the rest that goes by capital (theo vốn góp).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 0 to 1.</exception>
    public Fraction ByCapital { get; init => field = Guard.Against.NotAPart(value)!.Value; }

    /// <summary>The charter capital (vốn điều lệ), which the largest holding is a part of; null when not reported, and then no holding is held against its limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public Vnd? CharterCapital { get; init => field = Guard.Against.NegativeAmount(value, Indicator.CharterCapital); }

    /// <summary>Whether the charter makes it a job-creating co-operative (hợp tác xã tạo việc làm), whose rest goes mainly by labour.</summary>
    public bool IsJobCreating { get; init; }

    /// <summary>How funds that the law does not make mandatory are rounded; half away from zero unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public MidpointRounding Rounding { get; init => field = Guard.Against.Rounding(value); } = MidpointRounding.AwayFromZero;

    /// <summary>The part of the rest that goes by an item.</summary>
    internal Fraction Proportion(SurplusItem item) => item switch
    {
        SurplusItem.ByUse => ByUse,
        SurplusItem.ByLabour => ByLabour,
        _ => ByCapital,
    };
}
