using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>The way of the rest to the members, by use, labour and capital.</summary>
internal sealed class SurplusPools(SurplusLedger ledger, SurplusMember[] members, SurplusResolution resolution, Rule<BilingualName> criterion)
{
    private static readonly SurplusItem[] Items = [SurplusItem.ByUse, SurplusItem.ByLabour, SurplusItem.ByCapital];
    private static readonly Fraction Half = new(1, 2);

    private readonly Vnd[][] parts = [.. Items.Select(_ => new Vnd[members.Length])];
    private readonly List<SurplusTie> ties = [];

    internal IReadOnlyList<SurplusTie> Ties => ties.AsReadOnly();

    internal IReadOnlyList<MemberSurplus> Members => [.. members.Select((member, i) => new MemberSurplus(member, parts[0][i], parts[1][i], parts[2][i]))];

    /// <summary>Gives the rest to the members.</summary>
    /// <returns>What went to none.</returns>
    internal Vnd Distribute(Vnd rest)
    {
        ledger.Record(SurplusItem.Rest, rest);
        Fraction[] proportions = Array.ConvertAll(Items, resolution.Proportion);
        if (Array.TrueForAll(proportions, proportion => proportion == 0))
        {
            return rest;
        }

        JudgeCriterion();
        Vnd[] pools = new Vnd[Items.Length];
        if (rest.AllocateWithTies(CommonDenominator.Numerators(proportions), pools, new bool[Items.Length]).IsTie)
        {
            ledger.Find(SurplusReason.EqualClaims, SurplusItem.Rest);
        }

        Vnd left = Vnd.Zero;
        for (int i = 0; i < pools.Length; i++)
        {
            if (proportions[i] > 0)
            {
                ledger.Record(Items[i], rest, proportions[i], pools[i], criterion);
                left += Distribute(Items[i], pools[i], parts[i]);
            }
        }

        return left;
    }

    private Vnd Distribute(SurplusItem item, Vnd pool, Vnd[] given)
    {
        long[] weights = Weights(members, item, resolution.Proportion(item));
        if (pool == Vnd.Zero)
        {
            return Vnd.Zero;
        }

        if (Array.TrueForAll(weights, weight => weight == 0))
        {
            ledger.Find(SurplusReason.NothingToGoBy, item);
            return pool;
        }

        bool[] tied = new bool[weights.Length];
        TieAtCut tie = pool.AllocateWithTies(weights, given, tied);
        if (tie.IsTie)
        {
            ties.Add(new(item, [.. members.Where((_, i) => tied[i]).Select(member => member.Code)], tie.Winners));
        }

        return Vnd.Zero;
    }

    private static long[] Weights(SurplusMember[] members, SurplusItem item, Fraction proportion) => Array.ConvertAll(members, member => member.Weight(item) ?? throw new ArgumentException(
        $"{item}: nothing is reported for the member '{member.Code}', and {proportion} of the rest goes by it. Say zero where there was none.", nameof(members)));

    private void JudgeCriterion()
    {
        SurplusItem main = resolution.IsJobCreating ? SurplusItem.ByLabour : SurplusItem.ByUse;
        if (ledger.Knows(criterion) && resolution.Proportion(main) <= Half)
        {
            ledger.Find(SurplusReason.MainCriterionAtMostHalf, main, rule: criterion);
        }
    }
}
