using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class QuickselectTests
{
    public static TheoryData<string> Shapes => ["ascending", "descending", "equal", "two values", "pipe", "scattered", "extremes"];

    /// <summary>Every rank of every length up to fifty, and some of a thousand, where the rounds run out for unlucky shapes.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_number_of_a_rank_stands_between_those_not_larger_and_those_not_smaller(string shape)
    {
        foreach (int length in Enumerable.Range(1, 50).Append(1_000))
        {
            long[] given = [.. Enumerable.Range(0, length).Select(i => At(shape, i, length))];
            long[] sorted = [.. given.Order()];
            for (int rank = 0; rank < length; rank += length > 50 ? 37 : 1)
            {
                long[] numbers = [.. given];

                Assert.Equal(sorted[rank], Quickselect.Smallest(numbers.AsSpan(), rank));

                Assert.Equal(sorted[rank], numbers[rank]);
                Assert.DoesNotContain(numbers[..rank], number => number > sorted[rank]);
                Assert.DoesNotContain(numbers[rank..], number => number < sorted[rank]);
                Assert.Equal(sorted, numbers.Order());
            }
        }
    }

    /// <summary>What need not be looked at again is left as it lies: otherwise it would be a sort.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(5_000)]
    [InlineData(9_999)]
    public void Numbers_far_from_the_rank_are_not_sorted(int rank)
    {
        foreach (int equal in (int[])[0, 6_000])
        {
            // The smallest number stands there many times.
            long[] numbers = [.. Enumerable.Range(0, 10_000).Select(i => i % 10_000 < equal ? 0 : (i * 2_654_435_761L) & 0xFFFF_FFFF)];

            Quickselect.Smallest(numbers.AsSpan(), rank);

            Assert.True(numbers.Zip(numbers.Skip(1)).Count(pair => pair.First > pair.Second) > 1_000);
        }
    }

    private static long At(string shape, int i, int length) => shape switch
    {
        "ascending" => i,
        "descending" => -i,
        "equal" => 7,
        "two values" => i % 2,
        "pipe" => Math.Min(i, length - i),
        "scattered" => (i * 2_654_435_761L) & 0xFFFF,
        _ => i % 3 == 0 ? long.MinValue + i : long.MaxValue - i,
    };
}
