namespace AnGiang.Cooperatives.Tests;

public class ListingTests
{
    [Fact]
    public void Twenty_are_named_further_ones_are_told_and_none_is_said() => Assert.Equal(
        ("none", "1", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20", "1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19; 20; …"),
        (Of(0), Of(1), Of(20), Of(21, "; ")));

    private static string Of(int count, string separator = ", ") => Listing.Of(Enumerable.Range(1, count), separator);
}
