using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>
/// What a figure measures (chỉ tiêu): code, names, unit, stock, flow or rate, whether it may be negative and whether it may be summed.
/// The static members are those the library itself reads from a <see cref="Cooperative"/> or its accounts; make your own with the constructor.
/// </summary>
/// <remarks>Equality is by code.</remarks>
[DebuggerDisplay("{Code,nq}")]
public sealed class Indicator : IEquatable<Indicator>
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="code">Its code, lower-case letters, digits and hyphens: <c>total-assets</c>.</param>
    /// <param name="name">Its names.</param>
    /// <param name="unit">What it is measured in.</param>
    /// <param name="kind">Stock, flow or rate.</param>
    /// <param name="mayBeNegative">Whether values below zero make sense, as for profit.</param>
    /// <param name="canBeSummed">Whether values of different units add up; false for every rate, else true unless told otherwise.</param>
    /// <exception cref="ArgumentException">The code is not of that form, a rate is said to be summable, or what is in percent or in times is no rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration value is not defined.</exception>
    public Indicator(string code, BilingualName name, IndicatorUnit unit, IndicatorKind kind, bool mayBeNegative = false, bool? canBeSummed = null)
    {
        Code = Guard.Against.Slug(code);
        Name = Guard.Against.Null(name);
        Unit = Guard.Against.Defined(unit);
        Kind = Guard.Against.Defined(kind);
        MayBeNegative = mayBeNegative;
        CanBeSummed = canBeSummed ?? kind != IndicatorKind.Rate;
        if (CanBeSummed && kind == IndicatorKind.Rate)
        {
            throw new ArgumentException($"'{code}' is a rate; rates are not summed.", nameof(canBeSummed));
        }

        if (unit is IndicatorUnit.Percent or IndicatorUnit.Times && kind != IndicatorKind.Rate)
        {
            throw new ArgumentException($"'{code}' is measured in {(unit == IndicatorUnit.Percent ? "percent" : "times")} and said to be a {kind}; ratios are of kind {IndicatorKind.Rate}.", nameof(kind));
        }
    }

    /// <summary>The number of units (tổng số HTX).</summary>
    public static Indicator Units { get; } = Stock("units", "tổng số HTX", "co-operatives", IndicatorUnit.Unit);

    /// <summary>Members (thành viên), in persons.</summary>
    public static Indicator Members { get; } = Stock("members", "thành viên", "members", IndicatorUnit.Person);

    /// <summary>Regular workers (lao động thường xuyên), in persons.</summary>
    public static Indicator RegularWorkers { get; } = Stock("regular-workers", "lao động thường xuyên", "regular workers", IndicatorUnit.Person);

    /// <summary>Regular workers who are members too (lao động đồng thời là thành viên), in persons.</summary>
    public static Indicator MemberWorkers { get; } = Stock("member-workers", "lao động đồng thời là thành viên", "workers who are members", IndicatorUnit.Person);

    /// <summary>Charter capital (vốn điều lệ), in đồng.</summary>
    public static Indicator CharterCapital { get; } = Stock("charter-capital", "vốn điều lệ", "charter capital", IndicatorUnit.Dong);

    /// <summary>Operating capital (vốn hoạt động), in đồng; not working capital.</summary>
    public static Indicator OperatingCapital { get; } = Stock("operating-capital", "vốn hoạt động", "operating capital", IndicatorUnit.Dong);

    /// <summary>Total capital, liabilities and equity together (tổng nguồn vốn), in đồng.</summary>
    public static Indicator TotalCapital { get; } = Stock("total-capital", "tổng nguồn vốn", "total capital", IndicatorUnit.Dong);

    /// <summary>Total assets (tổng tài sản), in đồng.</summary>
    public static Indicator TotalAssets { get; } = Stock("total-assets", "tổng tài sản", "total assets", IndicatorUnit.Dong);

    /// <summary>Owners' equity of the accounts (vốn chủ sở hữu), in đồng; negative where losses exceed it. Not the own funds (vốn tự có) that limits are taken of.</summary>
    public static Indicator OwnersEquity { get; } = new(
        "owners-equity", new("vốn chủ sở hữu", "owners' equity"), IndicatorUnit.Dong, IndicatorKind.Stock, mayBeNegative: true);

    /// <summary>Revenue (doanh thu), in đồng over the period.</summary>
    public static Indicator Revenue { get; } = Flow("revenue", "doanh thu", "revenue", mayBeNegative: false);

    /// <summary>Revenue after deductions (doanh thu thuần), in đồng over the period.</summary>
    public static Indicator NetRevenue { get; } = Flow("net-revenue", "doanh thu thuần", "net revenue", mayBeNegative: false);

    /// <summary>Revenue from external transactions (doanh thu từ giao dịch bên ngoài), in đồng over the period.</summary>
    public static Indicator ExternalRevenue { get; } = Flow("external-revenue", "doanh thu từ giao dịch bên ngoài", "external revenue", mayBeNegative: false);

    /// <summary>Revenue from internal transactions, with members (doanh thu từ giao dịch nội bộ), in đồng over the period.</summary>
    public static Indicator InternalRevenue { get; } = Flow("internal-revenue", "doanh thu từ giao dịch nội bộ", "internal revenue", mayBeNegative: false);

    /// <summary>Profit whose basis is not stated (lợi nhuận, lãi), in đồng over the period; negative for a loss.</summary>
    public static Indicator Profit { get; } = Flow("profit", "lợi nhuận", "profit", mayBeNegative: true);

    /// <summary>Profit before income tax (lợi nhuận trước thuế), in đồng over the period; negative for a loss.</summary>
    public static Indicator ProfitBeforeTax { get; } = Flow("profit-before-tax", "lợi nhuận trước thuế", "profit before tax", mayBeNegative: true);

    /// <summary>Profit after income tax (lợi nhuận sau thuế), in đồng over the period; negative for a loss.</summary>
    public static Indicator ProfitAfterTax { get; } = Flow("profit-after-tax", "lợi nhuận sau thuế", "profit after tax", mayBeNegative: true);

    /// <summary>Average earnings per person (thu nhập bình quân), in đồng per month or year: a rate.</summary>
    public static Indicator AverageEarnings { get; } = new(
        "average-earnings", new("thu nhập bình quân", "average earnings"), IndicatorUnit.Dong, IndicatorKind.Rate);

    /// <summary>The code, its identity.</summary>
    public string Code { get; }

    /// <summary>The names.</summary>
    public BilingualName Name { get; }

    /// <summary>What it is measured in.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>Stock, flow or rate.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>Whether values below zero make sense.</summary>
    public bool MayBeNegative { get; }

    /// <summary>Whether values of different units may be added.</summary>
    public bool CanBeSummed { get; }

    /// <inheritdoc/>
    public bool Equals(Indicator? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Indicator);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static Indicator Stock(string code, string vietnamese, string english, IndicatorUnit unit) =>
        new(code, new(vietnamese, english), unit, IndicatorKind.Stock);

    private static Indicator Flow(string code, string vietnamese, string english, bool mayBeNegative) =>
        new(code, new(vietnamese, english), IndicatorUnit.Dong, IndicatorKind.Flow, mayBeNegative);
}
