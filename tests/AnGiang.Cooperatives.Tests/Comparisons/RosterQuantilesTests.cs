using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class RosterQuantilesTests
{
    private static readonly Dimension<string> District = new("district");

    private static readonly (string District, long? Members)[] Rows =
        [("Tri Tôn", 5), ("An Phú", 9), ("Tri Tôn", null), ("Tri Tôn", 1), ("An Phú", 7), ("Tri Tôn", 3), ("Tri Tôn", 100), ("Chợ Mới", null)];

    private static Roster Roster => Roster.Of(Rows, of => of.Count(Indicator.Members, row => row.Members), by => by.Key(District, row => row.District));

    [Theory]
    [InlineData(QuantileDefinition.InverseDistribution)]
    [InlineData(QuantileDefinition.LinearInterpolation)]
    public void Quantiles_by_district_are_those_of_the_distribution_of_each(QuantileDefinition definition)
    {
        QuantileTable<string> table = Roster.Quantiles(District, Indicator.Members, definition);

        Assert.Equal(["An Phú", "Chợ Mới", "Tri Tôn"], table.Groups.Select(group => group.Key));
        foreach ((string district, Quantiles quantiles) in table.Groups)
        {
            Distribution distribution = Distribution.OfCounts(Rows.Where(row => row.District == district), row => row.Members);
            Assert.Equal(distribution.Median(definition), quantiles.Median);
            Assert.Equal(distribution.LowerQuartile(definition), quantiles.LowerQuartile);
            Assert.Equal(distribution.UpperQuartile(definition), quantiles.UpperQuartile);
            Assert.Equal(distribution.Coverage, quantiles.Coverage);
        }
    }

    [Fact]
    public void All_units_together_and_filtered_ones_have_quantiles_too()
    {
        Fraction ninth = new(9, 10);
        Quantiles all = Roster.Quantiles(Indicator.Members, QuantileDefinition.InverseDistribution, [ninth, new(1, 2)]);
        Assert.Equal(100, all.At(ninth).Value.Numerator);
        Assert.Equal(5, all.Median.Value.Numerator);
        Assert.Equal(new Coverage(6, 8), all.Coverage);

        Quantiles some = Roster.Where(District, district => district == "An Phú").Quantiles(Indicator.Members, QuantileDefinition.LinearInterpolation);
        Assert.Equal(8, some.Median.Value.Numerator);
    }

    [Fact]
    public void Co_operatives_outside_the_population_do_not_count()
    {
        Roster roster = Roster.Of([Units.Make("1"), Units.Make("2")]);
        Assert.Equal(new Coverage(0, 2), roster.Quantiles(Dimension.Kind, Indicator.Members, QuantileDefinition.InverseDistribution)[CooperativeKind.Cooperative].Coverage);
        Assert.Equal(UndefinedReason.NoUnits, roster.Quantiles(Indicator.Members, QuantileDefinition.InverseDistribution, population: Population.OfKind(CooperativeKind.Union)).Median.Reason);
    }

    [Fact]
    public void What_has_no_quantile_is_refused()
    {
        Assert.Contains("1/2", Assert.Throws<KeyNotFoundException>(() => Roster.Quantiles(Indicator.Members, QuantileDefinition.InverseDistribution).At(new(1, 3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("probabilities", () => Roster.Quantiles(Indicator.Members, QuantileDefinition.InverseDistribution, [new(3, 2)]));
        Assert.Throws<KeyNotFoundException>(() => Roster.Quantiles(Indicator.TotalAssets, QuantileDefinition.InverseDistribution));
        Assert.Throws<KeyNotFoundException>(() => Roster.Quantiles(Dimension.Sector, Indicator.Members, QuantileDefinition.InverseDistribution));
        Assert.Contains("range", Assert.Throws<ArgumentException>(() => Roster.Of([Units.Make("1")]).Quantiles(Indicator.AverageEarnings, QuantileDefinition.InverseDistribution)).Message, StringComparison.Ordinal);
    }
}
