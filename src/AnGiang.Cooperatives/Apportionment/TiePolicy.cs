using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>Who gets the unit when several parts have exactly the same claim to it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TiePolicy>))]
public enum TiePolicy
{
    /// <summary>The larger weight, and among equal weights the earlier part. The default of labelled tables, where parts come in the order of their keys.</summary>
    LargerValue,

    /// <summary>The earlier part. The default of spans.</summary>
    First,

    /// <summary>The later part.</summary>
    Last,

    /// <summary>The smaller weight, and among equal weights the earlier part.</summary>
    SmallerValue,

    /// <summary>Nobody: the tie is an error.</summary>
    Error,
}
