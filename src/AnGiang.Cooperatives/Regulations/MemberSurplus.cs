namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a member gets of a surplus.</summary>
/// <param name="Member">The member.</param>
/// <param name="FromUse">By use of products and services.</param>
/// <param name="FromLabour">By labour.</param>
/// <param name="FromCapital">By capital.</param>
public sealed record MemberSurplus(SurplusMember Member, Vnd FromUse, Vnd FromLabour, Vnd FromCapital)
{
    /// <summary>All three together.</summary>
    public Vnd Total => FromUse + FromLabour + FromCapital;
}
