using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives;

/// <summary>
/// A unit of the collective economy (hợp tác xã, HTX, or a union, group, people's credit fund or co-operative bank by its <see cref="Kind"/>) as a
/// report knows it. An inconsistent one cannot exist.
/// </summary>
/// <remarks>Immutable. Two instances with the same content are equal; two units are the same when their <see cref="Id"/> is.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Cooperative
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name as written.</param>
    /// <param name="kind">What kind of body it is.</param>
    /// <param name="sector">Its sector, or the unclassified row of the classification in use.</param>
    /// <param name="status">Where it stands in its life.</param>
    /// <param name="territory">Where it is, or null.</param>
    /// <param name="registeredOn">The day of its registration, or null.</param>
    /// <param name="endedOn">The day it was dissolved, converted, merged or the like, or null.</param>
    /// <param name="members">Its members, or null when not reported.</param>
    /// <param name="regularWorkers">Its regular workers, or null when not reported.</param>
    /// <param name="memberWorkers">Regular workers who are members too, or null when not reported.</param>
    /// <param name="figures">Its money, or null when not reported.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or an enumeration value is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// The name is blank, kind and sector contradict each other, the end is before the registration or given for a unit that
    /// has not ended, or more workers are members than there are workers, or members (of a union or bank those are not persons).
    /// </exception>
    [JsonConstructor]
    public Cooperative(
        CooperativeId id,
        string name,
        CooperativeKind kind,
        Sector sector,
        CooperativeStatus status = CooperativeStatus.Active,
        Territory? territory = null,
        LocalDate? registeredOn = null,
        LocalDate? endedOn = null,
        Members? members = null,
        long? regularWorkers = null,
        long? memberWorkers = null,
        FinancialFigures? figures = null)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.Null(name);
        Kind = Guard.Against.Defined(kind);
        Sector = Guard.Against.Null(sector);
        Status = Guard.Against.Defined(status);
        Territory = territory;
        RegisteredOn = Guard.Against.NotIso(registeredOn);
        EndedOn = Guard.Against.NotIso(endedOn);
        Members = members;
        RegularWorkers = regularWorkers;
        MemberWorkers = memberWorkers;
        Figures = figures;
        if (string.IsNullOrWhiteSpace(name))
        {
            throw Refusal($"its name is missing; write the name as registered", nameof(name));
        }

        if (regularWorkers < 0 || memberWorkers < 0)
        {
            throw new ArgumentOutOfRangeException(
                regularWorkers < 0 ? nameof(regularWorkers) : nameof(memberWorkers),
                $"{Id} '{Name}': a number of workers cannot be negative; leave it null where it was not reported.");
        }

        if (memberWorkers > regularWorkers)
        {
            throw Refusal($"{memberWorkers} of {regularWorkers} regular workers cannot be members", nameof(memberWorkers));
        }

        if (memberWorkers > members?.Total && kind is not (CooperativeKind.Union or CooperativeKind.CooperativeBank))
        {
            throw Refusal($"{memberWorkers} workers cannot be among its {members!.Total} members", nameof(memberWorkers));
        }

        if (endedOn < registeredOn)
        {
            throw Refusal($"it ended on {endedOn:R}, before its registration on {registeredOn:R}", nameof(endedOn));
        }

        if (endedOn is not null && !Population.IsGone(status))
        {
            throw Refusal($"it ended on {endedOn:R} but its status is {status}", nameof(status));
        }

        if (sector.Kind is not null && sector.Kind != kind)
        {
            throw Refusal($"its kind is {kind} but the sector {sector} holds units of kind {sector.Kind} only", nameof(sector));
        }

        if (sector.Kind != kind && !sector.IsUnclassified && sector.Classification.HasSectorOf(kind))
        {
            throw Refusal($"{sector.Classification} has a sector of its own for units of kind {kind}, and {sector} is not it", nameof(sector));
        }
    }

    /// <summary>The identifier.</summary>
    public CooperativeId Id { get; }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>The name in its canonical spelling, for finding the same name written otherwise; compared ordinally.</summary>
    [JsonIgnore]
    public string Key => VietnameseText.Key(Name);

    /// <summary>What kind of body it is.</summary>
    public CooperativeKind Kind { get; }

    /// <summary>The sector, or the unclassified row of its classification.</summary>
    public Sector Sector { get; }

    /// <summary>Where it stands in its life.</summary>
    public CooperativeStatus Status { get; }

    /// <summary>Where it is; null when not given.</summary>
    public Territory? Territory { get; }

    /// <summary>The day of its registration; null when not given.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? RegisteredOn { get; }

    /// <summary>The day it ended; null while it stands or when not given.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? EndedOn { get; }

    /// <summary>The members (thành viên); null when not reported.</summary>
    public Members? Members { get; }

    /// <summary>The regular workers (lao động thường xuyên); null when not reported.</summary>
    public long? RegularWorkers { get; }

    /// <summary>The regular workers who are members too (lao động đồng thời là thành viên); null when not reported.</summary>
    public long? MemberWorkers { get; }

    /// <summary>The money; null when not reported.</summary>
    public FinancialFigures? Figures { get; }

    /// <summary>The id and the name.</summary>
    /// <returns>For example <c>89-001 'HTX Vĩnh Hòa'</c>.</returns>
    public override string ToString() => $"{Id} '{Name}'";

    private ArgumentException Refusal(FormattableString what, string parameterName) =>
        new($"{this}: {FormattableString.Invariant(what)}.", parameterName);
}
