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
    /// <exception cref="ArgumentException">The members hold more than the charter capital.</exception>
    internal static Check? Judge(SurplusLedger ledger, SurplusMember[] members, Vnd? charterCapital, SurplusTerms terms)
    {
        JudgeNumber(ledger, members, terms);
        Int128 held = members.Aggregate(Int128.Zero, (sum, member) => sum + (member.Capital?.Dong ?? 0));
        if (charterCapital is { } charter && held > charter.Dong)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The members hold {held} đồng of capital, {held - charter.Dong} more than the charter capital of {charter}. Correct one of them, or leave {nameof(SurplusResolution)}.{nameof(SurplusResolution.CharterCapital)} null where it was not reported."), nameof(members));
        }

        Rule<Bound> limit = terms.CapitalPerMember;
        if (charterCapital is not { } capital || Array.Exists(members, member => member.Capital is null))
        {
            ledger.Find(SurplusReason.CapitalNotReported, rule: limit);
            return null;
        }

        if (!ledger.Knows(limit) || held == 0)
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

    private static void JudgeNumber(SurplusLedger ledger, SurplusMember[] members, SurplusTerms terms)
    {
        Rule<Bound> least = terms.MinimumMembers;
        if (!ledger.Knows(least))
        {
            return;
        }

        int official = terms.CountsOfficial ? members.Count(member => member.IsOfficial == true) : members.Length;
        int atMost = terms.CountsOfficial ? members.Count(member => member.IsOfficial != false) : members.Length;
        if (!least.Value.Admits(atMost))
        {
            ledger.Find(SurplusReason.TooFewMembers, rule: least);
        }
        else if (!least.Value.Admits(official))
        {
            ledger.Find(SurplusReason.OfficialMembersNotReported, rule: least);
        }
    }
}
