using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A fund that a resolution sets up besides those of the law, such as the reward and welfare fund (quỹ khen thưởng, phúc lợi).</summary>
public sealed record SurplusFund
{
    /// <summary>Creates a fund.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="share">Its part of the income for distribution, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within 0 to 1.</exception>
    public SurplusFund(BilingualName name, Fraction share)
    {
        Name = Guard.Against.Null(name);
        Share = Guard.Against.NotAPart(share)!.Value;
    }

    /// <summary>The name.</summary>
    public BilingualName Name { get; }

    /// <summary>The part of the income for distribution.</summary>
    public Fraction Share { get; }
}
