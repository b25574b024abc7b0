namespace AnGiang.Cooperatives.Rosters;

/// <summary>What a <see cref="Cooperative"/> or a <see cref="CreditFund"/> is grouped, told apart and dated by.</summary>
internal static class CooperativeDimensions
{
    internal static Dimensions<Cooperative> AddAll(this Dimensions<Cooperative> dimensions) => dimensions
        .Id(unit => unit.Id)
        .Key(Dimension.Sector, unit => unit.Sector)
        .Key(Dimension.Territory, unit => unit.Territory)
        .Key(Dimension.Kind, unit => unit.Kind)
        .Key(Dimension.Status, unit => unit.Status)
        .Dates(unit => unit.RegisteredOn, unit => unit.EndedOn);

    internal static Dimensions<CreditFund> AddAll(this Dimensions<CreditFund> dimensions) => dimensions
        .Id(fund => fund.Cooperative.Id)
        .Key(Dimension.Sector, fund => fund.Cooperative.Sector)
        .Key(Dimension.Territory, fund => fund.Cooperative.Territory)
        .Key(Dimension.Kind, fund => fund.Cooperative.Kind)
        .Key(Dimension.Status, fund => fund.Cooperative.Status)
        .Dates(fund => fund.Cooperative.RegisteredOn, fund => fund.Cooperative.EndedOn);
}
