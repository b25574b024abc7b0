using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>How the shares of a cross-table are made; every property has a default.</summary>
/// <typeparam name="TRow">What the rows are labelled with.</typeparam>
/// <typeparam name="TColumn">What the columns are labelled with.</typeparam>
public sealed record CrossShareOptions<TRow, TColumn>
    where TRow : notnull
    where TColumn : notnull
{
    /// <summary>The decimals of the percentages, 0 to 9; 2 unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Digits { get; init => field = Guard.Against.Digits(value); } = 2;

    /// <summary>
    /// Largest remainder, so that cells add up, unless told otherwise. Under an additive rule shares of the grand total add up in both directions by controlled rounding, and the rule
    /// makes the one-way tables of the margins; shares of a row or of a column are apportioned by the rule. Its tie policy decides wherever the rule does; cells that are
    /// rounded in both directions go by the order of printing. Under any other rule each cell and each margin is rounded alone.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RoundingRule Rule { get; init => field = Guard.Against.Null(value); } = RoundingRule.LargestRemainder;

    /// <summary>What the margins of shares of the grand total are; of no effect where each cell is rounded alone, or on shares of a row or a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public CrossMargins Margins { get; init => field = Guard.Against.Defined(value); }

    /// <summary>Who comes first among rows with equal claims; null means the order of the keys, as in a one-way table of them, or of printing where they have none.</summary>
    public IComparer<TRow>? RowTieOrder { get; init; }

    /// <summary>Who comes first among columns with equal claims; null means the order of the keys, as in a one-way table of them, or of printing where they have none.</summary>
    public IComparer<TColumn>? ColumnTieOrder { get; init; }

    /// <summary>Amounts of fewer units than this, and of at least one, are marked as sensitive: they would disclose figures of single units. 0, no mark, unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MinimumUnits { get; init => field = Guard.Against.NegativeMinimum(value); }
}
