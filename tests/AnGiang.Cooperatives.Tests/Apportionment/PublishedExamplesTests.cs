using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

/// <summary>Apportionments that others have published, each with its source.</summary>
public class PublishedExamplesTests
{
    // U.S. Census Bureau, 2020 Census Apportionment Results, Table 1 (apportionment population, Alabama to Wyoming).
    private static readonly long[] States2020 =
    [
        5_030_053, 736_081, 7_158_923, 3_013_756, 39_576_757, 5_782_171, 3_608_298, 990_837, 21_570_527, 10_725_274,
        1_460_137, 1_841_377, 12_822_739, 6_790_280, 3_192_406, 2_940_865, 4_509_342, 4_661_468, 1_363_582, 6_185_278,
        7_033_469, 10_084_442, 5_709_752, 2_963_914, 6_160_281, 1_085_407, 1_963_333, 3_108_462, 1_379_089, 9_294_493,
        2_120_220, 20_215_751, 10_453_948, 779_702, 11_808_848, 3_963_516, 4_241_500, 13_011_844, 1_098_163, 5_124_712,
        887_770, 6_916_897, 29_183_290, 3_275_252, 643_503, 8_654_542, 7_715_946, 1_795_045, 5_897_473, 577_719,
    ];

    // U.S. Census Bureau, Population of States and Counties of the United States: 1790 to 1990, Part II (the 38 states of 1880).
    private static readonly (string State, long Population)[] States1880 =
    [
        ("Alabama", 1_262_505), ("Arkansas", 802_525), ("California", 864_694), ("Colorado", 194_327), ("Connecticut", 622_700), ("Delaware", 146_608),
        ("Florida", 269_493), ("Georgia", 1_542_180), ("Illinois", 3_077_871), ("Indiana", 1_978_301), ("Iowa", 1_624_615), ("Kansas", 996_096),
        ("Kentucky", 1_648_690), ("Louisiana", 939_946), ("Maine", 648_936), ("Maryland", 934_943), ("Massachusetts", 1_783_085), ("Michigan", 1_636_937),
        ("Minnesota", 780_773), ("Mississippi", 1_131_597), ("Missouri", 2_168_380), ("Nebraska", 452_402), ("Nevada", 62_266), ("New Hampshire", 346_991),
        ("New Jersey", 1_131_116), ("New York", 5_082_871), ("North Carolina", 1_399_750), ("Ohio", 3_198_062), ("Oregon", 174_768), ("Pennsylvania", 4_282_891),
        ("Rhode Island", 276_531), ("South Carolina", 995_577), ("Tennessee", 1_542_359), ("Texas", 1_591_749), ("Vermont", 332_286), ("Virginia", 1_512_565),
        ("West Virginia", 618_457), ("Wisconsin", 1_315_497),
    ];

    // The census of 1790 as in COMAP, For All Practical Purposes, chapter 14: Connecticut, Delaware, Georgia, Kentucky, Maryland, Massachusetts, New Hampshire,
    // New Jersey, New York, North Carolina, Pennsylvania, Rhode Island, South Carolina, Vermont, Virginia.
    private static readonly long[] States1790 =
        [236_841, 55_540, 70_835, 68_705, 278_514, 475_327, 141_822, 179_570, 331_589, 353_523, 432_879, 68_446, 206_236, 85_533, 630_560];

    /// <summary>Huntington-Hill: the seats in force, from the same table of the Census Bureau. The others: the examples of C. T. Kenny's package apportion, christophertkenny.com/apportion.</summary>
    [Theory]
    [InlineData(ApportionmentMethod.HuntingtonHill, "7 1 9 4 52 8 5 1 28 14 2 2 17 9 4 4 6 6 2 8 9 13 8 4 8 2 3 4 2 12 3 26 14 1 15 5 6 17 2 7 1 9 38 4 1 11 10 2 8 1")]
    [InlineData(ApportionmentMethod.Adams, "7 1 9 4 50 8 5 2 27 14 2 3 16 9 4 4 6 6 2 8 9 13 8 4 8 2 3 4 2 12 3 26 14 1 15 5 6 17 2 7 2 9 37 5 1 11 10 3 8 1")]
    [InlineData(ApportionmentMethod.Dean, "7 1 9 4 52 8 5 1 28 14 2 3 17 9 4 4 6 6 2 8 9 13 7 4 8 2 3 4 2 12 3 26 14 1 15 5 6 17 2 7 1 9 38 4 1 11 10 2 8 1")]
    [InlineData(ApportionmentMethod.Webster, "7 1 9 4 52 8 5 1 28 14 2 2 17 9 4 4 6 6 2 8 9 13 8 4 8 1 3 4 2 12 3 27 14 1 16 5 6 17 1 7 1 9 38 4 1 11 10 2 8 1")]
    [InlineData(ApportionmentMethod.Jefferson, "6 1 9 4 54 8 5 1 29 14 2 2 17 9 4 4 6 6 1 8 9 14 7 4 8 1 2 4 1 12 2 28 14 1 16 5 5 18 1 7 1 9 40 4 0 12 10 2 8 0")]
    [InlineData(ApportionmentMethod.LargestRemainder, "7 1 9 4 52 8 5 1 28 14 2 2 17 9 4 4 6 6 2 8 9 13 8 4 8 1 3 4 2 12 3 27 14 1 16 5 6 17 1 7 1 9 38 4 1 11 10 2 8 1")]
    public void The_435_seats_of_2020(ApportionmentMethod method, string seats)
    {
        Assert.Equal(331_108_434, States2020.Sum());
        Assert.Equal(seats, string.Join(' ', Run(States2020, 435, new() { Method = method })));
    }

