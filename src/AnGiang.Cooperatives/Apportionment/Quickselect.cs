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
        (int low, int high) = (0, numbers.Length - 1);
        for (int rounds = 2 * BitOperations.Log2((uint)numbers.Length); low < high; rounds--)
        {
            if (rounds == 0)
            {
                numbers[low..(high + 1)].Sort();
                break;
            }

            (int i, int j) = Partition(numbers, low, high);
            if (rank <= j)
            {
                high = j;
            }
            else if (rank >= i)
            {
                low = i;
            }
            else
            {
                break;
            }
        }

        return numbers[rank];
    }

    // Around the median of the first, middle and last: up to j none is larger, from i on none is smaller, in between all equal it.
    private static (int I, int J) Partition<TNumber>(Span<TNumber> numbers, int low, int high)
        where TNumber : struct, IBinaryInteger<TNumber>
    {
        (TNumber a, TNumber b, TNumber c) = (numbers[low], numbers[(low + high) >>> 1], numbers[high]);
        TNumber pivot = TNumber.Max(TNumber.Min(a, b), TNumber.Min(TNumber.Max(a, b), c));
        (int i, int j) = (low, high);
        while (i <= j)
        {
            while (numbers[i] < pivot)
            {
                i++;
            }

            while (numbers[j] > pivot)
            {
                j--;
            }

            if (i <= j)
            {
                (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
                i++;
                j--;
            }
        }

        return (i, j);
    }
}
