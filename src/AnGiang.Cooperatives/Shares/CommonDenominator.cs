using System.Numerics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Fractions as integers of the same proportions.</summary>
internal static class CommonDenominator
{
    internal static long[] Numerators(ReadOnlySpan<Fraction> fractions)
    {
        BigInteger denominator = BigInteger.One;
        foreach (Fraction fraction in fractions)
        {
            if (fraction < Fraction.Zero)
            {
                throw new ArgumentException($"A weight is {fraction}; weights are 0 or more.", nameof(fractions));
            }

            denominator *= fraction.Denominator / BigInteger.GreatestCommonDivisor(denominator, fraction.Denominator);
        }

        BigInteger[] numerators = new BigInteger[fractions.Length];
        BigInteger divisor = BigInteger.Zero;
        for (int i = 0; i < numerators.Length; i++)
        {
            numerators[i] = fractions[i].Numerator * (denominator / fractions[i].Denominator);
            divisor = BigInteger.GreatestCommonDivisor(divisor, numerators[i]);
        }

        divisor = divisor.IsZero ? BigInteger.One : divisor;
        return Array.ConvertAll(numerators, numerator => numerator / divisor is var lowest && lowest >= long.MinValue && lowest <= long.MaxValue
            ? (long)lowest
            : throw new OverflowException($"Over a common denominator the {numerators.Length} weights do not fit 64 bits; use simpler fractions."));
    }
}
