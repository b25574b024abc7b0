using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>What the shares of a table are shares of (gốc tính tỷ trọng): part of every table, because the same count has another share of another base.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShareBase>))]
public enum ShareBase
{
    /// <summary>What was reported: units that did not report are in no share. The default.</summary>
    Reported,

    /// <summary>All units, those that did not report included. Where the table has amounts and some unit did not report its own, the whole is not known and no share is defined.</summary>
    All,

    /// <summary>What was reported and is in a class: units that are unclassified are in no share either.</summary>
    Classified,
}
