using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using static System.MidpointRounding;

namespace AnGiang.Cooperatives.Tests.Indicators;

/// <summary>The ratios of all real credit unions, each and overall, against plain arithmetic in integers of any size. A dollar stands for a đồng.</summary>
public class NcuaRatioTests
{
    private const int CreditUnions = 4_374;

    private static readonly ReportingPeriod Period = ReportingPeriod.Year(2025);

    private static readonly Indicator
        Loans = Stock("loans"), DelinquentLoans = Stock("delinquent-loans"), Deposits = Stock("shares-and-deposits"), NetWorth = Stock("net-worth", mayBeNegative: true);

    private static readonly FinancialRatio
        NetWorthRatio = Ratio("net-worth-ratio", NetWorth / (FigureTerms)Indicator.TotalAssets),
        Delinquency = Ratio("delinquency", DelinquentLoans / (FigureTerms)Loans),
        LoansToDeposits = Ratio("loans-to-deposits", Loans / (FigureTerms)Deposits),
        ReturnOnYearEndAssets = Ratio("return-on-year-end-assets", (Indicator.ProfitAfterTax / (FigureTerms)Indicator.TotalAssets).Annualised());

    private static readonly (FinancialRatio Ratio, Func<CreditUnion, long> Above, Func<CreditUnion, long> Below, int WithoutBase)[] Ratios =
    [
        (NetWorthRatio, row => row.NetWorth, row => row.TotalAssets, 0),
        (Delinquency, row => row.DelinquentLoans, row => row.Loans, 13),
        (LoansToDeposits, row => row.Loans, row => row.Deposits, 2),
        (ReturnOnYearEndAssets, row => row.NetIncome, row => row.TotalAssets, 0),
    ];

