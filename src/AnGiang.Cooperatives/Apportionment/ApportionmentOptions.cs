using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>The terms of an apportionment.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
public sealed record ApportionmentOptions
{
    /// <summary>Largest remainder, ties to the earlier part, no minimum, no threshold.</summary>
    public static ApportionmentOptions Default { get; } = new();

    /// <summary>The method.</summary>
    public ApportionmentMethod Method { get; init => field = Guard.Against.Defined(value); }

    /// <summary>Who gets the unit when several parts have exactly the same claim to it.</summary>
    public TiePolicy Ties { get; init => field = Guard.Against.Defined(value); } = TiePolicy.First;

    /// <summary>The units that every part with a claim gets at least: 1 for the seats of states. 0 unless told otherwise.</summary>
    /// <remarks>
    /// A divisor method starts everyone from the minimum. Largest remainder gives it to the parts whose exact quota is below it and leaves the others their quotas, as
    /// the United States did from 1850 to 1900: what the floors leave goes to the largest remainders of the others. Where the minimum takes more than that, the
    /// others share the rest in proportion to their weights.
    /// </remarks>
    public long Minimum
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A minimum is 0 or more units.");
    }

    /// <summary>
    /// The share of the total weight, zero to one, that a part needs in order to get anything; parts below it count as zero. The base is the
    /// weight of all parts, those below the threshold included. 0 unless told otherwise.
    /// </summary>
    public Fraction Threshold
    {
        get;
        init => field = value >= Fraction.Zero && value <= Fraction.One ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold is a share from 0 to 1 of the total weight.");
    }

    /// <summary>What parts of zero weight get.</summary>
    public ZeroWeightRule ZeroWeights { get; init => field = Guard.Against.Defined(value); }
}
