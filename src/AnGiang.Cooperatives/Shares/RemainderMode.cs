using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>Where the đồng go that are left when every part has the floor of its exact share of an amount.</summary>
/// <remarks>
/// In every mode: parts and remainder total the amount, no part has the other sign, a zero weight gets zero, the opposite amount gives the opposite parts, and
/// nothing overflows. There are always fewer đồng left over than positive weights.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<RemainderMode>))]
public enum RemainderMode
{
    /// <summary>
    /// One each to the largest remainders, the earlier part among equal ones. The fair one, and the default: every part is the floor or the ceiling of its
    /// exact share, a larger weight never gets less, only proportions count, and the order of parts matters only among equal remainders.
    /// </summary>
    LargestRemainder,

    /// <summary>One each to the largest weights, the earlier part among equal ones. Every part is the floor of its share or one more; a larger weight never gets less.</summary>
    LargestWeight,

    /// <summary>One each to the first parts of positive weight. Every part is the floor of its share or one more; a larger weight that comes later may get one less.</summary>
    First,

    /// <summary>Kept apart, as a remainder: every part is the floor of its share, and equal weights get equal parts.</summary>
    KeptApart,

    /// <summary>
    /// Whole blocks only: the parts are exactly in the proportion of the weights, and all that does not fill a block of one unit for each unit of the
    /// weights in lowest terms is kept apart.
    /// </summary>
    WholeBlocks,
}
