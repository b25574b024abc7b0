using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Regulations;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class GoalStandingTests
{
    private static readonly Fraction Half = new(1, 2), ThreeQuarters = new(3, 4);

    public static TheoryData<RatioGoal, long, GoalVerdict> Verdicts { get; } = new()
    {
        { RatioGoal.Within(Bound.AtLeast(Half)), 499_999, GoalVerdict.NotMet }, { RatioGoal.Within(Bound.AtLeast(Half)), 500_000, GoalVerdict.Met },
        { RatioGoal.Within(Bound.Above(Half)), 500_000, GoalVerdict.NotMet }, { RatioGoal.Within(Bound.Above(Half)), 500_001, GoalVerdict.Met },
        { RatioGoal.Within(Bound.AtMost(Half)), 500_000, GoalVerdict.Met }, { RatioGoal.Within(Bound.AtMost(Half)), 500_001, GoalVerdict.NotMet },
        { RatioGoal.Within(Bound.Below(Half)), 499_999, GoalVerdict.Met }, { RatioGoal.Within(Bound.Below(Half)), 500_000, GoalVerdict.NotMet },
        { RatioGoal.Between(Half, ThreeQuarters), 500_000, GoalVerdict.Met }, { RatioGoal.Between(Half, ThreeQuarters), 750_000, GoalVerdict.Met },
        { RatioGoal.Between(Half, ThreeQuarters), 499_999, GoalVerdict.NotMet }, { RatioGoal.Between(Half, ThreeQuarters), 750_001, GoalVerdict.NotMet },
        { RatioGoal.Exactly(Half), 500_000, GoalVerdict.Met }, { RatioGoal.Exactly(Half), 499_999, GoalVerdict.NotMet }, { RatioGoal.Exactly(Half), 500_001, GoalVerdict.NotMet },
        { RatioGoal.Unknown("market"), 1, GoalVerdict.UnknownGoal }, { RatioGoal.AtLeast(Pearls.R1), 1, GoalVerdict.UnknownGoal }, { RatioGoal.EnoughFor(Pearls.E9), 1, GoalVerdict.UnknownGoal },
    };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_verdict_is_taken_on_the_exact_value_at_both_sides_of_every_goal(RatioGoal goal, long loans, GoalVerdict verdict) =>
        Assert.Equal(verdict, Standing(goal, loans, 1_000_000).Verdict);

    [Fact]
    public void Without_a_ratio_there_is_no_verdict_and_without_a_number_the_reason_is_said()
    {
        Assert.Equal((GoalVerdict.Undefined, null), Standing(RatioGoal.Within(Bound.AtLeast(Half)), 1, 0) is var none ? (none.Verdict, none.UnknownBecause) : default);
        Assert.Equal(GoalVerdict.Undefined, Standing(RatioGoal.Unknown("market"), 1, null).Verdict);
        Assert.Equal("market", Standing(RatioGoal.Unknown("market"), 1, 1).UnknownBecause);
        Assert.Equal("The goal is no number; it goes by pearls-p1, pearls-p2.", Standing(RatioGoal.EnoughFor(Pearls.P1, Pearls.P2), 1, 1).UnknownBecause);
        Assert.Throws<ArgumentNullException>(() => GoalStanding.Of(null!));
    }

    [Fact]
    public void The_goals_of_the_list_are_judged()
    {
        UnitFigures fund = new UnitFigures("QTD-1", Year).With(Indicator.TotalAssets, Vnd.FromMillions(250)).With(PearlsIndicator.NetLoans, Vnd.FromMillions(190));
        GoalStanding[] standings = [.. Pearls.All.Select(ratio => GoalStanding.Of(ratio.Of(fund)))];

        Assert.Equal("pearls-e1: 19/25, 7/10 to 4/5: Met", Assert.Single(standings, standing => standing.Verdict != GoalVerdict.Undefined).ToString());
        Assert.Equal(Pearls.E1.Goal, standings.Single(standing => standing.Verdict == GoalVerdict.Met).Goal);
    }

    private static GoalStanding Standing(RatioGoal goal, long? loans, long? deposits) => GoalStanding.Of((LoansToDeposits with { Goal = goal }).Of(Unit(loans, deposits)));
}
