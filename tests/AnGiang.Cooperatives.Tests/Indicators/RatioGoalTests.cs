using AnGiang.Cooperatives.Indicators;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class RatioGoalTests
{
    private static readonly Fraction Tenth = new(1, 10), Fifth = new(1, 5);

    [Fact]
    public void A_goal_is_its_kind_and_its_numbers()
    {
        Check(RatioGoal.Within(Bound.AtLeast(Tenth)), RatioGoalKind.Minimum, Bound.AtLeast(Tenth), null, "at least 1/10");
        Check(RatioGoal.Within(Bound.Above(Tenth)), RatioGoalKind.Minimum, Bound.Above(Tenth), null, "above 1/10");
        Check(RatioGoal.Within(Bound.AtMost(Tenth)), RatioGoalKind.Maximum, null, Bound.AtMost(Tenth), "at most 1/10");
        Check(RatioGoal.Within(Bound.Below(Tenth)), RatioGoalKind.Maximum, null, Bound.Below(Tenth), "below 1/10");
        Check(RatioGoal.Between(Tenth, Fifth), RatioGoalKind.Range, Bound.AtLeast(Tenth), Bound.AtMost(Fifth), "1/10 to 1/5");
        Check(RatioGoal.Exactly(Tenth), RatioGoalKind.Exact, Bound.AtLeast(Tenth), Bound.AtMost(Tenth), "exactly 1/10");
        Check(RatioGoal.AtLeast(LoansToDeposits), RatioGoalKind.MinimumOfAnother, null, null, "at least loans-to-deposits");
        Check(RatioGoal.EnoughFor(LoansToDeposits, Pearls.E9), RatioGoalKind.EnoughForOthers, null, null, "enough for loans-to-deposits, pearls-e9");
        Check(RatioGoal.Unknown("not found"), RatioGoalKind.Unknown, null, null, "unknown: not found");
        Assert.Equal([LoansToDeposits], RatioGoal.AtLeast(LoansToDeposits).Others);
        Assert.Equal(RatioGoal.Within(Bound.AtLeast(Tenth)), RatioGoal.Within(Bound.AtLeast(new Fraction(2, 20))));
    }

    [Fact]
    public void A_goal_is_cited_and_is_then_known_as_the_caller_vouches_for_it()
    {
        Citation ours = new("5/NQ", new("Nghị quyết", "Resolution"));

        Assert.Equal((null, null), (RatioGoal.Within(Bound.AtLeast(Tenth)).Citation, RatioGoal.Within(Bound.AtLeast(Tenth)).Confidence));
        Assert.Equal((ours, Confidence.SuppliedByCaller), RatioGoal.Within(Bound.AtLeast(Tenth)).CitedFrom(ours) is var goal ? (goal.Citation, goal.Confidence!.Value) : default);
        Assert.Equal((ours, null), RatioGoal.Unknown("market").CitedFrom(ours) is var unknown ? (unknown.Citation, unknown.Confidence) : default);
        Assert.Throws<ArgumentNullException>(() => RatioGoal.Within(Bound.AtLeast(Tenth)).CitedFrom(null!));
    }

    [Fact]
    public void A_goal_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RatioGoal.Between(Fifth, Tenth));
        Assert.Throws<ArgumentException>(() => RatioGoal.Unknown(""));
        Assert.Throws<ArgumentException>(() => RatioGoal.EnoughFor());
        Assert.Throws<ArgumentException>(() => RatioGoal.EnoughFor(LoansToDeposits, null!));
        Assert.Throws<ArgumentNullException>(() => RatioGoal.AtLeast(null!));
        Assert.Throws<ArgumentNullException>(() => RatioGoal.Within(null!));
    }

    private static void Check(RatioGoal goal, RatioGoalKind kind, Bound? lower, Bound? upper, string text)
    {
        Assert.Equal((kind, lower, upper, text), (goal.Kind, goal.Lower, goal.Upper, goal.ToString()));
        Assert.Equal(kind == RatioGoalKind.Unknown, goal.UnknownBecause is not null);
        Assert.Equal(kind is RatioGoalKind.MinimumOfAnother or RatioGoalKind.EnoughForOthers, goal.Others.Count > 0);
    }
}
