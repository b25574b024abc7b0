using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Shares;

/// <summary>What the cells of a cross-table are shares of.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShareOf>))]
public enum ShareOf
{
    /// <summary>The grand total (tổng số): all cells together are 100 %.</summary>
    Total,

    /// <summary>The total of their row: every row is 100 %.</summary>
    Row,

    /// <summary>The total of their column: every column is 100 %.</summary>
    Column,
}
