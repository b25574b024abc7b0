using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ScanLaws
{
    [Law]
    public Property The_scalar_scan_is_the_definition(int seed) => IsTheDefinition(seed, VectorWidth.None);

    [Law(VectorWidth.Bits256)]
    public Property The_scan_with_256_bits_is_the_definition(int seed) => IsTheDefinition(seed, VectorWidth.Bits256);

    [Law(VectorWidth.Bits512)]
    public Property The_scan_with_512_bits_is_the_definition(int seed) => IsTheDefinition(seed, VectorWidth.Bits512);

    [Fact]
    public void Scalars_are_read_before_they_overflow() => AreReadBeforeTheyOverflow(VectorWidth.None);

    [VectorFact(VectorWidth.Bits256)]
    public void Lanes_of_256_bits_are_read_before_they_overflow() => AreReadBeforeTheyOverflow(VectorWidth.Bits256);

    [VectorFact(VectorWidth.Bits512)]
    public void Lanes_of_512_bits_are_read_before_they_overflow() => AreReadBeforeTheyOverflow(VectorWidth.Bits512);

    private static void AreReadBeforeTheyOverflow(VectorWidth vectors)
    {
        // Three times the rows that lanes hold, of the greatest value that they take: sums of 65 bits.
        const int Rows = 3 * LaneScan.MostRows;
        long[] values = new long[Rows];
        values.AsSpan().Fill(-(LaneScan.MostValue - 1));
        GroupState state = new(1, 1);
        using GroupScan scan = new(state, extremes: true, vectors);
        FiveColumns five = default;
        five.Add(new(values));
        scan.Add<byte>(0, new byte[Rows], five, []);
        scan.Drain();

        Assert.Equal(Rows, state.Units[0]);
        Assert.Equal(Rows, state[0][0].Reported);
        Assert.Equal((Int128)Rows * -(LaneScan.MostValue - 1), state[0][0].Sum);
        Assert.Equal(-(LaneScan.MostValue - 1), state[0][0].Maximum);
    }

    private static Property IsTheDefinition(int seed, VectorWidth vectors)
    {
        ScanCase scan = new(seed);
        string expected = scan.Expected(extremes: seed % 2 == 0);
        string actual = scan.Scanned(vectors, extremes: seed % 2 == 0);
        return (actual == expected).Label($"seed {seed}\n{actual}\ninstead of\n{expected}");
    }
}
