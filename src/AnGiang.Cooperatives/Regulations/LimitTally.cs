using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How many funds of a group stand how to one limit.</summary>
public sealed class LimitTally
{
    private readonly ImmutableArray<VerdictTally> verdicts;

    internal LimitTally(IReadOnlyList<(CreditFund Fund, LimitStanding Standing)> funds)
    {
        FigureStatus status = funds.Select(pair => pair.Fund.Status).FirstOrDefault(status => status is not null) ?? FigureStatus.Actual;
        Units = funds.Count;
        TotalAssets = Sum([.. funds.Select(pair => pair.Fund.TotalAssets)], status);
        verdicts = [.. Enum.GetValues<LimitVerdict>().Select(verdict =>
        {
            Vnd?[] assets = [.. funds.Where(pair => pair.Standing.Verdict == verdict).Select(pair => pair.Fund.TotalAssets)];
            Figure<Vnd> sum = Sum(assets, status);
            return new VerdictTally(verdict, assets.Length, sum, Share(sum));
        })];
    }

    /// <summary>How many funds there are.</summary>
    public long Units { get; }

    /// <summary>Their total assets, with how many reported them.</summary>
    public Figure<Vnd> TotalAssets { get; }

    /// <summary>The funds by verdict, in the order of <see cref="LimitVerdict"/>; they add up to all.</summary>
    public IReadOnlyList<VerdictTally> Verdicts => verdicts;

    /// <summary>The funds of one verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>How many, and holding what.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not defined.</exception>
    public VerdictTally this[LimitVerdict verdict] => verdicts[(int)Guard.Against.Defined(verdict)];

    /// <summary>The numbers of funds by verdict.</summary>
    /// <returns>For example <c>Within 20, Breach 3, UnknownLimit 0, Undefined 1</c>.</returns>
    public override string ToString() => string.Join(", ", verdicts.Select(tally => FormattableString.Invariant($"{tally.Verdict} {tally.Units}")));

    private static Figure<Vnd> Sum(Vnd?[] assets, FigureStatus status)
    {
        Vnd[] reported = [.. assets.OfType<Vnd>()];
        Coverage coverage = new(reported.Length, assets.Length);
        return assets.Length == 0 ? new(coverage, UndefinedReason.NoUnits, status)
            : reported.Length == 0 ? new(coverage, UndefinedReason.NotReported, status)
            : new(Vnd.FromWide(reported.Aggregate(Int128.Zero, (sum, amount) => sum + amount.Dong)), coverage, status);
    }

    private Figure<Fraction> Share(Figure<Vnd> part) => (TotalAssets.ValueOrNull, part.Reason) switch
    {
        (null, _) => new(TotalAssets.Coverage, TotalAssets.Reason!.Value, TotalAssets.Status),
        ({ Dong: 0 }, _) => new(TotalAssets.Coverage, UndefinedReason.ZeroTotal, TotalAssets.Status),
        (_, UndefinedReason.NotReported) => new(TotalAssets.Coverage, UndefinedReason.NotReported, TotalAssets.Status),
        ({ } whole, _) => new((part.ValueOrNull ?? Vnd.Zero) / whole, TotalAssets.Coverage, TotalAssets.Status),
    };
}
