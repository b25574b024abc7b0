using System.Numerics;
using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

/// <summary>Every method as its definition says it, in BigInteger: unit after unit, or floors and a full sort. Slow and plain.</summary>
internal static class ApportionmentOracle
{
    internal static long[] Apportion(long[] weights, long units, ApportionmentMethod method, TiePolicy ties, long minimum = 0) =>
        method == ApportionmentMethod.LargestRemainder ? LargestRemainder(weights, units, ties, minimum) : Divisor(weights, units, method, ties, minimum);

    /// <summary>The square of the claim weight / d(s), as a fraction; a denominator of zero is an infinite claim.</summary>
    internal static (BigInteger Numerator, BigInteger Denominator) SquaredClaim(long weight, BigInteger s, ApportionmentMethod method)
    {
        BigInteger w = weight;
        return method switch
        {
            ApportionmentMethod.Adams => (w * w, s * s),
            ApportionmentMethod.Dean => (w * w * ((2 * s) + 1) * ((2 * s) + 1), 4 * s * s * (s + 1) * (s + 1)),
            ApportionmentMethod.HuntingtonHill => (w * w, s * (s + 1)),
            ApportionmentMethod.Webster => (4 * w * w, ((2 * s) + 1) * ((2 * s) + 1)),
            _ => (w * w, (s + 1) * (s + 1)),
        };
    }

    internal static int Compare((BigInteger Numerator, BigInteger Denominator) a, (BigInteger Numerator, BigInteger Denominator) b)
    {
        if (a.Denominator.IsZero || b.Denominator.IsZero)
        {
            return a.Denominator.IsZero && b.Denominator.IsZero ? a.Numerator.CompareTo(b.Numerator) : a.Denominator.IsZero ? 1 : -1;
        }

        return (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
    }

    private static long[] Divisor(long[] weights, long units, ApportionmentMethod method, TiePolicy ties, long minimum)
    {
        long[] parts = [.. weights.Select(w => w > 0 ? minimum : 0)];
        for (long given = parts.Sum(); given < units; given++)
        {
            int best = -1;
            for (int i = 0; i < weights.Length; i++)
            {
                if (weights[i] > 0 && (best < 0 || IsBetter(i, best)))
                {
                    best = i;
                }
            }

            parts[best]++;
        }

        return parts;

        bool IsBetter(int i, int best)
        {
            int claims = Compare(SquaredClaim(weights[i], parts[i], method), SquaredClaim(weights[best], parts[best], method));
            return claims != 0 ? claims > 0 : Wins(weights, i, best, ties);
        }
    }

    private static long[] LargestRemainder(long[] weights, long units, TiePolicy ties, long minimum)
    {
        HashSet<int> open = [.. Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0)];
        long[] parts = new long[weights.Length];
        BigInteger left = units;
        BigInteger whole = Total();

        // Who is below the minimum is raised to it; the others keep their quotas if there is enough.
        int[] raised = [.. open.Where(i => weights[i] * left < minimum * whole)];
        bool enough = open.Except(raised).Aggregate(raised.Length * (BigInteger)minimum, (sum, i) => sum + (weights[i] * left / whole)) <= units;
        foreach (int i in enough ? raised : [])
        {
            parts[i] = minimum;
            open.Remove(i);
        }

        // Otherwise, one after another, whoever has the smallest quota below the minimum gets the minimum and leaves.
        while (!enough && open.Count > 0)
        {
            whole = Total();
            int smallest = open.MinBy(i => weights[i]);
            if (weights[smallest] * left >= minimum * whole)
            {
                break;
            }

            parts[smallest] = minimum;
            left -= minimum;
            open.Remove(smallest);
        }

        foreach (int i in open)
        {
            parts[i] = (long)(weights[i] * left / whole);
        }

        int rest = (int)(units - parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
        List<int> ranking = [.. open];
        ranking.Sort((a, b) =>
        {
            int remainders = (weights[b] * left % whole).CompareTo(weights[a] * left % whole);
            return remainders != 0 ? remainders : a == b ? 0 : Wins(weights, a, b, ties) ? -1 : 1;
        });
        foreach (int i in ranking.Take(rest))
        {
            parts[i]++;
        }

        return parts;

        BigInteger Total() => open.Aggregate(BigInteger.Zero, (sum, i) => sum + weights[i]);
    }

    private static bool Wins(long[] weights, int a, int b, TiePolicy ties) => ties switch
    {
        TiePolicy.LargerValue when weights[a] != weights[b] => weights[a] > weights[b],
        TiePolicy.SmallerValue when weights[a] != weights[b] => weights[a] < weights[b],
        TiePolicy.Last => a > b,
        _ => a < b,
    };
}
