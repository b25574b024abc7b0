using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class OwnMeasuresOfUnitsTests
{
    private static readonly Indicator Deposits = new("deposits", new("tiền gửi", "deposits"), IndicatorUnit.Dong, IndicatorKind.Stock);

    [Fact]
    public void Periods_of_units_are_compared_whatever_is_read_from_them()
    {
        Cooperative[] units = [Units.Make("A", figures: Units.Of(2020)), Units.Make("B", figures: Units.Of(2019))];

        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => units.Summarize(unit => unit.Kind, of => of.Count(Indicator.Members, unit => unit.Members?.Total)));

        Assert.Contains("reporting period", refused.Message, StringComparison.Ordinal);
        Assert.Contains("B 'HTX B'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classifications_are_compared_wherever_the_sector_is_in_the_key()
    {
        Cooperative other = new(new("B"), "HTX B", CooperativeKind.Cooperative, SectorClassification.Decree113.Sectors[0]);

        Assert.Throws<ArgumentException>(() => new[] { Units.Make("A"), other }.Summarize(unit => (unit.Sector, unit.Kind)));
    }

    [Fact]
    public void A_population_takes_further_indicators_and_an_order()
    {
        Cooperative[] units = [Units.Make("1", kind: CooperativeKind.Union, members: 4), Units.Make("2", members: 9), Units.Make("3", kind: CooperativeKind.Union, members: 3)];

        RosterSummary<string> summary = units.Summarize(
            unit => unit.Id.Value,
            Population.OfKind(CooperativeKind.Union),
            of => of.Amount(Deposits, unit => Vnd.FromMillions(unit.Members!.Total)),
            Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a)));

        Assert.Equal(["3", "1"], summary.Groups.Select(group => group.Key));
        Assert.Equal(Vnd.FromMillions(7), summary.Overall.Amount(Deposits).Sum.Value);
        Assert.Equal(7, summary.Overall.Count(Indicator.Members).Sum.Value);
        Assert.Equal(1, summary.OutsidePopulation);
    }
}
