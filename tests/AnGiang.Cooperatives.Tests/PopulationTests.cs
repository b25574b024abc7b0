using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests;

public class PopulationTests
{
    private static readonly CooperativeStatus[] Standing =
        [CooperativeStatus.Active, CooperativeStatus.NotYetOperating, CooperativeStatus.Suspended, CooperativeStatus.Dormant];

    [Fact]
    public void The_number_of_co_operatives_counts_credit_funds_and_four_statuses()
    {
        Assert.Equal([CooperativeKind.Cooperative, CooperativeKind.CreditFund], Population.Cooperatives.Kinds);
        Assert.Equal(Standing, Population.Cooperatives.Statuses);
        Assert.Equal("Cooperative, CreditFund: Active, NotYetOperating, Suspended, Dormant", Population.Cooperatives.ToString());
    }

    [Fact]
    public void A_population_of_one_kind_holds_that_kind_alone()
    {
        foreach (CooperativeKind kind in Enum.GetValues<CooperativeKind>())
        {
            Assert.Equal(kind, Assert.Single(Population.OfKind(kind).Kinds));
            Assert.Equal(Standing, Population.OfKind(kind).Statuses);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Population.OfKind((CooperativeKind)9));
    }

    [Fact]
    public void A_unit_counts_by_kind_and_status()
    {
        Assert.True(Population.Cooperatives.Contains(Units.Fund("1")));
        Assert.True(Population.Cooperatives.Contains(Units.Make("1", status: CooperativeStatus.Dormant)));
        Assert.False(Population.Cooperatives.Contains(Units.Make("1", status: CooperativeStatus.Dissolving)));
        Assert.False(Population.Cooperatives.Contains(Units.Make("1", kind: CooperativeKind.Union)));
        Assert.False(Population.OfKind(CooperativeKind.Cooperative).Contains(Units.Fund("1")));
        Assert.True(Population.OfKind(CooperativeKind.Group).Contains(Units.Make("1", kind: CooperativeKind.Group)));
        Assert.Throws<ArgumentNullException>(() => Population.Cooperatives.Contains(null!));
    }

    [Fact]
    public void Statuses_are_added_or_chosen()
    {
        Population wider = Population.Cooperatives.Including(CooperativeStatus.Revoked, CooperativeStatus.Dissolving, CooperativeStatus.Active);
        Population active = Population.Cooperatives.Only(CooperativeStatus.Active);

        Assert.Equal([.. Standing, CooperativeStatus.Dissolving, CooperativeStatus.Revoked], wider.Statuses);
        Assert.Equal(Population.Cooperatives.Kinds, wider.Kinds);
        Assert.Equal(CooperativeStatus.Active, Assert.Single(active.Statuses));
        Assert.Equal(Population.Cooperatives, Population.Cooperatives.Including());
        Assert.Equal(Standing, Population.Cooperatives.Statuses);
    }

    [Theory]
    [InlineData(CooperativeStatus.Dissolved)]
    [InlineData(CooperativeStatus.Bankrupt)]
    [InlineData(CooperativeStatus.Converted)]
    [InlineData(CooperativeStatus.Merged)]
    [InlineData(CooperativeStatus.Divided)]
    public void Units_that_are_gone_are_in_no_number(CooperativeStatus status)
    {
        Assert.Contains($"A unit that is {status} is gone", Assert.Throws<ArgumentException>(() => Population.Cooperatives.Including(status)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Population.Cooperatives.Only(CooperativeStatus.Active, status));
    }

    [Fact]
    public void A_population_without_a_status_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Population.Cooperatives.Only());
        Assert.Throws<ArgumentNullException>(() => Population.Cooperatives.Only(null!));
        Assert.Throws<ArgumentNullException>(() => Population.Cooperatives.Including(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Population.Cooperatives.Only((CooperativeStatus)99));
    }

    [Fact]
    public void Populations_that_count_the_same_are_equal()
    {
        Population one = Population.Cooperatives.Only(CooperativeStatus.Dormant, CooperativeStatus.Active);
        Population other = Population.Cooperatives.Only(CooperativeStatus.Active, CooperativeStatus.Dormant, CooperativeStatus.Active);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Population.Cooperatives);
        Assert.NotEqual(Population.OfKind(CooperativeKind.Cooperative), Population.Cooperatives);
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("x"));
    }
}
