using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a co-operative must reach to be of a size: the members, and the revenue or the total capital.</summary>
/// <remarks>Made to be reached: <c>Members and (Revenue or TotalCapital)</c>.</remarks>
public sealed record SizeThreshold
{
    /// <summary>Creates a threshold.</summary>
    /// <param name="members">Official members.</param>
    /// <param name="revenue">Revenue of a year, in đồng.</param>
    /// <param name="totalCapital">Total capital, in đồng.</param>
    /// <exception cref="ArgumentNullException">A bound is null.</exception>
    public SizeThreshold(Bound members, Bound revenue, Bound totalCapital)
    {
        Members = Guard.Against.Null(members);
        Revenue = Guard.Against.Null(revenue);
        TotalCapital = Guard.Against.Null(totalCapital);
    }

    /// <summary>Official members (thành viên chính thức).</summary>
    public Bound Members { get; }

    /// <summary>Revenue of a year (doanh thu năm), in đồng.</summary>
    public Bound Revenue { get; }

    /// <summary>Total capital (tổng nguồn vốn), in đồng.</summary>
    public Bound TotalCapital { get; }

    /// <summary>The threshold in words.</summary>
    /// <returns>For example <c>members at least 50, and revenue at least 2000000000 or total capital at least 1000000000</c>.</returns>
    public override string ToString() => $"members {Members}, and revenue {Revenue} or total capital {TotalCapital}";
}
