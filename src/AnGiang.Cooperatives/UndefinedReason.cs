using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives;

/// <summary>Why a figure has no value.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>No unit reported it (có phát sinh nhưng không có số liệu); printed "...".</summary>
    NotReported,

    /// <summary>There are no units at all.</summary>
    NoUnits,

    /// <summary>The whole is zero, so that no part has a share of it.</summary>
    ZeroTotal,

    /// <summary>The figure makes no sense here.</summary>
    NotApplicable,

    /// <summary>What would be divided by is zero: the earlier figure, the plan, the denominator.</summary>
    ZeroBase,

    /// <summary>What would be divided by is negative, such as an earlier loss; a percentage of it would change its meaning with the sign.</summary>
    NegativeBase,

    /// <summary>A part is negative, so that another part may exceed the whole and there is no concentration to speak of.</summary>
    NegativePart,

    /// <summary>There is a value, and it is too large for its type: an exact ratio or a sum of more than 64 bits. What is rounded from the same figures may well be defined.</summary>
    OutOfRange,

    /// <summary>It was not asked for, and so not computed.</summary>
    NotComputed,

    /// <summary>It needs the figures of the opening date (số đầu kỳ), as an average or a growth does, and there are none.</summary>
    NoOpeningFigures,

    /// <summary>What it is computed by is not known: no verified source gives the formula, and none was supplied.</summary>
    UnknownFormula,

    /// <summary>The rule it depends on has no value on that date: none is verified, and none was supplied.</summary>
    UnknownRule,
}