    /// <summary>
    /// The first veto of a president: Hamilton's bill of 120 seats (COMAP, For All Practical Purposes, table 14.5), and Jefferson's of 105 that became the act
    /// of 14 April 1792 (the table in Tucker's Blackstone, volume 1, note D).
    /// </summary>
    [Fact]
    public void The_two_bills_of_1792()
    {
        Assert.Equal(3_615_920, States1790.Sum());
        Assert.Equal([8, 2, 2, 2, 9, 16, 5, 6, 11, 12, 14, 2, 7, 3, 21], Run(States1790, 120, new()));
        Assert.Equal([7, 1, 2, 2, 8, 14, 4, 5, 10, 10, 13, 2, 6, 2, 19], Run(States1790, 105, new() { Method = ApportionmentMethod.Jefferson }));
    }

    /// <summary>
    /// The Alabama paradox, found by C. W. Seaton of the Census Office in 1881: 8 seats of 299, 7 of 300 (Balinski and Young, Fair Representation, chapter 5; COMAP, For All
    /// Practical Purposes, example 7 of chapter 14). It hangs on the one seat that Nevada has for certain: by its quota of 0,38 it would have none.
    /// </summary>
    [Fact]
    public void Alabama_loses_a_seat_when_the_house_grows_in_1880_because_Nevada_has_one()
    {
        Assert.Equal(49_371_340, States1880.Sum(state => state.Population));
        ApportionmentOptions oneSeat = new() { Minimum = 1 };

        Assert.Equal(["Alabama 8 -> 7", "Illinois 18 -> 19", "Texas 9 -> 10"], Moves(299, 300, oneSeat));
        Assert.Equal(["Texas 9 -> 10"], Moves(299, 300, ApportionmentOptions.Default));
        Assert.All(
            Enum.GetValues<ApportionmentMethod>().Where(method => method != ApportionmentMethod.LargestRemainder),
            method => Assert.Single(Moves(299, 300, oneSeat with { Method = method })));
    }

    /// <summary>Wikipedia, Quota method (Largest remainder method): ten seats by the Hare quota, and the example of the Alabama paradox.</summary>
    [Fact]
    public void The_encyclopedia_s_largest_remainders()
    {
        long[] votes = [1500, 1500, 900, 500, 500, 200];

        Assert.Equal([5, 2, 1, 1, 1, 0], Run([47_000, 16_000, 15_800, 12_000, 6_100, 3_100], 10, new()));
        Assert.Equal([7, 7, 4, 3, 3, 1], Run(votes, 25, new()));
        Assert.Equal([8, 8, 5, 2, 2, 1], Run(votes, 26, new()));
    }

    /// <summary>Wikipedia, D'Hondt method and Sainte-Laguë method: eight seats for 230.000 votes.</summary>
    [Theory]
    [InlineData(ApportionmentMethod.Jefferson, new long[] { 4, 3, 1, 0 })]
    [InlineData(ApportionmentMethod.Webster, new long[] { 3, 3, 1, 1 })]
    public void The_encyclopedia_s_eight_seats(ApportionmentMethod method, long[] seats) =>
        Assert.Equal(seats, Run([100_000, 80_000, 30_000, 20_000], 8, new() { Method = method }));

    /// <summary>Electowiki, Sainte-Laguë method: 35 seats, where a majority of the votes does not get one of the seats.</summary>
    [Fact]
    public void Webster_may_deny_a_majority() =>
        Assert.Equal([17, 11, 7], Run([503, 304, 193], 35, new() { Method = ApportionmentMethod.Webster }));

    /// <summary>staatsrecht.honikel.de, worked solutions of the German electoral methods: ten seats for 12.000 votes.</summary>
    [Theory]
    [InlineData(ApportionmentMethod.Webster, new long[] { 5, 4, 1 })]
    [InlineData(ApportionmentMethod.LargestRemainder, new long[] { 5, 4, 1 })]
    [InlineData(ApportionmentMethod.Jefferson, new long[] { 6, 4, 0 })]
    public void A_lesson_in_electoral_law(ApportionmentMethod method, long[] seats) =>
        Assert.Equal(seats, Run([6_100, 5_000, 900], 10, new() { Method = method }));

    /// <summary>J. P. Curley, introduction to the package apportR: E grows and loses a seat to B, which does not.</summary>
    [Fact]
    public void Largest_remainder_has_the_population_paradox_and_divisor_methods_have_not()
    {
        (long[] before, long[] after) = ([150, 78, 173, 204, 295], [150, 78, 181, 204, 296]);

        Assert.Equal([8, 4, 10, 11, 17], Run(before, 50, new()));
        Assert.Equal([8, 5, 10, 11, 16], Run(after, 50, new()));
        Assert.All(
            Enum.GetValues<ApportionmentMethod>().Where(method => method != ApportionmentMethod.LargestRemainder),
            method => Assert.True(Run(before, 50, new() { Method = method })[4] <= Run(after, 50, new() { Method = method })[4]
                || Run(before, 50, new() { Method = method })[1] >= Run(after, 50, new() { Method = method })[1]));
    }

    private static IEnumerable<string> Moves(long before, long after, ApportionmentOptions options)
    {
        long[] weights = [.. States1880.Select(state => state.Population)];
        return Run(weights, before, options).Zip(Run(weights, after, options), States1880)
            .Where(move => move.First != move.Second)
            .Select(move => $"{move.Third.State} {move.First} -> {move.Second}");
    }

    private static long[] Run(long[] weights, long units, ApportionmentOptions options)
    {
        long[] parts = new long[weights.Length];
        Apportioner.Apportion(weights, units, parts, options);
        return parts;
    }
}
