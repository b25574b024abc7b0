namespace AnGiang.Cooperatives.Regulations;

/// <summary>Members who had exactly the same claim to the last đồng of an item; the first of them in the list got it.</summary>
/// <param name="Item">By what.</param>
/// <param name="Members">The codes of the members, in the order of the list.</param>
/// <param name="Winners">How many of them got one đồng more than the others; the first so many.</param>
public sealed record SurplusTie(SurplusItem Item, IReadOnlyList<string> Members, int Winners)
{
    /// <summary>The item, the members and how many of them got one đồng more.</summary>
    /// <returns>For example <c>ByCapital: 1 of 1, 4, 6, 7</c>.</returns>
    public override string ToString() => $"{Item}: {Winners} of {string.Join(", ", Members)}";
}
