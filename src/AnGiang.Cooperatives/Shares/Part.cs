namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes the rows that tables are made of.</summary>
public static class Part
{
    /// <summary>A row with a count.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="key">The label.</param>
    /// <param name="count">The count; null when it was not reported.</param>
    /// <param name="level">0 for a row of the whole; a row one level below the row before it is a part of that row (trong đó).</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is negative.</exception>
    public static Part<TKey> OfCount<TKey>(TKey key, long? count, int level = 0)
        where TKey : notnull => new(key, count, level, coverage: null, isAmount: false);

    /// <summary>A row with an amount.</summary>
    /// <typeparam name="TKey">What the rows are labelled with.</typeparam>
    /// <param name="key">The label.</param>
    /// <param name="amount">The amount; null when it was not reported.</param>
    /// <param name="level">0 for a row of the whole; a row one level below the row before it is a part of that row (trong đó).</param>
    /// <param name="coverage">How many units reported it, of how many, so that amounts of too few can be marked; null when that is not known.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">The amount is null and some unit reported, or it is not and none did.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is negative.</exception>
    public static Part<TKey> OfAmount<TKey>(TKey key, Vnd? amount, int level = 0, Coverage? coverage = null)
        where TKey : notnull => new(key, amount?.Dong, level, coverage, isAmount: true);
}
