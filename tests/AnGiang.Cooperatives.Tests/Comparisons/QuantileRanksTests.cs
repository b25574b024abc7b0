using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.Tests.Comparisons;

public class QuantileRanksTests
{
    [Fact]
    public void A_rank_is_looked_for_once_however_many_quantiles_are_made_of_it()
    {
        Fraction[] probabilities = [new(1, 1), new(1, 2), new(1, 4), new(1, 2), new(51, 100)];

        Assert.Equal([1, 2, 4], new QuantileRanks(probabilities, QuantileDefinition.InverseDistribution).Of(5));
        Assert.Equal([1, 2, 3, 4], new QuantileRanks(probabilities, QuantileDefinition.LinearInterpolation).Of(5));
        Assert.Equal([0], new QuantileRanks(probabilities, QuantileDefinition.LinearInterpolation).Of(1));
    }
}
