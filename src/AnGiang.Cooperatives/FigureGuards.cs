using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives;

/// <summary>Guards of our own, in the house style: what is wrong, with which value, and the way out.</summary>
internal static class FigureGuards
{
    internal static MidpointRounding Rounding(this IGuardClause guard, MidpointRounding mode, [CallerArgumentExpression(nameof(mode))] string? parameterName = null) =>
        guard.Defined(mode, parameterName);

    internal static int Digits(this IGuardClause _, int digits, [CallerArgumentExpression(nameof(digits))] string? parameterName = null) =>
        digits is >= 0 and <= Cooperatives.Rounding.MaxDigits
            ? digits
            : throw new ArgumentOutOfRangeException(parameterName, digits, $"Figures are printed with 0 to {Cooperatives.Rounding.MaxDigits} decimals.");

    internal static TEnum Defined<TEnum>(this IGuardClause _, TEnum value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"{typeof(TEnum).Name} has no such value; use one of {string.Join(", ", Enum.GetNames<TEnum>())}.");

    [return: NotNullIfNotNull(nameof(value))]
    internal static Vnd? NegativeAmount(this IGuardClause guard, Vnd? value, Indicator indicator, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        guard.NegativeAmount(value, $"{indicator.Name.Vietnamese} ({indicator})", parameterName);

    [return: NotNullIfNotNull(nameof(value))]
    internal static Vnd? NegativeAmount(this IGuardClause _, Vnd? value, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) => value is not { Dong: < 0 }
        ? value
        : throw new ArgumentOutOfRangeException(parameterName, value, $"{what} cannot be negative; leave it null where it was not reported.");

    /// <summary>Parts that exceed their total, or that are all there and do not add up to it.</summary>
    /// <returns>What a part is that was not given: zero where the others come to the total, and null where they do not.</returns>
    internal static Vnd? PartsUnlikeTotal(this IGuardClause guard, string what, ReadOnlySpan<Vnd?> parts, Vnd total)
    {
        Int128 sum = 0;
        bool isComplete = true;
        foreach (Vnd? part in parts)
        {
            sum += part.GetValueOrDefault().Dong;
            isComplete &= part.HasValue;
        }

        guard.PartsUnlikeTotal(what, sum, isComplete, total, nameof(total));
        return sum == total.Dong ? Vnd.Zero : null;
    }

    internal static void PartsUnlikeTotal(this IGuardClause _, string what, Int128 sum, bool isComplete, Vnd total, string parameterName)
    {
        if (sum > total.Dong || (isComplete && sum != total.Dong))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{what} come to {sum} đồng, the total is {total.Dong}: a difference of {sum - total.Dong}. Correct one of them, or leave a part that was not reported null."), parameterName);
        }
    }

    internal static long? NegativeCount(this IGuardClause _, long? count, string what, [CallerArgumentExpression(nameof(count))] string? parameterName = null) =>
        count is null or >= 0
            ? count
            : throw new ArgumentOutOfRangeException(parameterName, count, $"{what} cannot be negative; leave it null where it was not reported.");

    internal static long NegativeMinimum(this IGuardClause _, long units, [CallerArgumentExpression(nameof(units))] string? parameterName = null) =>
        units >= 0
            ? units
            : throw new ArgumentOutOfRangeException(parameterName, units, "A least number of units cannot be negative; 0 marks no figure as sensitive.");

    /// <summary>A code that is safe in files and addresses.</summary>
    internal static string Slug(this IGuardClause guard, string code, [CallerArgumentExpression(nameof(code))] string? parameterName = null) =>
        guard.NullOrEmpty(code, parameterName).All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? code
            : throw new ArgumentException($"'{code}' is not a code: use lower-case letters a to z, digits and hyphens, such as 'total-assets'.", parameterName);

    internal static LocalDate? NotIso(this IGuardClause _, LocalDate? date, [CallerArgumentExpression(nameof(date))] string? parameterName = null) =>
        date is not { } given || given.Calendar == CalendarSystem.Iso
            ? date
            : throw new ArgumentException($"{given:R} is in the {given.Calendar} calendar; use WithCalendar(CalendarSystem.Iso).", parameterName);
}
