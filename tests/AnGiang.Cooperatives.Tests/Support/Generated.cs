namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Rows that are made up, the same every time: some values missing, profits of either sign.</summary>
internal static class Generated
{
    private static readonly string[] States = ["An Giang", "Kiên Giang", "Đồng Tháp", "Cần Thơ", "Vĩnh Long", "Cà Mau"];

    internal static RosterRow Row(int i)
    {
        long low = Order.Hash(i, 4) % 5_000_000;
        return new(
            States[Order.Hash(i, 1) % 6],
            Order.Hash(i, 2) % 10 == 0 ? null : Order.Hash(i, 3) % 2_000,
            Order.Hash(i, 5) % 7 == 0 ? null : (Order.Hash(i, 6) * 1_000L) - 1_000_000_000_000,
            Order.Hash(i, 7) % 3 == 0 ? null : low,
            Order.Hash(i, 7) % 3 == 0 ? null : low + (Order.Hash(i, 8) % 1_000_000));
    }
}
