using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>How a table of shares is made; every property has a default.</summary>
/// <typeparam name="TKey">What the rows are labelled with.</typeparam>
public sealed record ShareOptions<TKey>
    where TKey : notnull
{
    /// <summary>The decimals of the percentages, 0 to 9; 2 unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Digits { get; init => field = Guard.Against.Digits(value); } = 2;

    /// <summary>How the column is rounded; half away from zero, each cell alone, unless told otherwise.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RoundingRule Rule { get; init => field = Guard.Against.Null(value); } = RoundingRule.HalfAwayFromZero;

    /// <summary>Who comes first among equal remainders and equal parts; null means the order of the keys, ordinal for text.</summary>
    public IComparer<TKey>? TieOrder { get; init; }

    /// <summary>What the shares are shares of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ShareBase Base { get; init => field = Guard.Against.Defined(value); }

    /// <summary>The labels of rows that count units in no class (chưa phân loại); they have no share when the base is <see cref="ShareBase.Classified"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TKey> Unclassified { get; init => field = Guard.Against.Null(value); } = [];

    /// <summary>The labels of rows that count units which did not report their class; they have a share only when the base is <see cref="ShareBase.All"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<TKey> NotReported { get; init => field = Guard.Against.Null(value); } = [];

    /// <summary>
    /// Whether a positive part never prints as 0 and a part below the whole never as 100. Such cells move to the next printable share and say so in their
    /// reason; a column that is not made to add up then totals a little more or less.
    /// </summary>
    public bool HonestExtremes { get; init; }

    /// <summary>Amounts of fewer units than this, and of at least one, are marked as sensitive: they would disclose figures of single units. 0, no mark, unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MinimumUnits { get; init => field = Guard.Against.NegativeMinimum(value); }
}
