using AnGiang.Cooperatives;

namespace AnGiang2020;

/// <summary>An amount as a text states it, with the words that leave open what it is.</summary>
public sealed record StatedAmount(Indicator Indicator, Vnd Amount, StatisticKind Statistic, string Wording);
