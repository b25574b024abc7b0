namespace AnGiang.Cooperatives.Rosters;

/// <summary>What a <see cref="Cooperative"/> is grouped, told apart and dated by.</summary>
internal static class CooperativeDimensions
{
    internal static Dimensions<Cooperative> AddAll(this Dimensions<Cooperative> dimensions) => dimensions
        .Id(unit => unit.Id)
        .Key(Dimension.Sector, unit => unit.Sector)
        .Key(Dimension.Territory, unit => unit.Territory)
        .Key(Dimension.Kind, unit => unit.Kind)
        .Key(Dimension.Status, unit => unit.Status)
        .Dates(unit => unit.RegisteredOn, unit => unit.EndedOn);
}
