using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Starts passes over rows.</summary>
internal static class RowPass
{
    /// <summary>Over the caller's own rows; those that are co-operatives or credit funds are counted as far as they are in <see cref="Population.Cooperatives"/>.</summary>
    internal static RowPass<T, TKey> Of<T, TKey>(Func<T, TKey> by, Action<Measures<T>> measures, IComparer<TKey>? order, string? label = null)
        where TKey : notnull
    {
        Guard.Against.Null(by);
        Guard.Against.Null(measures);
        Measures<T> named = new();
        (named as Measures<Cooperative>)?.Describe();
        (named as Measures<CreditFund>)?.Describe();
        measures(named);
        return new(named, by, named is Measures<Cooperative> or Measures<CreditFund> ? Population.Cooperatives : null, order, label);
    }

    /// <summary>Over co-operatives and every indicator that they report.</summary>
    internal static RowPass<Cooperative, TKey> OfCooperatives<TKey>(
        Func<Cooperative, TKey> by, Population? population, Action<Measures<Cooperative>>? measures, IComparer<TKey>? order, string? label = null)
        where TKey : notnull
    {
        Guard.Against.Null(by);
        Measures<Cooperative> all = new Measures<Cooperative>().Describe().AddAll();
        measures?.Invoke(all);
        return new(all, by, population ?? Population.Cooperatives, order, label);
    }

    /// <summary>Over credit funds and every indicator that they and their units report.</summary>
    internal static RowPass<CreditFund, TKey> OfCreditFunds<TKey>(
        Func<CreditFund, TKey> by, Population? population, Action<Measures<CreditFund>>? measures, IComparer<TKey>? order, string? label = null)
        where TKey : notnull
    {
        Guard.Against.Null(by);
        Measures<CreditFund> all = new Measures<CreditFund>().Describe().AddAll();
        measures?.Invoke(all);
        return new(all, by, population ?? Population.Cooperatives, order, label);
    }
}
