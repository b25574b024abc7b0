using System.Buffers;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>A pooled array seen as a span of the wanted length; it holds whatever was left in it.</summary>
internal readonly ref struct Scratch<T>(int length)
    where T : struct
{
    private readonly T[] array = ArrayPool<T>.Shared.Rent(length);

    internal Span<T> Span => array.AsSpan(0, length);

    public void Dispose() => ArrayPool<T>.Shared.Return(array);
}
