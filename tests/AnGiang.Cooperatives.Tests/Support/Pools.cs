using System.Buffers;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>The array pools from which scratch comes.</summary>
internal static class Pools
{
    /// <summary>Leaves a value in all places of pooled arrays, some of each size, as other users of the pool might.</summary>
    internal static void Soil<T>(T value)
    {
        for (int size = 16; size <= 1 << 15; size *= 2)
        {
            T[][] arrays = [.. Enumerable.Range(0, 6).Select(_ => ArrayPool<T>.Shared.Rent(size))];
            foreach (T[] array in arrays)
            {
                array.AsSpan().Fill(value);
                ArrayPool<T>.Shared.Return(array);
            }
        }
    }
}
