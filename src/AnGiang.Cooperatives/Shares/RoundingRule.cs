using System.Text.Json.Serialization;
using AnGiang.Cooperatives.Apportionment;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>How a column of shares is rounded (quy tắc làm tròn): each cell alone, or all together so that they total 100.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
public sealed record RoundingRule
{
    private RoundingRule(MidpointRounding mode, ApportionmentMethod? method, TiePolicy ties)
    {
        Mode = mode;
        Method = method;
        Ties = ties;
    }

    /// <summary>Each cell to the nearest, halves away from zero (làm tròn): what most official bodies use, and the default.</summary>
    public static RoundingRule HalfAwayFromZero { get; } = Independent(MidpointRounding.AwayFromZero);

    /// <summary>Each cell cut (cắt bớt): the rule that reproduces the An Giang report on 2020. The total is 100 or less.</summary>
    public static RoundingRule Truncation { get; } = Independent(MidpointRounding.ToZero);

    /// <summary>
    /// The method of largest remainders (Hamilton, Hare-Niemeyer): the column always totals 100, each cell is the floor or the ceiling of its exact
    /// share (unless small parts are kept above zero), ties go to the larger value and then by key. Adjusted cells are marked. Not house-monotone: the column with one decimal is not
    /// the rounding of the column with two.
    /// </summary>
    public static RoundingRule LargestRemainder { get; } = Additive(ApportionmentMethod.LargestRemainder);

    /// <summary>
    /// The method of Webster (Sainte-Laguë): the column always totals 100, and from one table to the next a row that grew never loses a unit to one that
    /// shrank, which is what a series of tables needs; a cell may, rarely, be a whole unit or more from its exact share.
    /// </summary>
    public static RoundingRule Webster { get; } = Additive(ApportionmentMethod.Webster);

    /// <summary>The mode of the plain cells: the rule itself when cells are rounded alone; half away from zero, for comparison, when they are made to add up.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<MidpointRounding>))]
    public MidpointRounding Mode { get; }

    /// <summary>The method that makes the column add up; null when each cell is rounded alone.</summary>
    public ApportionmentMethod? Method { get; }

    /// <summary>Who gets the unit when cells have exactly the same claim to it; of no effect when each cell is rounded alone.</summary>
    public TiePolicy Ties { get; }

    /// <summary>Whether the column is made to total 100.</summary>
    public bool IsAdditive => Method is not null;

    /// <summary>Each cell alone by a mode of the framework.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public static RoundingRule Independent(MidpointRounding mode) => new(Guard.Against.Rounding(mode), null, default);

    /// <summary>All cells together by a method of apportionment, so that they total 100.</summary>
    /// <param name="method">The method.</param>
    /// <param name="ties">Who gets the unit among equal claims: <see cref="TiePolicy.LargerValue"/> and <see cref="TiePolicy.SmallerValue"/> go on by key, the others by the order of the rows.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not defined.</exception>
    public static RoundingRule Additive(ApportionmentMethod method, TiePolicy ties = TiePolicy.LargerValue) =>
        new(MidpointRounding.AwayFromZero, Guard.Against.Defined(method), Guard.Against.Defined(ties));

    /// <summary>The name of the mode or of the method.</summary>
    /// <returns>For example <c>AwayFromZero</c> or <c>LargestRemainder</c>.</returns>
    public override string ToString() => Method?.ToString() ?? Mode.ToString();
}
