using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Shares;

/// <summary>How a column of shares is rounded (quy tắc làm tròn): each cell alone, or all together so that they total 100.</summary>
/// <remarks>Instances are few and compared by reference.</remarks>
public sealed class RoundingRule
{
    private static readonly RoundingRule[] ByMode = [.. Enum.GetValues<MidpointRounding>().Select(mode => new RoundingRule(mode, isAdditive: false, mode.ToString()))];

    private RoundingRule(MidpointRounding mode, bool isAdditive, string name)
    {
        Mode = mode;
        IsAdditive = isAdditive;
        Name = name;
    }

    /// <summary>Each cell to the nearest, halves away from zero (làm tròn): what most official bodies use, and the default.</summary>
    public static RoundingRule HalfAwayFromZero { get; } = Independent(MidpointRounding.AwayFromZero);

    /// <summary>Each cell cut (cắt bớt): the rule that reproduces the An Giang report on 2020. The total is 100 or less.</summary>
    public static RoundingRule Truncation { get; } = Independent(MidpointRounding.ToZero);

    /// <summary>
    /// The method of largest remainders (Hamilton, Hare-Niemeyer): the column always totals 100, each cell is the floor or the ceiling of its exact
    /// share, ties go to the larger value and then by key. Adjusted cells are marked. Not house-monotone: the column with one decimal is not
    /// the rounding of the column with two.
    /// </summary>
    public static RoundingRule LargestRemainder { get; } = new(MidpointRounding.AwayFromZero, isAdditive: true, nameof(LargestRemainder));

    /// <summary>The mode of the plain cells: the rule itself when cells are rounded alone; half away from zero, for comparison, when they are made to add up.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<MidpointRounding>))]
    public MidpointRounding Mode { get; }

    /// <summary>Whether the column is made to total 100.</summary>
    public bool IsAdditive { get; }

    /// <summary>The name of the mode or of the method.</summary>
    public string Name { get; }

    /// <summary>Each cell alone by a mode of the framework.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public static RoundingRule Independent(MidpointRounding mode) => Array.Find(ByMode, rule => rule.Mode == Guard.Against.Rounding(mode))!;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
