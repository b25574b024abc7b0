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
    public void Quantiles_are_asked_for_in_any_order_and_as_often_as_one_likes()
    {
        Fraction[] probabilities = [new(9, 10), new(1, 2), new(1, 10), new(1, 2)];
        Quantiles all = Roster.Quantiles(Indicator.Members, QuantileDefinition.LinearInterpolation, probabilities);
        Distribution distribution = Distribution.OfCounts(Rows, row => row.Members);

        Assert.All(probabilities, probability => Assert.Equal(distribution.Quantile(probability, QuantileDefinition.LinearInterpolation), all.At(probability)));
    }

    [Fact]
    public void A_group_is_found_by_its_key()
    {
        QuantileTable<string> table = Roster.Quantiles(District, Indicator.Members, QuantileDefinition.InverseDistribution);

        Assert.True(table.TryGet("An Phú", out Quantiles? quantiles));
        Assert.Same(table["An Phú"], quantiles);
        Assert.False(table.TryGet("Châu Đốc", out quantiles));
        Assert.Null(quantiles);
        Assert.Contains("no group 'Châu Đốc'; it has An Phú, Chợ Mới, Tri Tôn", Assert.Throws<KeyNotFoundException>(() => table["Châu Đốc"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_groups_are_not_looked_for_one_by_one()
    {
        const int Groups = 2_000;
        CountedKey[] keys = [.. Enumerable.Range(0, Groups).Select(number => new CountedKey(number))];
        Dimension<CountedKey> dimension = new("group");
        Roster roster = Roster.Of(keys, of => of.Count(Indicator.Members, key => key.Number), by => by.Key(dimension, key => key));
        CountedKey.Comparisons = 0;
        QuantileTable<CountedKey> table = roster.Quantiles(dimension, Indicator.Members, QuantileDefinition.InverseDistribution);

        Assert.All(keys, key => Assert.Equal(key.Number, table[key].Median.Value.Numerator));
        Assert.InRange(CountedKey.Comparisons, 0, 4 * Groups);
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

    /// <summary>A key that counts how often it is compared with another.</summary>
    private sealed class CountedKey(int number) : IEquatable<CountedKey>, IComparable<CountedKey>
    {
        internal static int Comparisons { get; set; }

        internal int Number => number;

        public bool Equals(CountedKey? other)
        {
            Comparisons++;
            return other?.Number == Number;
        }

        public override bool Equals(object? obj) => Equals(obj as CountedKey);

        public override int GetHashCode() => Number;

        public int CompareTo(CountedKey? other) => Number.CompareTo(other?.Number);
    }
}
