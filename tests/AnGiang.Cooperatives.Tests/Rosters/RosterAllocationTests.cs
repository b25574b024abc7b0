using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Rosters;

public class RosterAllocationTests
{
    // What a query and its scan take themselves, and what code boxes a block that was compiled for debugging; a byte in 30 rows would be more.
    private const int Constant = 3_000;
    private static readonly Dimension<int> District = new("district");
    private static readonly Dimension<int> Class = new("class");

    [Fact]
    public void A_query_allocates_its_result_whatever_the_number_of_rows()
    {
        Roster few = Build(1_000), many = Build(100_000);

        // The state of 20 groups and 2 columns, 48 bytes each, beside what finishing it takes.
        PartialSummary<int> part = many.SummarizePart("all", District);
        long state = 20 * ((2 * 48) + 8);
        long finish = Allocated(() => part.Finish());
        Assert.InRange(Allocated(() => many.Summarize(District)) - finish - state, 0, Constant);
        AllocatesAlike(() => few.Summarize(District), () => many.Summarize(District));
        AllocatesAlike(() => few.Summarize(District, Class), () => many.Summarize(District, Class));
        AllocatesAlike(() => few.Summarize(), () => many.Summarize());

        Roster someOfFew = few.Where(District, key => key < 7), someOfMany = many.Where(District, key => key < 7);
        AllocatesAlike(() => someOfFew.Summarize(Class), () => someOfMany.Summarize(Class));
    }

    [Fact]
    public void A_population_allocates_no_more_for_more_units()
    {
        Cooperative[] units = MadeUpUnits.Make(5_000, 8);
        Roster few = Roster.Of(units.Take(1_000)), many = Roster.Of(units);

        AllocatesAlike(() => few.Summarize(Dimension.Kind), () => many.Summarize(Dimension.Kind));
    }

    [Fact]
    public void Quantiles_allocate_their_result_whatever_the_number_of_rows()
    {
        Roster few = Build(1_000), many = Build(100_000);

        AllocatesAlike(() => ByDistrict(few), () => ByDistrict(many));
        AllocatesAlike(() => Overall(few), () => Overall(many));

        // For each of 20 groups three figures with their ranks and values, and the query; the histogram of a single group would be 32,000.
        Assert.InRange(Allocated(() => ByDistrict(many)), 0, (20 * 1_000) + Constant);
        Assert.InRange(Allocated(() => Overall(many)), 0, 1_000 + Constant);

        static object ByDistrict(Roster roster) => roster.Quantiles(District, Indicator.TotalAssets, QuantileDefinition.LinearInterpolation);
        static object Overall(Roster roster) => roster.Quantiles(Indicator.TotalAssets, QuantileDefinition.LinearInterpolation);
    }

    [Fact]
    public void Quantiles_of_many_groups_allocate_no_more_for_more_rows()
    {
        Roster few = Build(4_000, districts: 400), many = Build(100_000, districts: 400);

        AllocatesAlike(
            () => few.Quantiles(District, Indicator.TotalAssets, QuantileDefinition.InverseDistribution), () => many.Quantiles(District, Indicator.TotalAssets, QuantileDefinition.InverseDistribution));
    }

    [Fact]
    public void Quantiles_of_a_population_allocate_no_more_for_more_units()
    {
        Cooperative[] units = MadeUpUnits.Make(50_000, 8);
        Roster few = Roster.Of(units.Take(5_000)), many = Roster.Of(units);

        AllocatesAlike(
            () => few.Quantiles(Dimension.Kind, Indicator.Members, QuantileDefinition.InverseDistribution), () => many.Quantiles(Dimension.Kind, Indicator.Members, QuantileDefinition.InverseDistribution));
    }

    private static Roster Build(int rows, int districts = 20) => new RosterBuilder(rows)
        .Amount(Indicator.TotalAssets, [.. Enumerable.Range(0, rows).Select(row => row % 100L)])
        .Count(Indicator.Members, [.. Enumerable.Range(0, rows).Select(row => row % 10L)])
        .Key<int>(District, [.. Enumerable.Range(0, rows).Select(row => row % districts)])
        .Key<int>(Class, [.. Enumerable.Range(0, rows).Select(row => row % 3)])
        .Build();

    private static void AllocatesAlike(Func<object> few, Func<object> many) => Assert.InRange(Allocated(many) - Allocated(few), -Constant, Constant);

    /// <summary>The least of some runs: another thread's collection may count for more.</summary>
    private static long Allocated(Func<object> query) => Enumerable.Range(0, 5).Min(_ =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        query();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
