using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Guards for the facts that a classification is given.</summary>
internal static class FactGuards
{
    internal static Fraction? NegativeNumber(this IGuardClause _, Fraction? value, [CallerArgumentExpression(nameof(value))] string? parameterName = null) => value is not { } given || given >= 0
        ? value
        : throw new ArgumentOutOfRangeException(parameterName, value, $"{parameterName} cannot be negative; leave it null where it was not reported.");

    internal static Fraction? NegativeAmount(this IGuardClause guard, Vnd? amount, [CallerArgumentExpression(nameof(amount))] string? parameterName = null) =>
        guard.NegativeNumber(amount?.Dong, parameterName);

    internal static Fraction? NotAScore(this IGuardClause _, Fraction? score, [CallerArgumentExpression(nameof(score))] string? parameterName = null) => score is not { } given || (given >= 0 && given <= 100)
        ? score
        : throw new ArgumentOutOfRangeException(parameterName, score, "A score is 0 to 100 points; leave it null where it was not reported.");

    internal static Fraction? NotAPart(this IGuardClause _, Fraction? part, [CallerArgumentExpression(nameof(part))] string? parameterName = null) => part is not { } given || (given >= 0 && given <= 1)
        ? part
        : throw new ArgumentOutOfRangeException(parameterName, part, "A part of an amount is 0 to 1; 20 % is new Fraction(20, 100).");
}
