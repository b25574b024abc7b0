using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>A people's credit fund (quỹ tín dụng nhân dân, QTDND): a <see cref="AnGiang.Cooperatives.Cooperative"/> of that kind, counted among the co-operatives.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreditFund
{
    /// <summary>Creates a credit fund from its unit.</summary>
    /// <param name="cooperative">A unit of kind <see cref="CooperativeKind.CreditFund"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cooperative"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit is of another kind.</exception>
    [JsonConstructor]
    public CreditFund(Cooperative cooperative) => Cooperative = Guard.Against.Null(cooperative).Kind == CooperativeKind.CreditFund
        ? cooperative
        : throw new ArgumentException($"{cooperative.Id} '{cooperative.Name}' is of kind {cooperative.Kind}; a credit fund is of kind CreditFund.", nameof(cooperative));

    /// <summary>The unit.</summary>
    public Cooperative Cooperative { get; }
}
