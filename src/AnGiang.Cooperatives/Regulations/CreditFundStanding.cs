using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>How one people's credit fund stands to every limit in force on a day. Made by a <see cref="CreditFundMonitor"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CreditFundStanding
{
    private readonly ImmutableArray<LimitStanding> limits;

    internal CreditFundStanding(CreditFund fund, LocalDate date, ImmutableArray<LimitStanding> limits)
    {
        Fund = fund;
        Date = date;
        this.limits = limits;
    }

    /// <summary>The fund with the figures that were judged.</summary>
    public CreditFund Fund { get; }

    /// <summary>The day whose limits these are.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Date { get; }

    /// <summary>Every ratio with its limit, in the order of the monitor.</summary>
    public IReadOnlyList<LimitStanding> Limits => limits;

    /// <summary>How the fund stands to a limit.</summary>
    /// <param name="limit">The limit, <see cref="PrudentialRules.SingleBorrowerLimit"/>.</param>
    /// <returns>The ratio, the limit and the verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">It is not monitored; the message names those that are.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "A limit is named by its code.")]
    public LimitStanding this[RuleCode<Bound> limit] => limits.FirstOrDefault(standing => standing.Limit.Code == Guard.Against.Null(limit).Code)
        ?? throw new KeyNotFoundException($"{limit} is not monitored; these are: {string.Join(", ", limits.Select(standing => standing.Limit.Code))}. Add it with CreditFundMonitor.With.");

    /// <summary>The fund, the day, the limits it breaches, and known ones that could not be held against it.</summary>
    /// <returns>For example <c>QTD-1 QTDND A at 2027-06-30: breaches single-borrower; undefined: solvency-next-day (NotReported)</c>.</returns>
    public override string ToString()
    {
        string[] breached = [.. limits.Where(standing => standing.Verdict == LimitVerdict.Breach).Select(standing => standing.Limit.Code)];
        string[] undefined = [.. limits.Where(standing => standing.Verdict == LimitVerdict.Undefined && standing.Limit.IsKnown).Select(standing => $"{standing.Limit.Code} ({standing.Figure.Reason})")];
        return $"{Fund.Cooperative} at {LocalDatePattern.Iso.Format(Date)}: {(breached.Length == 0 ? "breaches nothing that is known" : $"breaches {string.Join(", ", breached)}")}"
            + (undefined.Length == 0 ? "" : $"; undefined: {string.Join(", ", undefined)}");
    }
}
