using Ardalis.GuardClauses;
using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>What the rows of a <see cref="Roster"/> are grouped, told apart and dated by.</summary>
/// <typeparam name="T">The caller's own row type.</typeparam>
public sealed class Dimensions<T>
{
    private readonly Dictionary<string, DimensionReader<T>> keys = [];

    internal Dimensions()
    {
    }

    internal IReadOnlyCollection<DimensionReader<T>> Keys => keys.Values;

    internal IdReader<T>? Ids { get; private set; }

    internal DateReader<T>? LifeDates { get; private set; }

    /// <summary>Reads a dimension.</summary>
    /// <typeparam name="TKey">Its groups.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="selector">Reads the group of a row. Rows for which it is null are refused in a table by this dimension and are in no filter by it.</param>
    /// <returns>This instance, for the next dimension.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is a dimension of that name already.</exception>
    public Dimensions<T> Key<TKey>(Dimension<TKey> dimension, Func<T, TKey?> selector)
        where TKey : notnull
    {
        Guard.Against.Null(dimension);
        Guard.Against.Null(selector);
        return keys.TryAdd(dimension.Name, new DimensionReader<T, TKey>(dimension, selector))
            ? this
            : throw new ArgumentException($"The dimension {dimension} is there already.", nameof(dimension));
    }

    /// <summary>Reads the id of the unit of a row, so that no unit counts twice.</summary>
    /// <typeparam name="TId">Text, a number, a <see cref="CooperativeId"/>.</typeparam>
    /// <param name="selector">Reads the id; never null.</param>
    /// <returns>This instance, for the next dimension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    /// <exception cref="ArgumentException">Ids are there already, as those of co-operatives are.</exception>
    public Dimensions<T> Id<TId>(Func<T, TId> selector)
        where TId : notnull, IEquatable<TId>
    {
        IdReader<T, TId> reader = new(Guard.Against.Null(selector));
        Ids = Ids is null ? reader : throw new ArgumentException("The ids are there already.", nameof(selector));
        return this;
    }

    /// <summary>Reads when a unit was registered and when it ended, for <see cref="Roster.ActiveOn"/>.</summary>
    /// <param name="registeredOn">Reads the day of its registration; null when not given.</param>
    /// <param name="endedOn">Reads the day of its end; null while it stands.</param>
    /// <returns>This instance, for the next dimension.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Dates are there already, as those of co-operatives are.</exception>
    public Dimensions<T> Dates(Func<T, LocalDate?> registeredOn, Func<T, LocalDate?> endedOn)
    {
        DateReader<T> reader = new(Guard.Against.Null(registeredOn), Guard.Against.Null(endedOn));
        LifeDates = LifeDates is null ? reader : throw new ArgumentException("The dates are there already.", nameof(registeredOn));
        return this;
    }
}
