using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Where the đồng go that are left when every part has the floor of its exact share of an amount.</summary>
/// <remarks>
/// In every mode: parts and remainder total the amount; there is one part for each weight, in their order; no part has the other sign; a zero weight gets zero; the
/// opposite amount gives the opposite parts; only the proportions of the weights count, not their size; the same input gives the same parts; and nothing
/// overflows, whatever the amount and the weights. There are always fewer đồng left over than positive weights. Floor and more are meant of the
/// amount without its sign.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<RemainderMode>))]
public enum RemainderMode
{
    /// <summary>
    /// One each to the largest remainders, the earlier part among equal ones. The fair one, and the default: every part is the floor or the ceiling of its
    /// exact share, a larger weight never gets less, and the order of the parts matters only among equal remainders. Not for a series: from a larger amount a part
    /// may get one đồng less (the Alabama paradox).
    /// </summary>
    LargestRemainder,

    /// <summary>
    /// One each to the largest weights, the earlier part among equal ones. Every part is the floor of its share or one more, also where the share is whole; a
    /// larger weight never gets less, and the order of the parts matters only among equal weights.
    /// </summary>
    LargestWeight,

    /// <summary>
    /// One each to the first parts of positive weight. Every part is the floor of its share or one more, also where the share is whole; a larger weight that comes
    /// later may get one less, and the order of the parts matters.
    /// </summary>
    First,

    /// <summary>Kept apart, as a remainder. Every part is the floor of its share, a larger weight never gets less, and the order of the parts does not matter: equal weights get equal parts.</summary>
    KeptApart,

    /// <summary>
    /// Whole blocks only: the parts are exactly in the proportion of the weights, and all that does not fill a block of one unit for each unit of the
    /// weights in lowest terms is kept apart. A part may be far below its share; a larger weight never gets less, and the order of the parts does not matter.
    /// </summary>
    WholeBlocks,
}
