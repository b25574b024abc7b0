using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A member who takes part in a distribution (thành viên), with what it goes by. Null means not reported; where there was none, say zero.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SurplusMember
{
    /// <summary>Creates a member.</summary>
    /// <param name="code">What tells the member from the others.</param>
    /// <param name="use">Products and services used in the year, or null.</param>
    /// <param name="labour">Labour in the year, or null, in a unit that is the same for all members, such as days or đồng of wages.</param>
    /// <param name="capital">Capital contributed, or null.</param>
    /// <param name="isOfficial">Whether the member is an official one (thành viên chính thức) and no associate; null when not reported.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Use, labour or capital is negative.</exception>
    [JsonConstructor]
    public SurplusMember(string code, Vnd? use = null, long? labour = null, Vnd? capital = null, bool? isOfficial = null)
    {
        Code = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(code));
        Use = Guard.Against.NegativeAmount(use, "mức độ sử dụng sản phẩm, dịch vụ (use)", nameof(use));
        Labour = Guard.Against.NegativeCount(labour, "Labour (công sức lao động)");
        Capital = Guard.Against.NegativeAmount(capital, "vốn góp (capital)", nameof(capital));
        IsOfficial = isOfficial;
    }

    /// <summary>What tells the member from the others.</summary>
    public string Code { get; }

    /// <summary>Products and services used (mức độ sử dụng sản phẩm, dịch vụ).</summary>
    public Vnd? Use { get; }

    /// <summary>Labour (công sức lao động đóng góp).</summary>
    public long? Labour { get; }

    /// <summary>Capital contributed (vốn góp).</summary>
    public Vnd? Capital { get; }

    /// <summary>Whether the member is an official one (thành viên chính thức), whom alone the Law of 2023 counts, and no associate (thành viên liên kết); null when not reported. Earlier laws know no associates.</summary>
    public bool? IsOfficial { get; }

    /// <summary>What the member has of what an item goes by.</summary>
    internal long? Weight(SurplusItem item) => item switch
    {
        SurplusItem.ByUse => Use?.Dong,
        SurplusItem.ByLabour => Labour,
        _ => Capital?.Dong,
    };
}
