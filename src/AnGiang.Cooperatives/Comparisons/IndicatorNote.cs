using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>What a footnote of a cell of an <see cref="IndicatorTable"/> has to say; the numbers for it are in the cell.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IndicatorNote>))]
public enum IndicatorNote
{
    /// <summary>The amount is shown one unit of its last decimal beside its plain rounding, so that parts total what is shown above them.</summary>
    AdjustedToAddUp,

    /// <summary>Estimated (ước), in a column that does not say so.</summary>
    Estimated,

    /// <summary>Preliminary (sơ bộ), in a column that does not say so.</summary>
    Preliminary,

    /// <summary>Not all units reported: the coverage says how many of how many.</summary>
    PartlyReported,

    /// <summary>The figure is not the one first published.</summary>
    Revised,

    /// <summary>What the percentage is of, the earlier figure or the plan, is not the one first published.</summary>
    RevisedBase,

    /// <summary>An amount of fewer units than asked for, or a percentage of one: it would disclose figures of single units.</summary>
    Sensitive,
}
