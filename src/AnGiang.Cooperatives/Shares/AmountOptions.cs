using AnGiang.Cooperatives.Apportionment;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>How a table of amounts is shown; every property has a default.</summary>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
public sealed record AmountOptions<TKey>
    where TKey : notnull
{
    /// <summary>The unit in which amounts are shown (đơn vị tính); tỷ đồng unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public VndUnit Unit { get; init => field = Guard.Against.Defined(value); } = VndUnit.Billion;

    /// <summary>The decimals shown in that unit, 0 to 9 and none finer than the đồng; none unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Digits { get; init => field = Guard.Against.Digits(value); }

    /// <summary>
    /// Largest remainder, so that parts total what is shown above them, unless told otherwise; or a rule that rounds each cell alone. The whole is rounded by the mode of
    /// the rule.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The rule is a divisor method; those distribute what is positive, and amounts may be negative.</exception>
    public RoundingRule Rule
    {
        get;
        init => field = Guard.Against.Null(value).Method is null or ApportionmentMethod.LargestRemainder
            ? value
            : throw new ArgumentException($"Amounts are made to add up by largest remainder; {value} distributes what is positive, and amounts may be negative.", nameof(value));
    }

    = RoundingRule.LargestRemainder;

    /// <summary>How firm the amounts are; actual unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public FigureStatus Status { get; init => field = Guard.Against.Defined(value); } = FigureStatus.Actual;

    /// <summary>Who comes first among equal remainders and equal amounts; null means the order of the keys, ordinal for text.</summary>
    public IComparer<TKey>? TieOrder { get; init; }

    /// <summary>Amounts of fewer units than this, and of at least one, are marked as sensitive: they would disclose figures of single units. 0, no mark, unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MinimumUnits { get; init => field = Guard.Against.NegativeMinimum(value); }
}
