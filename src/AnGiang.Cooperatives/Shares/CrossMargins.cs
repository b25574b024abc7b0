using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>What the margins of a table of shares of the grand total are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CrossMargins>))]
public enum CrossMargins
{
    /// <summary>
    /// The published one-way tables of rows and of columns, by the same rule and with the same digits, so that two tables of one report never disagree. The default. Where no rounding of the cells
    /// meets them, the margins are free and the result names the rows and columns that contradict.
    /// </summary>
    Published,

    /// <summary>Free: each margin is the floor or the ceiling of its exact share, whichever makes the cells deviate least.</summary>
    Free,
}
