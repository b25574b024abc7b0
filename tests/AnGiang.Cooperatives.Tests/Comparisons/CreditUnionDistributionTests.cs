using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using static System.MidpointRounding;

namespace AnGiang.Cooperatives.Tests.Comparisons;

/// <summary>Real rows against the definitions, computed independently in integers of any size.</summary>
public class CreditUnionDistributionTests
{
    private static readonly Fraction[] Quartiles = [new(1, 4), new(1, 2), new(3, 4)];

    [SharedDataFact]
    public void Overall_and_by_state_the_distribution_of_assets_and_members_is_the_definitions()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];

        Assert.All(rows.GroupBy(row => row.State).Append<IEnumerable<CreditUnion>>(rows), group =>
        {
            CreditUnion[] units = [.. group];
            Check(Distribution.OfAmounts(units, unit => Vnd.FromDong(unit.TotalAssets)), [.. units.Select(unit => unit.TotalAssets)]);
            Check(Distribution.OfCounts(units, unit => unit.Members), [.. units.Select(unit => unit.Members)]);
        });
    }

    [SharedDataFact]
    public void Ratios_of_real_loans_to_deposits_are_exact_and_leave_out_who_has_none()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];
        CreditUnion[] withDeposits = [.. rows.Where(row => row.Deposits > 0)];

        RatioSummary summary = RatioSummary.Of(rows, row => Vnd.FromDong(row.Loans), row => Vnd.FromDong(row.Deposits));

        Assert.Equal(new Fraction(rows.Sum(row => row.Loans), rows.Sum(row => row.Deposits)), summary.RatioOfSums.Value);
        Figure<decimal> mean = summary.MeanOfRatios(9, ToZero);
        Assert.Equal(new Coverage(withDeposits.Length, rows.Length), mean.Coverage);
        Assert.Equal(2, rows.Length - withDeposits.Length);

        // Each ratio cut to 40 decimals is less than the exact one, by less than the last of them.
        BigInteger least = withDeposits.Aggregate(BigInteger.Zero, (sum, row) => sum + (row.Loans * Oracle.Ten(40) / row.Deposits));
        BigInteger printed = Oracle.Split(mean.Value).Mantissa * Oracle.Ten(31) * withDeposits.Length;
        Assert.InRange(printed, least - (Oracle.Ten(31) * withDeposits.Length), least + withDeposits.Length);
    }

    private static void Check(Distribution distribution, long[] values)
    {
        foreach (Fraction p in Quartiles)
        {
            Assert.Equal(DistributionOracle.Inverse(values, p), distribution.Quantile(p, QuantileDefinition.InverseDistribution).Value.Numerator);
            Fraction interpolated = distribution.Quantile(p, QuantileDefinition.LinearInterpolation).Value;
            Assert.Equal(DistributionOracle.Interpolated(values, p) * interpolated.Denominator, (BigInteger)interpolated.Numerator * p.Denominator);
        }

        BigInteger total = DistributionOracle.Total(values);
        Fraction top = distribution.TopShare(10).Value;
        Assert.Equal(DistributionOracle.Top(values, 10) * top.Denominator, top.Numerator * total);
        Assert.Equal(DistributionOracle.HerfindahlHirschman(values, 9, ToEven), Oracle.Split(distribution.HerfindahlHirschman(9, ToEven).Value).Mantissa);
        Assert.Equal(DistributionOracle.Gini(values, 9, ToEven), Oracle.Split(distribution.Gini(9, ToEven).Value).Mantissa);
    }
}
