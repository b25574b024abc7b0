using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Comparisons;

/// <summary>Compares two counts or two amounts. Means, shares and other ratios are compared by <see cref="RatioChange"/>.</summary>
/// <example>
/// <code>
/// Change&lt;long&gt; change = Change.Between(246, 289);
/// change.Absolute                                                            // 43
/// change.Growth.Value.ToPercentage(2, MidpointRounding.AwayFromZero)         // 17.48%
/// change.Index.Value.ToPercentage(2, MidpointRounding.AwayFromZero)          // 117.48%
/// </code>
/// </example>
public static class Change
{
    /// <summary>The change between two counts.</summary>
    /// <param name="previous">The earlier count, the base.</param>
    /// <param name="current">The later count.</param>
    /// <returns>The change. Growth and index are undefined when the base is zero or negative.</returns>
    /// <exception cref="OverflowException">The change does not fit 64 bits.</exception>
    public static Change<long> Between(long previous, long current) => Between(Figure.Of(previous), Figure.Of(current));

    /// <summary>The change between two amounts.</summary>
    /// <param name="previous">The earlier amount, the base.</param>
    /// <param name="current">The later amount.</param>
    /// <returns>The change. Growth and index are undefined when the base is zero or negative, such as a loss.</returns>
    /// <exception cref="OverflowException">The change does not fit 64 bits.</exception>
    public static Change<Vnd> Between(Vnd previous, Vnd current) => Between(Figure.Of(previous), Figure.Of(current));

    /// <summary>The change between two figures of counts. The caller vouches that they are of the same thing; <see cref="Observation{T}"/>s are checked.</summary>
    /// <param name="previous">The earlier figure, the base.</param>
    /// <param name="current">The later figure.</param>
    /// <returns>The change. It is undefined where a figure is; growth and index also when the base is zero or negative.</returns>
    /// <exception cref="OverflowException">The change does not fit 64 bits.</exception>
    public static Change<long> Between(Figure<long> previous, Figure<long> current) => new(previous, current);

    /// <summary>The change between two figures of amounts. The caller vouches that they are of the same thing; <see cref="Observation{T}"/>s are checked.</summary>
    /// <inheritdoc cref="Between(Figure{long}, Figure{long})"/>
    public static Change<Vnd> Between(Figure<Vnd> previous, Figure<Vnd> current) => new(previous, current);

    /// <summary>The change between two observations of the same count in the same territory.</summary>
    /// <param name="previous">The earlier one, the base.</param>
    /// <param name="current">The later one.</param>
    /// <param name="periods">Which periods may be compared; a part of a year with a whole year only when <see cref="PeriodMatch.AnyLength"/> is asked for.</param>
    /// <returns>The change. It is undefined where a figure is; growth and index also when the base is zero or negative.</returns>
    /// <exception cref="ArgumentNullException">An observation is null.</exception>
    /// <exception cref="ArgumentException">The observations differ in indicator or territory, stand in the wrong order of time, or their periods do not match; or the boundary of the territory did not stand at one of their dates.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not defined.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    /// <exception cref="OverflowException">The change does not fit 64 bits.</exception>
    public static Change<long> Between(Observation<long> previous, Observation<long> current, PeriodMatch periods = PeriodMatch.SameLength) => Checked(previous, current, periods);

    /// <summary>The change between two observations of the same amount in the same territory.</summary>
    /// <inheritdoc cref="Between(Observation{long}, Observation{long}, PeriodMatch)"/>
    public static Change<Vnd> Between(Observation<Vnd> previous, Observation<Vnd> current, PeriodMatch periods = PeriodMatch.SameLength) => Checked(previous, current, periods);

    /// <summary>The change across a change of boundary: the merged territory against the sum of its predecessors. The result says that it is one.</summary>
    /// <param name="predecessors">An observation of each predecessor of the merged territory, in any order, of the same period and status.</param>
    /// <param name="merged">The observation of the merged territory.</param>
    /// <param name="periods">Which periods may be compared.</param>
    /// <returns>The change, with <see cref="Change{T}.IsAcrossBoundary"/> set. It is undefined where any figure is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The observations are not of the predecessors of the merged territory, each once; a boundary did not stand at its date; or they differ in what they measure, in period or in status.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not defined.</exception>
    /// <exception cref="InvalidOperationException">A stock has no stock date.</exception>
    /// <exception cref="OverflowException">The sum or the change does not fit 64 bits. In an <see cref="IndicatorTable"/> such a cell is out of range instead, so that one figure does not cost the table.</exception>
    public static Change<long> AcrossBoundary(IEnumerable<Observation<long>> predecessors, Observation<long> merged, PeriodMatch periods = PeriodMatch.SameLength) =>
        new(Boundary.Sum(predecessors, merged, periods), merged.Figure) { IsAcrossBoundary = true };

    /// <inheritdoc cref="AcrossBoundary(IEnumerable{Observation{long}}, Observation{long}, PeriodMatch)"/>
    public static Change<Vnd> AcrossBoundary(IEnumerable<Observation<Vnd>> predecessors, Observation<Vnd> merged, PeriodMatch periods = PeriodMatch.SameLength) =>
        new(Boundary.Sum(predecessors, merged, periods), merged.Figure) { IsAcrossBoundary = true };

    private static Change<T> Checked<T>(Observation<T> previous, Observation<T> current, PeriodMatch periods)
        where T : struct, IEquatable<T>, IFormattable
    {
        Guard.Against.Null(previous);
        Guard.Against.Null(current);
        Comparability.Check(previous, current, periods);
        return new(previous.Figure, current.Figure);
    }
}
