namespace AnGiang.Cooperatives.Regulations;

/// <summary>The funds of one verdict: how many, and holding what.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Units">How many funds.</param>
/// <param name="Assets">Their total assets, with how many of them reported any; undefined when there are none of them, or none reported.</param>
/// <param name="ShareOfAssets">
/// That sum over the total assets of all funds of the group that reported them, exact, with how many did. Zero when there are no funds of the verdict; undefined when none of them reported, or the whole is zero.
/// </param>
public sealed record VerdictTally(LimitVerdict Verdict, long Units, Figure<Vnd> Assets, Figure<Fraction> ShareOfAssets);
