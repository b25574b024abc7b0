namespace AnGiang.Cooperatives.Comparisons;

/// <summary>What the figures of an indicator are: counts, amounts or rates, and which of them are possible.</summary>
internal static class FigureType
{
    /// <summary>The types that figures of an indicator may have, the usual one first.</summary>
    internal static Type[] Of(Indicator indicator)
    {
        Type own = indicator.Unit switch
        {
            IndicatorUnit.Dong => typeof(Vnd),
            IndicatorUnit.Percent => typeof(Percentage),
            IndicatorUnit.Times => typeof(Fraction),
            _ => typeof(long),
        };
        return indicator.Kind == IndicatorKind.Rate && own != typeof(Fraction) ? [own, typeof(Fraction)] : [own];
    }

    internal static string Refusal(Indicator indicator, Type given, IEnumerable<Type> allowed) =>
        $"is a {indicator.Kind} in {indicator.Unit} and has no figures of type {given.Name}; it takes {string.Join(" or ", allowed.Select(type => type.Name))}.";

    internal static bool IsImpossible(Indicator indicator, Fraction? value) => value < Fraction.Zero && !indicator.MayBeNegative;
}
