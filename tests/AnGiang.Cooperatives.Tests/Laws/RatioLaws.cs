using System.Numerics;
using AnGiang.Cooperatives.Comparisons;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RatioLaws
{
    private static readonly QuantileDefinition[] Definitions = Enum.GetValues<QuantileDefinition>();

    [Law]
    public bool A_ratio_of_weighted_terms_is_that_of_integers_of_any_size(long loans, long cash, long deposits, short weight, byte parts, Precision precision, MidpointRounding mode)
    {
        Fraction w = new(weight == 0 ? 1 : weight, parts + 1);
        RatioFigure figure = Ratio("weighted", ((w * FigureTerms.Closing(Loans)) - Cash) / ((FigureTerms.Closing(Deposits) * new Fraction(2, 3)) + Cash))
            .Of(Unit(loans, deposits).With(Cash, Vnd.FromDong(cash)));

        BigInteger above = 3 * (((BigInteger)loans * w.Numerator) - ((BigInteger)cash * w.Denominator)), below = w.Denominator * ((2 * (BigInteger)deposits) + (3 * (BigInteger)cash));
        return Gives(above, below, figure, precision, mode);
    }

    [Law]
    public bool Flows_brought_to_a_year_over_average_balances_are_exact(long income, long opening, long closing, byte first, byte last, Precision precision, MidpointRounding mode)
    {
        (int from, int to) = (Math.Min(first % 120, last % 120), Math.Max(first % 120, last % 120));
        ReportingPeriod period = new(new NodaTime.LocalDate(2016, 1, 1).PlusMonths(from), ReportingPeriod.Month(2016 + (to / 12), (to % 12) + 1).End);
        UnitFigures figures = Unit(loans: closing, deposits: null, period: period).With(Income, Vnd.FromDong(income));
        UnitFigures before = Unit(loans: opening, deposits: null, period: new(period.Start.PlusDays(-1), period.Start.PlusDays(-1)));

        RatioFigure figure = Ratio("yield", (Income / FigureTerms.Average(Loans)).Annualised()).Of(figures, before);

        return Gives(24 * (BigInteger)income, (to - from + 1) * ((BigInteger)opening + closing), figure, precision, mode);
    }

    [Law]
    public bool Growth_is_closing_less_opening_over_opening(long opening, long closing, Precision precision, MidpointRounding mode) => Gives(
        (BigInteger)closing - opening, opening, Ratio("growth", RatioFormula.Growth(Loans)).Of(Unit(closing, null), Opening(opening)), precision, mode);

    [Law]
    public bool The_average_of_equal_balances_is_the_balance(long loans, long balance)
    {
        UnitFigures figures = Unit(loans, balance);
        UnitFigures opening = Unit(null, balance, period: ReportingPeriod.Year(2024));

        return Ratio("average", Loans / FigureTerms.Average(Deposits)).Of(figures, opening) is var average && LoansToDeposits.Of(figures) is var plain
            && average.Exact == plain.Exact && average.Denominator == plain.Denominator;
    }

    [Law]
    public bool A_ratio_of_two_amounts_does_not_change_with_their_unit(int loans, int deposits, int scale)
    {
        long times = Math.Abs((long)scale) + 1;
        return LoansToDeposits.Of(Unit(loans, deposits)).Exact == LoansToDeposits.Of(Unit(loans * times, deposits * times)).Exact;
    }

    [Law]
    public bool A_ratio_rises_with_what_is_divided_and_falls_with_what_it_is_divided_by(long loans, long deposits, long more)
    {
        (long less, long greater) = (Math.Min(loans, more), Math.Max(loans, more));
        RatioFigure low = LoansToDeposits.Of(Unit(less, deposits)), high = LoansToDeposits.Of(Unit(greater, deposits));
        bool rises = !low.IsDefined || !low.Exact.IsDefined || high.CompareTo(low.Exact.Value) == (less == greater ? 0 : 1);

        (long positive, long larger) = (Math.Min(Positive(deposits), Positive(more)), Math.Max(Positive(deposits), Positive(more)));
        RatioFigure over = LoansToDeposits.Of(Unit(loans, positive)), under = LoansToDeposits.Of(Unit(loans, larger));
        return rises && (positive == larger || !under.Exact.IsDefined || over.CompareTo(under.Exact.Value) == Math.Sign(loans));
    }

    [Law]
    public bool Comparing_is_exact_and_agrees_with_the_fraction(long loans, long deposits, Fraction limit)
    {
        RatioFigure figure = LoansToDeposits.Of(Unit(loans, deposits));
        return deposits <= 0
            ? figure.CompareTo(limit) is null
            : figure.CompareTo(limit) == ((BigInteger)loans * limit.Denominator).CompareTo((BigInteger)deposits * limit.Numerator)
                && (!figure.Exact.IsDefined || figure.CompareTo(limit) == figure.Exact.Value.CompareTo(limit));
    }

    [Law]
    public bool The_ratio_of_sums_over_a_partition_is_that_of_the_whole(CountList loans, CountList deposits, byte groups)
    {
        UnitFigures[] units = Funds(loans.Counts.Zip(deposits.Counts, (a, b) => ((long?)a, (long?)b)));
        RosterSummary<int> summary = units.Select((unit, i) => (Unit: unit, Group: i % ((groups % 4) + 1))).Summarize(row => row.Group, of => of
            .Amount(Loans, row => row.Unit.Amount(Loans)).Amount(Deposits, row => row.Unit.Amount(Deposits)).Period(row => row.Unit.Period));

        RatioFigure whole = LoansToDeposits.OfSums(summary.Overall);
        RatioFigure[] parts = [.. summary.Groups.Select(group => LoansToDeposits.OfSums(group.Value))];
        return whole.Exact == LoansToDeposits.OverUnits(units).RatioOfSums
            && parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Numerator.Value.Numerator) == whole.Numerator.Value.Numerator
            && parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Denominator.Value.Numerator) == whole.Denominator.Value.Numerator
            && parts.Aggregate(default(Coverage), (sum, part) => sum + part.Coverage) == whole.Coverage
            && parts.Where(part => part.IsDefined).All(part => part.CompareTo(Greatest(parts)) <= 0)
            && (!whole.IsDefined || whole.CompareTo(Greatest(parts)) <= 0 || parts.Any(part => part.Reason == UndefinedReason.ZeroBase));
    }

    [Law]
    public bool Ratios_over_units_are_those_of_each_whatever_their_order(CountList loans, CountList deposits, int seed, Precision precision, MidpointRounding mode)
    {
        (long? Loans, long? Deposits)[] rows = [.. loans.Counts.Zip(deposits.Counts, (a, b) => (a % 3 == 1 ? (long?)null : a, (long?)b))];
        UnitFigures[] units = Funds(rows);
        RatioSummary one = LoansToDeposits.OverUnits(units), other = LoansToDeposits.OverUnits(units.Shuffled(seed)), direct = RatioSummary.Of(rows, row => row.Loans, row => row.Deposits);
        return one.RatioOfSums == other.RatioOfSums && one.RatioOfSums == direct.RatioOfSums
            && one.MeanOfRatios(precision.Digits, mode) == direct.MeanOfRatios(precision.Digits, mode)
            && Definitions.All(definition => one.Median(definition) == other.Median(definition) && one.Median(definition) == direct.Median(definition))
            && one.MeanOfRatios(0, mode).Coverage.Reported == units.Count(unit => LoansToDeposits.Of(unit).IsDefined);
    }

    [Law]
    public bool A_sum_of_terms_over_a_base_is_the_sum_of_the_ratios(int loans, int cash, ushort deposits, int weight)
    {
        UnitFigures unit = Unit(loans, deposits + 1).With(Cash, Vnd.FromDong(cash));
        Fraction w = new(weight % 1000 == 0 ? 1 : weight % 1000, 7);
        Fraction Of(FigureTerms above) => Ratio("part", above / (FigureTerms)Deposits).Of(unit).Exact.Value;
        return Of((w * FigureTerms.Closing(Loans)) + Cash) == (w * Of(Loans)) + Of(Cash) && Of((w * FigureTerms.Closing(Loans)) - Cash) == (w * Of(Loans)) - Of(Cash) && Of(-FigureTerms.Closing(Cash)) == -Of(Cash);
    }

    private static UnitFigures Opening(long loans) => Unit(loans, null, period: ReportingPeriod.Year(2024));

    private static long Positive(long value) => value == long.MinValue ? 1 : Math.Max(Math.Abs(value), 1);

    private static Fraction Greatest(RatioFigure[] parts) => parts.Where(part => part.Exact.IsDefined).Select(part => part.Exact.Value).DefaultIfEmpty(long.MaxValue).Max();

    /// <summary>Whether a ratio is the expected one, exactly, out of range where no fraction holds it, and rounded all the same; or undefined for the sign of its base.</summary>
    private static bool Gives(BigInteger above, BigInteger below, RatioFigure figure, Precision precision, MidpointRounding mode)
    {
        if (below.Sign <= 0)
        {
            UndefinedReason reason = below.IsZero ? UndefinedReason.ZeroBase : UndefinedReason.NegativeBase;
            return figure.Reason == reason && figure.Exact.Reason == reason && figure.Round(precision.Digits, mode).Reason == reason && figure.CompareTo(Fraction.One) is null;
        }

        BigInteger units = Oracle.Divide(above * Oracle.Ten(precision.Digits), below, mode), points = Oracle.Divide(100 * above * Oracle.Ten(precision.Digits), below, mode);
        return figure.IsDefined && Oracle.Gives(above, below, figure.Exact)
            && Rounds(units, precision, figure.Round(precision.Digits, mode))
            && Rounds(points, precision, figure.ToPercentage(precision.Digits, mode).Select(percentage => percentage.Points));
    }

    private static bool Rounds(BigInteger mantissa, Precision precision, Figure<decimal> actual) => Oracle.IsDecimal(mantissa)
        ? Oracle.Split(actual.Value) == (mantissa, precision.Digits)
        : actual.Reason == UndefinedReason.OutOfRange;
}
