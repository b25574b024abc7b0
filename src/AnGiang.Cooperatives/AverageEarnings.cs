using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>Average earnings per person (thu nhập bình quân), usually a range: "4 - 5 triệu đồng/người/tháng". A rate; never summed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AverageEarnings
{
    /// <summary>Creates average earnings.</summary>
    /// <param name="range">From and to; equal ends for one amount.</param>
    /// <param name="per">Per month or per year.</param>
    /// <param name="personBase">Per whom.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range starts below zero, or an enumeration value is not defined.</exception>
    [JsonConstructor]
    public AverageEarnings(VndRange range, EarningsPeriod per, PersonBase personBase = PersonBase.Unspecified)
    {
        Range = range.Low >= Vnd.Zero ? range : throw new ArgumentOutOfRangeException(nameof(range), range, "Earnings cannot be negative.");
        Per = Guard.Against.Defined(per);
        PersonBase = Guard.Against.Defined(personBase);
    }

    /// <summary>From and to, in đồng per person and <see cref="Per"/>.</summary>
    public VndRange Range { get; }

    /// <summary>Per month or per year.</summary>
    public EarningsPeriod Per { get; }

    /// <summary>Per whom.</summary>
    public PersonBase PersonBase { get; }
}
