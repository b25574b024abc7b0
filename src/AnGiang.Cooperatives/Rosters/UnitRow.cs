namespace AnGiang.Cooperatives.Rosters;

/// <summary>What a row tells of the unit it is about, when it is a <see cref="Cooperative"/> or a <see cref="CreditFund"/>.</summary>
internal static class UnitRow<T>
{
    /// <summary>Whether rows are units: their kind and status are known, and they cannot change.</summary>
    internal static bool IsUnit => typeof(T) == typeof(Cooperative) || typeof(T) == typeof(CreditFund);

    /// <summary>The unit; null for a row of the caller's own type.</summary>
    internal static Cooperative? UnitOf(T row) => row switch
    {
        Cooperative unit => unit,
        CreditFund fund => fund.Cooperative,
        _ => null,
    };
}
