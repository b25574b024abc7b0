using System.Diagnostics;
using System.Numerics;
using AnGiang.Cooperatives.Comparisons;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>One step of the distribution of a surplus, for the audit trail: what, out of what, at which rate, exactly, rounded, and by which rule.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SurplusStep
{
    private static readonly Coverage One = new(1, 1);

    internal SurplusStep(SurplusItem item, Vnd @base, Fraction? rate, Vnd amount, Rule? rule, BilingualName? fund = null)
    {
        Item = item;
        Base = @base;
        Rate = rate;
        Amount = amount;
        Rule = rule;
        Fund = fund;
    }

    /// <summary>What the step is about.</summary>
    public SurplusItem Item { get; }

    /// <summary>The name of another fund of the resolution; null for all other items.</summary>
    public BilingualName? Fund { get; }

    /// <summary>What the amount is a part of, or is taken from; the amount itself where it is neither.</summary>
    public Vnd Base { get; }

    /// <summary>The part of the base; null where the amount is given or is a difference.</summary>
    public Fraction? Rate { get; }

    /// <summary>The rate of the base before rounding; the amount where there is no rate. Out of range where no fraction of 64-bit integers holds it: the amount is exact all the same.</summary>
    public Figure<Fraction> Exact => Rate is not { } rate ? new(Amount.Dong, One, FigureStatus.Actual)
        : Product(rate) is { } exact ? new(exact, One, FigureStatus.Actual)
        : new(One, UndefinedReason.OutOfRange, FigureStatus.Actual);

    /// <summary>The amount in whole đồng.</summary>
    public Vnd Amount { get; }

    /// <summary>The rule the step stands on, with its citation; null where it stands on the resolution or on arithmetic alone. Known or not: see <see cref="Rule.IsKnown"/>.</summary>
    public Rule? Rule { get; }

    /// <summary>Whether the amount goes to a fund.</summary>
    public bool IsFund => Item is >= SurplusItem.DevelopmentInvestmentFund and <= SurplusItem.OtherFund;

    /// <summary>The step in English.</summary>
    /// <returns>For example <c>FinancialReserveFund: 1/20 of 673500001 = 673500001/20, 33675001 đồng; Điều 46, 23/2012/QH13</c>.</returns>
    public override string ToString() =>
        $"{Item}{(Fund is null ? "" : $" ({Fund})")}: {(Rate is null ? "" : $"{Rate} of {Base} = {Exact}, ")}{Amount} đồng{(Rule is null ? "" : $"; {(object?)(Rule.IsKnown ? Rule.Citation : null) ?? Rule}")}";

    private Fraction? Product(Fraction rate) => new WideRatio((BigInteger)Base.Dong * rate.Numerator, rate.Denominator).ToFraction();
}
