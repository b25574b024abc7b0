using AnGiang.Cooperatives.Regulations;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A row of the tables of facts: a rule that the book of Vietnam must have, written by hand from the sources.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Days">The days it answers for.</param>
/// <param name="IsKnown">Whether there is a value.</param>
/// <param name="Check">Holds the book against the row.</param>
public sealed record VietnamFact(string Code, Validity Days, bool IsKnown, Action Check)
{
    public override string ToString() => $"{Code}, {Days}{(IsKnown ? "" : ", unknown")}";
}
