namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Counts and amounts as the integers they are, so that one piece of arithmetic serves both.</summary>
internal static class Numbers
{
    internal static long Of<T>(T value)
        where T : struct =>
        value switch
        {
            long count => count,
            Vnd amount => amount.Dong,
            _ => throw new NotSupportedException($"{typeof(T).Name} is neither a count nor an amount."),
        };

    internal static T From<T>(long number)
        where T : struct =>
        typeof(T) == typeof(Vnd) ? (T)(object)Vnd.FromDong(number) : (T)(object)number;

    internal static T Narrow<T>(Int128 number, string what)
        where T : struct =>
        number >= long.MinValue && number <= long.MaxValue
            ? From<T>((long)number)
            : throw new OverflowException(FormattableString.Invariant($"{what} is {number}, more than 64 bits hold."));

    /// <summary>A given number counts as one unit that reported it.</summary>
    internal static Figure<T> Figure<T>(T value)
        where T : struct, IEquatable<T>, IFormattable =>
        new(value, new Coverage(1, 1), FigureStatus.Actual);
}
