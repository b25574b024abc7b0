namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>One row: a state, a count, an amount that may be negative and a range. Null is not reported.</summary>
public sealed record RosterRow(string State, long? Members, long? Profit, long? Low, long? High);
