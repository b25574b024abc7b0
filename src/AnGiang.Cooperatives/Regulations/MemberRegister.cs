namespace AnGiang.Cooperatives.Regulations;

/// <summary>The members of a distribution: each once, and their number and capital held against the rules.</summary>
internal static class MemberRegister
{
    internal static SurplusMember[] Check(IEnumerable<SurplusMember> members)
    {
        SurplusMember[] list = [.. members];
        HashSet<string> codes = new(StringComparer.Ordinal);
        for (int i = 0; i < list.Length; i++)
        {
            string code = (list[i] ?? throw new ArgumentException(FormattableString.Invariant($"Member {i} (counted from 0) is null."), nameof(members))).Code;
            if (!codes.Add(code))
            {
                throw new ArgumentException($"The member '{code}' is listed twice; add up what belongs to one member.", nameof(members));
            }
        }

        return list;
    }

    /// <summary>Holds the number of members and the largest holding against the rules.</summary>
    /// <returns>The largest holding; null where it, or its limit, is not known.</returns>
    internal static Check? Judge(SurplusLedger ledger, SurplusMember[] members, SurplusTerms terms)
    {
        if (ledger.Knows(terms.MinimumMembers) && !terms.MinimumMembers.Value.Admits(members.Length))
        {
            ledger.Find(SurplusReason.TooFewMembers, rule: terms.MinimumMembers);
        }

        Rule<Bound> limit = terms.CapitalPerMember;
        if (Array.Exists(members, member => member.Capital is null))
        {
            ledger.Find(SurplusReason.CapitalNotReported, rule: limit);
            return null;
        }

        Vnd capital = Vnd.FromWide(members.Aggregate(Int128.Zero, (sum, member) => sum + member.Capital!.Value.Dong));
        if (!ledger.Knows(limit) || capital == Vnd.Zero)
        {
            return null;
        }

        Fraction largest = Fraction.Zero;
        foreach (SurplusMember member in members)
        {
            Fraction holding = member.Capital!.Value / capital;
            largest = holding > largest ? holding : largest;
            if (!limit.Value.Admits(holding))
            {
                ledger.Find(SurplusReason.CapitalOverLimit, member: member.Code, rule: limit);
            }
        }

        return new Check(Fact.MemberCapital, largest, limit.Value, limit);
    }
}
