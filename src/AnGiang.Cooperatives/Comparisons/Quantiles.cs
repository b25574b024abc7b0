using System.Diagnostics;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Quantiles (phân vị) of an indicator over some units, with their coverage.</summary>
/// <remarks>Immutable. Those of two sets of units say nothing exact about both together: take them of the units of both, in one <see cref="Rosters.Roster"/>.</remarks>
[DebuggerDisplay("{Coverage}")]
public sealed class Quantiles
{
    private readonly Fraction[] probabilities;
    private readonly Figure<Fraction>[] figures;

    internal Quantiles(Coverage coverage, Fraction[] probabilities, Figure<Fraction>[] figures)
    {
        Coverage = coverage;
        this.probabilities = probabilities;
        this.figures = figures;
    }

    /// <summary>How many units reported, of how many.</summary>
    public Coverage Coverage { get; }

    /// <summary>The median (trung vị).</summary>
    /// <exception cref="KeyNotFoundException">It was not asked for.</exception>
    public Figure<Fraction> Median => At(new Fraction(1, 2));

    /// <summary>The lower quartile (tứ phân vị thứ nhất).</summary>
    /// <exception cref="KeyNotFoundException">It was not asked for.</exception>
    public Figure<Fraction> LowerQuartile => At(new Fraction(1, 4));

    /// <summary>The upper quartile (tứ phân vị thứ ba).</summary>
    /// <exception cref="KeyNotFoundException">It was not asked for.</exception>
    public Figure<Fraction> UpperQuartile => At(new Fraction(3, 4));

    /// <summary>A quantile, of an amount in đồng.</summary>
    /// <param name="probability">The part of the units below it, one of those asked for.</param>
    /// <returns>The exact quantile; undefined when no unit reported or it does not fit a fraction.</returns>
    /// <exception cref="KeyNotFoundException">It was not asked for; the message names those that were.</exception>
    public Figure<Fraction> At(Fraction probability) => Array.IndexOf(probabilities, probability) is int at and >= 0
        ? figures[at]
        : throw new KeyNotFoundException($"The quantile at {probability} was not asked for; those at {string.Join(", ", probabilities)} were.");
}
