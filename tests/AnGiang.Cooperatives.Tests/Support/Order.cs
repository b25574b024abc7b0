namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Other orders of the same items, the same for the same seed on every runtime.</summary>
internal static class Order
{
    internal static T[] Shuffled<T>(this IEnumerable<T> items, int seed) =>
        [.. items.Select((item, i) => (item, i)).OrderBy(pair => Hash(pair.i, seed)).Select(pair => pair.item)];

    /// <summary>A well-mixed number of a position and a seed.</summary>
    internal static uint Hash(int position, int seed)
    {
        unchecked
        {
            uint mixed = ((uint)position * 2_654_435_761u) ^ ((uint)seed * 2_246_822_519u);
            mixed = (mixed ^ (mixed >> 15)) * 2_246_822_519u;
            mixed = (mixed ^ (mixed >> 13)) * 3_266_489_917u;
            return mixed ^ (mixed >> 16);
        }
    }
}