    [SharedDataFact]
    public void Each_ratio_of_each_credit_union_is_exact_and_undefined_without_a_base()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];
        UnitFigures[] units = [.. UnitFigures.OfRows(rows, Name)];
        Assert.Equal(CreditUnions, units.Length);

        Assert.All(Ratios, ratio =>
        {
            int withoutBase = 0;
            foreach ((CreditUnion row, UnitFigures unit) in rows.Zip(units))
            {
                RatioFigure figure = ratio.Ratio.Of(unit);
                if (ratio.Below(row) == 0)
                {
                    withoutBase++;
                    Assert.Equal((UndefinedReason.ZeroBase, UndefinedReason.ZeroBase), (figure.Reason!.Value, figure.Exact.Reason!.Value));
                    continue;
                }

                AssertExact(ratio.Above(row), ratio.Below(row), figure);
            }

            Assert.Equal(ratio.WithoutBase, withoutBase);
        });
    }

    [SharedDataFact]
    public void Each_ratio_of_all_together_is_that_of_the_sums_and_adds_up_from_the_states()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];
        RosterSummary<string> summary = rows.Summarize(row => row.State, Name);

        Assert.All(Ratios, ratio =>
        {
            AssertExact(Total(rows, ratio.Above), Total(rows, ratio.Below), ratio.Ratio.OfSums(summary.Overall));
            Assert.All(rows.GroupBy(row => row.State), state => AssertExact(Total(state, ratio.Above), Total(state, ratio.Below), ratio.Ratio.OfSums(summary[state.Key])));
            Assert.Equal(new Coverage(CreditUnions, CreditUnions), ratio.Ratio.OfSums(summary.Overall).Coverage);
        });
        Assert.Equal("11,28%", NetWorthRatio.OfSums(summary.Overall).ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal("1,02%", Delinquency.OfSums(summary.Overall).ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal("83,17%", LoansToDeposits.OfSums(summary.Overall).ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal("0,77%", ReturnOnYearEndAssets.OfSums(summary.Overall).ToString("P2", FigureFormat.Vietnamese));
    }

    [SharedDataFact]
    public void The_mean_and_the_median_of_each_ratio_are_those_of_the_units()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];
        UnitFigures[] units = [.. UnitFigures.OfRows(rows, Name)];

        Assert.All(Ratios, ratio =>
        {
            CreditUnion[] based = [.. rows.Where(row => ratio.Below(row) != 0)];
            BigInteger[] ascending = [.. based.Select(row => Oracle.Divide(ratio.Above(row) * Oracle.Ten(30), ratio.Below(row), ToNegativeInfinity)).Order()];
            RatioSummary summary = ratio.Ratio.OverUnits(units);

            Assert.Equal((BigInteger)summary.RatioOfSums.Value.Numerator * Total(rows, ratio.Below), summary.RatioOfSums.Value.Denominator * Total(rows, ratio.Above));
            Assert.Equal(new Coverage(CreditUnions - ratio.WithoutBase, CreditUnions), summary.Median(QuantileDefinition.InverseDistribution).Coverage);

            // Thirty decimals of each ratio order them all; the ninth decimal of their middle and mean is then certain, unless it is within a hair of rounding.
            BigInteger middle = ascending[(ascending.Length - 1) / 2] + ascending[ascending.Length / 2];
            Assert.Equal(Oracle.Divide(middle, 2 * Oracle.Ten(21), ToNegativeInfinity), Oracle.Split(summary.Median(QuantileDefinition.LinearInterpolation, 9, ToNegativeInfinity).Value).Mantissa);
            BigInteger sum = ascending.Aggregate(BigInteger.Zero, (all, one) => all + one);
            Assert.Equal(Oracle.Divide(sum, ascending.Length * Oracle.Ten(21), ToNegativeInfinity), Oracle.Split(summary.MeanOfRatios(9, ToNegativeInfinity).Value).Mantissa);
        });
        Assert.Equal((0.1246m, 0.0072m, 0.6970m, 0.0071m), (Median(0), Median(1), Median(2), Median(3)));

        decimal Median(int at) => Ratios[at].Ratio.OverUnits(units).Median(QuantileDefinition.LinearInterpolation, 4, AwayFromZero).Value;
    }

    [SharedDataFact]
    public void Of_one_date_there_is_no_average_and_the_result_says_so()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];
        UnitFigures[] units = [.. UnitFigures.OfRows(rows, Name)];
        FigureTerm opening = FigureTerms.Average(Indicator.TotalAssets).Terms[0];

        Assert.All(units, unit => Assert.Equal(UndefinedReason.NoOpeningFigures, GeneralRatios.ReturnOnAssets.Of(unit).Reason));
        RatioFigure overall = GeneralRatios.ReturnOnAssets.OfSums(rows.Summarize(Name));
        Assert.Equal((UndefinedReason.NoOpeningFigures, opening), (overall.Reason, Assert.Single(overall.Missing)));
        Assert.Equal("return-on-assets: NoOpeningFigures (1/2 total-assets (opening))", overall.ToString());
        Assert.Equal("x", overall.ToString("P2", FigureFormat.Vietnamese));
        Assert.Equal(UndefinedReason.NoOpeningFigures, GeneralRatios.ReturnOnAssets.OverUnits(units).RatioOfSums.Reason);
    }

    [SharedDataFact]
    public void The_net_worth_ratio_is_not_always_the_one_reported()
    {
        CreditUnion[] rows = [.. CreditUnion.Read()];
        UnitFigures[] units = [.. UnitFigures.OfRows(rows, Name)];

        // In basis points, rounded half away from zero. Why they differ is not known here.
        int[] differences = [.. rows.Zip(units, (row, unit) => (int)Math.Abs((NetWorthRatio.Of(unit).ToPercentage(2, AwayFromZero).Value.Points * 100) - row.ReportedNetWorthRatio))];

        Assert.Equal(3_857, differences.Count(by => by == 0));
        Assert.Equal(177, differences.Count(by => by == 1));
        Assert.Equal(169, differences.Count(by => by is >= 2 and <= 10));
        Assert.Equal(166, differences.Count(by => by is > 10 and <= 100));
        Assert.Equal(5, differences.Count(by => by > 100));
        Assert.Equal(134, differences.Max());
        Assert.Equal(517, differences.Count(by => by != 0));
    }

    private static void Name(Measures<CreditUnion> of) => of
        .Amount(Indicator.TotalAssets, row => Vnd.FromDong(row.TotalAssets))
        .Amount(Indicator.ProfitAfterTax, row => Vnd.FromDong(row.NetIncome))
        .Amount(Loans, row => Vnd.FromDong(row.Loans))
        .Amount(DelinquentLoans, row => Vnd.FromDong(row.DelinquentLoans))
        .Amount(Deposits, row => Vnd.FromDong(row.Deposits))
        .Amount(NetWorth, row => Vnd.FromDong(row.NetWorth))
        .Period(_ => Period)
        .Identify(row => $"{row.Number}");

    private static void AssertExact(BigInteger above, BigInteger below, RatioFigure figure)
    {
        Assert.Equal(Oracle.Reduce(above, below), (figure.Exact.Value.Numerator, figure.Exact.Value.Denominator));
        Assert.Equal((above, below), (figure.Numerator.Value.Numerator, figure.Denominator.Value.Numerator));
    }

    private static BigInteger Total(IEnumerable<CreditUnion> rows, Func<CreditUnion, long> read) => DistributionOracle.Total(rows.Select(read));

    private static Indicator Stock(string code, bool mayBeNegative = false) => new(code, new(code, code), IndicatorUnit.Dong, IndicatorKind.Stock, mayBeNegative);

    private static FinancialRatio Ratio(string code, RatioFormula formula) => new(code, new(code, code), IndicatorUnit.Percent, formula);
}
