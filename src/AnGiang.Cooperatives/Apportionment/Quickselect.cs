using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Finds a number by its rank in place (Hoare), for numbers that may be moved.</summary>
internal static class Quickselect
{
    /// <summary>Moves the number of one rank, counted from 0, to its place: none before it is larger, none after it smaller. O(n) expected; equal numbers do no harm.</summary>
    /// <returns>That number.</returns>
    internal static TNumber Smallest<TNumber>(Span<TNumber> numbers, int rank)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        Span<TNumber> rest = numbers;
        for (int rounds = 2 * BitOperations.Log2((uint)numbers.Length); rounds > 0 && rest.Length > 1; rounds--)
        {
            TNumber pivot = MedianOfThree(rest);
            int count = MoveSmaller(rest, pivot);
            if (count == 0)
            {
                // Beyond the greatest number it wraps and moves none; the sort below then decides.
                count = MoveSmaller(rest, unchecked(pivot + TNumber.One));
                if (rank < count)
                {
                    return pivot;
                }
            }

            if (rank < count)
            {
                rest = rest[..count];
            }
            else
            {
                rest = rest[count..];
                rank -= count;
            }
        }

        rest.Sort();
        return rest[rank];
    }

    private static TNumber MedianOfThree<TNumber>(ReadOnlySpan<TNumber> numbers)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        (TNumber a, TNumber b, TNumber c) = (numbers[0], numbers[numbers.Length >> 1], numbers[^1]);
        return TNumber.Max(TNumber.Min(a, b), TNumber.Min(TNumber.Max(a, b), c));
    }

    // Every number is moved, so that nothing has to be guessed.
    private static int MoveSmaller<TNumber>(Span<TNumber> numbers, TNumber bound)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        int count = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            TNumber number = numbers[i];
            numbers[i] = numbers[count];
            numbers[count] = number;
            count += number < bound ? 1 : 0;
        }

        return count;
    }
}
