using System.Numerics;
using System.Text.Json;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class ComparisonLaws
{
    [Law]
    public bool Change_growth_and_index_lead_to_one_another(long previous, long current)
    {
        if (previous <= 0 || !Oracle.IsLong((BigInteger)current - previous))
        {
            return true;
        }

        Change<long> change = Change.Between(previous, current);
        return change.Absolute.Value == current - previous
            && Oracle.Gives((BigInteger)current - previous, previous, () => change.Growth.Value.Exact)
            && Oracle.Gives(current, previous, () => change.Index.Value.Exact)
            && change.Growth.Value.ToIndex() == change.Index.Value
            && change.Index.Value.ToGrowth() == change.Growth.Value;
    }

    [Law]
    public bool Amounts_change_as_counts_do(long previous, long current) => Outcome(() =>
    {
        Change<long> change = Change.Between(previous, current);
        return (change.Absolute.ValueOrNull, change.Growth, change.Index);
    }) == Outcome(() =>
    {
        Change<Vnd> change = Change.Between(Vnd.FromDong(previous), Vnd.FromDong(current));
        return (change.Absolute.ValueOrNull?.Dong, change.Growth, change.Index);
    });

    [Law]
    public bool Points_are_the_exact_difference_rounded_once(Fraction previous, Fraction current, Precision precision, MidpointRounding mode)
    {
        RatioChange change = RatioChange.Between(previous, current);
        BigInteger numerator = ((BigInteger)current.Numerator * previous.Denominator) - ((BigInteger)previous.Numerator * current.Denominator);
        BigInteger denominator = (BigInteger)previous.Denominator * current.Denominator;
        BigInteger Rounded(int power) => Oracle.Divide(numerator * Oracle.Ten(precision.Digits + power), denominator, mode);

        return Oracle.Gives(Rounded(0), precision.Digits, () => change.Difference(precision.Digits, mode).Value)
            && Oracle.Gives(Rounded(2), precision.Digits, () => change.PercentagePoints(precision.Digits, mode).Value.Points)
            && Oracle.Gives(Rounded(4), precision.Digits, () => change.BasisPoints(precision.Digits, mode).Value);
    }

    [Law]
    public bool A_ratio_s_index_is_its_growth_and_a_hundred(Fraction previous, Fraction current, Precision precision, MidpointRounding mode)
    {
        if (previous <= Fraction.Zero)
        {
            return RatioChange.Between(previous, current).Index(precision.Digits, mode).Reason is UndefinedReason.ZeroBase or UndefinedReason.NegativeBase;
        }

        BigInteger numerator = (BigInteger)current.Numerator * previous.Denominator, denominator = (BigInteger)previous.Numerator * current.Denominator;
        BigInteger hundred = Oracle.Ten(precision.Digits + 2);
        RatioChange change = RatioChange.Between(previous, current);
        return Oracle.Gives(Oracle.Divide(numerator * hundred, denominator, mode), precision.Digits, () => change.Index(precision.Digits, mode).Value.Points)
            && Oracle.Gives(Oracle.Divide((numerator - denominator) * hundred, denominator, mode), precision.Digits, () => change.Growth(precision.Digits, mode).Value.Points);
    }

    /// <summary>Rounded down, the root is the last number whose power does not exceed the index; rounded up, the first that reaches it; the other modes choose between them.</summary>
    [Law]
    public bool Compound_growth_encloses_the_root(long previous, long current, byte span, Precision precision, MidpointRounding mode)
    {
        if (previous <= 0 || current < 0 || !Oracle.IsDecimal(current * Oracle.Ten(precision.Digits + 2) / previous))
        {
            return true;
        }

        int years = (span % 12) + 1;
        Change<long> change = Change.Between(previous, current);
        BigInteger hundred = Oracle.Ten(precision.Digits + 2);
        BigInteger Level(MidpointRounding rounding) => Oracle.Split(change.CompoundAverageGrowth(years, precision.Digits, rounding).Value.Points).Mantissa + hundred;
        int Side(BigInteger twice) => (BigInteger.Pow(twice, years) * previous).CompareTo(current * BigInteger.Pow(2 * hundred, years));

        BigInteger floor = Level(MidpointRounding.ToNegativeInfinity), ceiling = Level(MidpointRounding.ToPositiveInfinity);
        bool exact = Side(2 * floor) == 0;
        int half = Side((2 * floor) + 1);
        BigInteger expected = exact ? floor : mode switch
        {
            MidpointRounding.ToNegativeInfinity => floor,
            MidpointRounding.ToPositiveInfinity => ceiling,
            MidpointRounding.ToZero => floor < hundred ? ceiling : floor,
            _ when half != 0 => half < 0 ? ceiling : floor,
            MidpointRounding.AwayFromZero => floor < hundred ? floor : ceiling,
            _ => floor.IsEven ? floor : ceiling,
        };
        return ceiling - floor == (exact ? 0 : 1) && Side(2 * floor) <= 0 && Side(2 * ceiling) >= 0 && Level(mode) == expected;
    }

    [Law]
    public bool Constant_growth_is_its_own_average(byte percent, byte span)
    {
        int years = (span % 5) + 1, rate = percent % 60;
        long previous = (long)BigInteger.Pow(100, years), current = (long)BigInteger.Pow(100 + rate, years);
        return Change.Between(previous, current).CompoundAverageGrowth(years, 2, MidpointRounding.ToEven).Value.Points == rate
            && Change.Between(previous, current).SimpleAverageGrowth(years).Value.Exact >= new Fraction(rate, 100);
    }

    [Law]
    public bool A_roll_forward_closes_exactly_when_its_flows_explain_its_stocks(CountList list, int seed, int error)
    {
        RollForward made = Flows(list, seed);
        RollForward closing = new(made.Period, made.Opening, made.ExpectedClosing.Value)
        {
            Established = made.Established, Joined = made.Joined, Left = made.Left, Dissolved = made.Dissolved, Merged = made.Merged, Divided = made.Divided, Converted = made.Converted,
        };
        RollForward off = new(closing.Period, closing.Opening + (error & 0xFF), closing.Closing) { Established = closing.Established, Joined = closing.Joined, Left = closing.Left, Dissolved = closing.Dissolved, Merged = closing.Merged, Divided = closing.Divided, Converted = closing.Converted };
        return closing.Closes == true && off.Difference.Value == -(error & 0xFF) && off.Closes == ((error & 0xFF) == 0);
    }

    [Law]
    public bool Roll_forwards_add_up_in_any_order_and_grouping_with_their_differences(CountList first, CountList second, CountList third, int seed)
    {
        RollForward[] parts = [Flows(first, seed), Flows(second, seed + 1), Flows(third, seed + 2)];
        RollForward whole = RollForward.Total(parts);
        return whole == RollForward.Total(parts.Shuffled(seed))
            && whole == RollForward.Total([RollForward.Total(parts[..2]), parts[2]])
            && whole.Difference.Value == parts.Sum(part => part.Difference.Value)
            && whole.GrossDifference.Value == parts.Sum(part => Math.Abs(part.Difference.Value))
            && whole.Closes == Array.TrueForAll(parts, part => part.Closes == true);
    }

    [Law]
    public bool What_is_known_of_one_part_is_known_of_every_sum_with_it(CountList first, CountList second, CountList third, int seed, byte kinds)
    {
        RollForward[] parts = [.. new[] { first, second, third }.Select((list, i) => Part(Flows(list, seed + i), doesClose: ((kinds >> i) & 1) != 0, isSilent: ((kinds >> (i + 3)) & 1) != 0))];
        RollForward whole = RollForward.Total(parts);
        return whole.Closes == (parts.Any(part => part.Closes == false) ? false : parts.All(part => part.Closes == true) ? true : null)
            && whole == RollForward.Total([parts[2], RollForward.Total(parts[..2])])
            && whole == JsonSerializer.Deserialize<RollForward>(JsonSerializer.Serialize(whole));

        static RollForward Part(RollForward made, bool doesClose, bool isSilent) => new(made.Period, made.Opening, doesClose ? made.ExpectedClosing.Value : made.Closing)
        {
            Established = made.Established, Joined = made.Joined, Left = made.Left, Dissolved = made.Dissolved, Merged = isSilent ? null : made.Merged, Divided = made.Divided, Converted = made.Converted,
        };
    }

    /// <summary>Flows of at most a few thousand, more coming than going.</summary>
    private static RollForward Flows(CountList list, int seed)
    {
        long At(int position) => ((list.Counts[position % list.Counts.Length] % 1000) + Order.Hash(position, seed)) % 1000;
        return new(ReportingPeriod.Year(2024), 6000 + At(0), At(1)) { Established = At(2), Joined = At(3), Left = At(4), Dissolved = At(5), Merged = At(6), Divided = At(7), Converted = At(8) };
    }

    [Law]
    public bool A_plan_is_met_exactly_when_its_completion_reaches_one(long plan, long achieved, PlanTarget target)
    {
        if (!Oracle.IsLong((BigInteger)plan - achieved))
        {
            return true;
        }

        PlanCompletion<long> completion = PlanCompletion.Of(plan, achieved, target);
        return completion.IsMet == (target == PlanTarget.AtLeast ? achieved >= plan : achieved <= plan)
            && completion.Remaining.Value + achieved == plan
            && (!completion.Completion.IsDefined || completion.IsMet == (completion.Completion.Value >= Fraction.One));
    }

    [Law]
    public bool A_plan_of_a_rate_is_met_and_rounded_whatever_its_digits(Fraction plan, Fraction achieved, Precision precision, MidpointRounding mode)
    {
        if (plan <= Fraction.Zero)
        {
            return !PlanCompletion.Of(plan, achieved).Completion.IsDefined;
        }

        PlanCompletion<Fraction> completion = PlanCompletion.Of(plan, achieved);
        BigInteger numerator = (BigInteger)achieved.Numerator * plan.Denominator, denominator = (BigInteger)achieved.Denominator * plan.Numerator;
        return Oracle.Gives(numerator, denominator, completion.Completion)
            && completion.IsMet == (numerator >= denominator)
            && Oracle.Gives(Oracle.Divide(numerator * Oracle.Ten(precision.Digits + 2), denominator, mode), precision.Digits, () => completion.CompletionRounded(precision.Digits, mode).Value.Points);
    }

    private static (T Value, Type? Refusal) Outcome<T>(Func<T> compute)
        where T : struct
    {
        try
        {
            return (compute(), null);
        }
        catch (OverflowException refusal)
        {
            return (default, refusal.GetType());
        }
    }
}
