using System.Runtime.CompilerServices;
using AnGiang.Cooperatives.Apportionment;
using AnGiang.Cooperatives.Rosters;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Tells what parts contribute to the growth of their whole, from two lists of counts or of amounts.</summary>
/// <example>
/// <code>
/// var table = ContributionTable.Between([("Nông nghiệp", 180L), ("Vận tải", 25L)], [("Nông nghiệp", 220L), ("Vận tải", 28L)]);
/// table["Vận tải"].Plain         // 1.46%, of a growth of 20.98%
/// table["Vận tải"].Published     // 1.47%: with the 19.51% of agriculture it makes 20.98%
/// </code>
/// </example>
public static class ContributionTable
{
    /// <summary>The contributions of counts to the growth of their total.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="previous">The label and the earlier count of each part, no label twice.</param>
    /// <param name="current">The label and the later count of each part, no label twice. A part that is in one list only had or has none.</param>
    /// <param name="digits">The decimals of the percentage points, 0 to 9.</param>
    /// <param name="ties">Who gets a unit of the last decimal among equal remainders: the larger and the smaller absolute value go on by key, the others by the order of the rows.</param>
    /// <param name="tieOrder">The order of the keys; null means their own, ordinal for text.</param>
    /// <returns>The table: the earlier parts in their order, then the new ones in theirs. Undefined with a reason when the earlier total is zero or negative.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">A label is null or stands twice in a list, or the labels have no order and are needed to decide ties.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> or <paramref name="ties"/> is out of range.</exception>
    /// <exception cref="InvalidOperationException">A tie cannot be broken, because two labels compare as equal or the policy is <see cref="TiePolicy.Error"/>.</exception>
    /// <exception cref="OverflowException">A total, a change or a contribution does not fit 64 bits.</exception>
    /// <remarks>O(n log n), O(n) where ties go by the order of the rows.</remarks>
    public static ContributionTable<TKey> Between<TKey>(
        IEnumerable<(TKey Key, long Count)> previous, IEnumerable<(TKey Key, long Count)> current, int digits = 2, TiePolicy ties = TiePolicy.LargerValue, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        ContributionTable<TKey>.Build(Stated(previous, row => row), Stated(current, row => row), digits, ties, tieOrder);

    /// <summary>The contributions of amounts to the growth of their total.</summary>
    /// <inheritdoc cref="Between{TKey}(IEnumerable{ValueTuple{TKey, long}}, IEnumerable{ValueTuple{TKey, long}}, int, TiePolicy, IComparer{TKey})"/>
    public static ContributionTable<TKey> Between<TKey>(
        IEnumerable<(TKey Key, Vnd Amount)> previous, IEnumerable<(TKey Key, Vnd Amount)> current, int digits = 2, TiePolicy ties = TiePolicy.LargerValue, IComparer<TKey>? tieOrder = null)
        where TKey : notnull =>
        ContributionTable<TKey>.Build(Stated(previous, row => (row.Key, row.Amount.Dong)), Stated(current, row => (row.Key, row.Amount.Dong)), digits, ties, tieOrder);

    /// <summary>The contributions of the groups of two summaries to the growth of a total.</summary>
    /// <typeparam name="TKey">What the units were grouped by.</typeparam>
    /// <param name="previous">The earlier summary.</param>
    /// <param name="current">The later summary, of the same population.</param>
    /// <param name="indicator">The total: <see cref="Indicator.Units"/> for the number of units, or an indicator that was summed.</param>
    /// <param name="digits">The decimals of the percentage points, 0 to 9.</param>
    /// <param name="ties">Who gets a unit of the last decimal among equal remainders.</param>
    /// <param name="tieOrder">The order of the keys; null means their own, ordinal for text.</param>
    /// <returns>The table. It is of what was reported; every figure has the coverage of the less complete summary and is as firm as the less firm one.</returns>
    /// <exception cref="ArgumentNullException">A summary or the indicator is null.</exception>
    /// <exception cref="ArgumentException">The populations differ, the periods do not match, or a group with units reported nothing, which is not zero.</exception>
    /// <exception cref="KeyNotFoundException">The indicator was not summed.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date, or a tie cannot be broken.</exception>
    /// <exception cref="OverflowException">A total, a change or a contribution does not fit 64 bits.</exception>
    public static ContributionTable<TKey> Between<TKey>(
        RosterSummary<TKey> previous, RosterSummary<TKey> current, Indicator indicator, int digits = 2, TiePolicy ties = TiePolicy.LargerValue, IComparer<TKey>? tieOrder = null)
        where TKey : notnull
    {
        Guard.Against.Null(previous);
        Guard.Against.Null(current);
        Guard.Against.Null(indicator);
        if (!Equals(previous.Population, current.Population))
        {
            throw new ArgumentException($"The one summary counts {previous.Population}, the other {current.Population}; compare summaries of one population.", nameof(current));
        }

        if (previous.Period is { } earlier && current.Period is { } later && Comparability.Refusal(indicator.Kind, earlier, later, PeriodMatch.SameLength) is string refusal)
        {
            throw new ArgumentException($"{indicator} of {earlier} cannot be put beside that of {later}. {refusal}", nameof(current));
        }

        return ContributionTable<TKey>.Build(Parts(previous), Parts(current), digits, ties, tieOrder);

        IEnumerable<(TKey, Figure<long>)> Parts(RosterSummary<TKey> summary) => summary.Groups.Select(group => (group.Key, group.Value.Part(indicator) is (long part, var coverage, var status)
            ? new Figure<long>(part, coverage, status)
            : throw new ArgumentException($"No unit in '{group.Key}' reported {indicator}, and not reported is not zero; leave the group out of both lists, or compare the sums of those that reported.")));
    }

    // A number that was stated is one of one.
    private static IEnumerable<(TKey Key, Figure<long> Figure)> Stated<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, (TKey Key, long Value)> read, [CallerArgumentExpression(nameof(rows))] string? parameterName = null) =>
        Guard.Against.Null(rows, parameterName).Select(row => (read(row).Key, new Figure<long>(read(row).Value, new Coverage(1, 1), FigureStatus.Actual)));
}
