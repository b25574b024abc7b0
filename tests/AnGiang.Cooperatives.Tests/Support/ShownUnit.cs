namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A unit of amounts and decimals that are not finer than the đồng.</summary>
public sealed record ShownUnit(VndUnit Unit, int Digits);
