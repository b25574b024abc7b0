namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A number of decimals, 0 to 9.</summary>
public sealed record Precision(int Digits);
