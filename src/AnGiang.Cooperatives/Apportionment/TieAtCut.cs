namespace AnGiang.Cooperatives.Apportionment;

/// <summary>The parts that had exactly the same claim to the last units: how many there were, and how many of them got one.</summary>
/// <param name="Contenders">Parts with equal claims; 0 when no tie had to be broken.</param>
/// <param name="Winners">Those that got the unit by the tie policy.</param>
public readonly record struct TieAtCut(int Contenders, int Winners)
{
    /// <summary>Whether a tie had to be broken.</summary>
    public bool IsTie => Contenders > 0;
}
