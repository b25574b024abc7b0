using System.Runtime.Intrinsics.X86;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ScanLaws
{
    [Law]
    public Property The_scalar_scan_is_the_definition(int seed) => IsTheDefinition(seed, VectorWidth.None, isSupported: true);

    [Law]
    public Property The_scan_with_256_bits_is_the_definition(int seed) => IsTheDefinition(seed, VectorWidth.Bits256, Avx2.IsSupported);

    [Law]
    public Property The_scan_with_512_bits_is_the_definition(int seed) => IsTheDefinition(seed, VectorWidth.Bits512, Avx512F.IsSupported);

    [Theory]
    [InlineData(VectorWidth.None)]
    [InlineData(VectorWidth.Bits256)]
    [InlineData(VectorWidth.Bits512)]
    internal void Lanes_are_read_before_they_overflow(VectorWidth vectors)
    {
        if (vectors > GroupScan.Widest)
        {
            return;
        }

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

    private static Property IsTheDefinition(int seed, VectorWidth vectors, bool isSupported)
    {
        if (!isSupported)
        {
            return true.ToProperty();
        }

        ScanCase scan = new(seed);
        string expected = scan.Expected(extremes: seed % 2 == 0);
        string actual = scan.Scanned(vectors, extremes: seed % 2 == 0);
        return (actual == expected).Label($"seed {seed}\n{actual}\ninstead of\n{expected}");
    }
}
