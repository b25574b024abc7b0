using AnGiang.Cooperatives;

namespace AnGiangSupervision;

/// <summary>
/// 24 people's credit funds, as many as the old province of An Giang counted in 2020, at two dates. Every figure, name and commune is made up from a seed: no fund of this list exists. A few report less than the others, one has lost its
/// own funds, and balances lie near the limits on purpose.
/// </summary>
public static class SyntheticFunds
{
    private const int Seed = 20_260_630;

    private static readonly Territory[] Communes = [.. "ABCDEF".Select(letter => new Territory($"Xã {letter}", TerritoryLevel.Commune, parent: Territory.AnGiang))];

    /// <summary>The funds at 30 June of 2026 or 2027, the same on every run.</summary>
    public static IReadOnlyList<CreditFund> At(int year) => [.. Enumerable.Range(1, 24).Select(number => Fund(number, year))];

    private static CreditFund Fund(int number, int year)
    {
        string id = $"QTD-{number:D2}";
        Cooperative unit = new(new(id), $"QTDND {number:D2}", CooperativeKind.CreditFund, SectorClassification.AnGiang2020.Find("quỹ tín dụng nhân dân"), territory: Communes[(number - 1) % Communes.Length]);
        return new(unit, number == 17 && year == 2027 ? null : Figures(number, year));
    }

    private static CreditFundFigures Figures(int number, int year)
    {
        // What a fund is like stays; by 2027 it has grown by a few percent, and its largest borrowers, as a part of own funds, have mostly come down a little.
        Draw draw = new(Seed + number), move = new(Seed + (100 * year) + number);
        (long growth, long step) = year == 2026 ? (1_000, 0) : (1_000 + move.Between(20, 90), move.Between(-60, 15));
        long deposits = draw.Between(60_000, 320_000) * growth / 1_000, equity = deposits * draw.Between(70, 125) / 1_000, ownFunds = equity * draw.Between(900, 980) / 1_000;
        long loans = deposits * draw.Between(740, 900) / 1_000, second = loans * draw.Between(5, 25) / 1_000, third = loans * draw.Between(1, 8) / 1_000, fourth = third / 2, fifth = loans * draw.Between(1, 9) / 1_000;
        long largest = ownFunds * (draw.Between(1_020, 1_290) + step) / 10_000, related = largest + (ownFunds * draw.Between(400, 790) / 10_000);
        long due = deposits * draw.Between(15, 40) / 1_000, dueInAWeek = due * 3;
        return new(ReportingPeriod.FirstMonths(year, 6))
        {
            TotalAssets = number == 9 ? null : Million(deposits + equity + (deposits / 50)),
            Deposits = new(Million(deposits)),
            Loans = new(Million(loans), Million(loans - second - third - fourth - fifth), Million(second), Million(third), Million(fourth), Million(fifth)),
            GeneralProvision = Million((loans - fifth) * 75 / 10_000),
            SpecificProvision = Million((second / 20) + (third / 5) + (fourth / 2) + (fifth / 2)),
            OwnersEquity = Million(equity),
            OwnFunds = Million(number == 21 ? -ownFunds / 8 : ownFunds),
            LargestBorrower = Million(largest),
            LargestRelatedBorrowers = number == 5 ? null : Million(related),
            LiquidAssetsNextDay = Million(due * move.Between(960, 1_700) / 1_000),
            PayablesNextDay = Million(due),
            LiquidAssetsSevenDays = Million(dueInAWeek * move.Between(1_010, 1_500) / 1_000),
            PayablesSevenDays = Million(dueInAWeek),
        };
    }

    private static Vnd Million(long millions) => Vnd.FromMillions(millions);

    /// <summary>Numbers that follow from a seed, the same on every machine.</summary>
    private sealed class Draw(int seed)
    {
        private uint state = (uint)seed;

        internal long Between(long low, long high)
        {
            unchecked
            {
                state += 0x9E37_79B9;
                uint mixed = (state ^ (state >> 16)) * 0x85EB_CA6B;
                mixed = (mixed ^ (mixed >> 13)) * 0xC2B2_AE35;
                return low + ((mixed ^ (mixed >> 16)) % (high - low + 1));
            }
        }
    }
}
