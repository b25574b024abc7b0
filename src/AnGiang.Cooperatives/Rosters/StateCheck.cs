namespace AnGiang.Cooperatives.Rosters;

/// <summary>What cannot be the state of an indicator over some units.</summary>
internal static class StateCheck
{
    /// <summary>Says what is wrong; null when nothing is. The extremes of a range are its ends, and its sum is not looked at.</summary>
    internal static string? Problem(SummaryColumn column, long units, in Accumulator value, bool hasExtremes)
    {
        Indicator indicator = column.Indicator;
        bool isRange = column.Kind == MeasureKind.Range;
        if (value.Reported < 0 || value.Reported > units)
        {
            return FormattableString.Invariant($"{value.Reported} of {units} units reported {indicator}");
        }

        if (value.Reported == 0)
        {
            return value.Sum == 0 ? null : FormattableString.Invariant($"no unit reported {indicator}, and its sum is {value.Sum}");
        }

        (Int128 minimum, Int128 maximum) = hasExtremes || isRange ? (value.Minimum, value.Maximum) : (long.MinValue, long.MaxValue);
        if (minimum > maximum)
        {
            return FormattableString.Invariant($"the minimum of {indicator} is {minimum} and its maximum {maximum}");
        }

        // Where extremes are known, one unit has the minimum and one the maximum, and the others are between.
        Int128 others = value.Reported - (hasExtremes ? 1 : 0);
        (Int128 least, Int128 most) = hasExtremes ? (maximum + (others * minimum), minimum + (others * maximum)) : (others * minimum, others * maximum);
        if (!isRange && (value.Sum < least || value.Sum > most))
        {
            return FormattableString.Invariant($"{value.Reported} values of {indicator} from {minimum} to {maximum} do not add up to {value.Sum}");
        }

        return !indicator.MayBeNegative && (hasExtremes || isRange ? minimum : value.Sum) < 0
            ? $"{indicator} is negative, and it cannot be"
            : null;
    }
}
