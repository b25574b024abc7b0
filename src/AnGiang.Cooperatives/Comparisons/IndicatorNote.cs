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

    /// <summary>Not reported, although parts of it below are.</summary>
    PartsOnly,

    /// <summary>The territories that this one was made of, together: the figure is of a time before it was made, or is given by them.</summary>
    SumOfPredecessors,

    /// <summary>The territory did not stand at the date of the figure, nor is it the sum of its predecessors: whoever stated it reckoned it for that area. Not of plans, which may be for a date after a territory ended.</summary>
    NotStanding,

    /// <summary>The percentage is of the sum of the predecessors of the territory (trước khi sáp nhập).</summary>
    AcrossBoundary,

    /// <summary>The periods differ in length or overlap, as <see cref="PeriodMatch.AnyLength"/> allows: the percentage tells of the two numbers only.</summary>
    PeriodsDiffer,

    /// <summary>The change of a rate in percentage points (điểm phần trăm), in a column of indices or growth.</summary>
    PercentagePoints,

    /// <summary>Lower is better: the plan in percent of what was done, above 100 when less than the plan was reached.</summary>
    LowerIsBetter,

    /// <summary>The percentage is of the plan of the whole year, and what was done of a part of it (so với kế hoạch năm).</summary>
    OfYearPlan,

    /// <summary>The figure is not the one first published, which the cell has too; also where that was withdrawn, so that there is none now.</summary>
    Revised,

    /// <summary>What the percentage is of, the earlier figure or the plan, is not the one first published; the cell has the percentage of that too.</summary>
    RevisedBase,

    /// <summary>An amount of fewer units than asked for, or a percentage of one: it would disclose figures of single units.</summary>
    Sensitive,
}
