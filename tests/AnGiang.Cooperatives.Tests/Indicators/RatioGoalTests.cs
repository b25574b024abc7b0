using AnGiang.Cooperatives.Indicators;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFigures;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class RatioGoalTests
{
    private static readonly Fraction Tenth = new(1, 10), Fifth = new(1, 5);

    [Fact]
    public void A_goal_is_its_kind_and_its_numbers()
    {
        Check(RatioGoal.AtLeast(Tenth), RatioGoalKind.Minimum, Tenth, null, isStrict: false, ">= 1/10");
        Check(RatioGoal.MoreThan(Tenth), RatioGoalKind.Minimum, Tenth, null, isStrict: true, "> 1/10");
        Check(RatioGoal.AtMost(Tenth), RatioGoalKind.Maximum, null, Tenth, isStrict: false, "<= 1/10");
        Check(RatioGoal.LessThan(Tenth), RatioGoalKind.Maximum, null, Tenth, isStrict: true, "< 1/10");
        Check(RatioGoal.Between(Tenth, Fifth), RatioGoalKind.Range, Tenth, Fifth, isStrict: false, "1/10 to 1/5");
        Check(RatioGoal.Exactly(Tenth), RatioGoalKind.Exact, Tenth, Tenth, isStrict: false, "= 1/10");
        Check(RatioGoal.AtLeast(LoansToDeposits), RatioGoalKind.MinimumOfAnother, null, null, isStrict: false, ">= loans-to-deposits");
        Check(RatioGoal.MoreThan(LoansToDeposits), RatioGoalKind.MinimumOfAnother, null, null, isStrict: true, "> loans-to-deposits");
        Check(RatioGoal.EnoughFor(LoansToDeposits, Pearls.E9), RatioGoalKind.EnoughForOthers, null, null, isStrict: false, "enough for loans-to-deposits, pearls-e9");
        Check(RatioGoal.Unknown("not found"), RatioGoalKind.Unknown, null, null, isStrict: false, "unknown: not found");
        Assert.Equal([LoansToDeposits], RatioGoal.MoreThan(LoansToDeposits).Others);
        Assert.Equal(RatioGoal.AtLeast(Tenth), RatioGoal.AtLeast(new Fraction(2, 20)));
    }

    [Fact]
    public void A_goal_is_cited_and_is_then_known_as_the_caller_vouches_for_it()
    {
        Citation ours = new("5/NQ", new("Nghị quyết", "Resolution"));

        Assert.Equal((null, null), (RatioGoal.AtLeast(Tenth).Citation, RatioGoal.AtLeast(Tenth).Confidence));
        Assert.Equal((ours, Confidence.SuppliedByCaller), RatioGoal.AtLeast(Tenth).CitedFrom(ours) is var goal ? (goal.Citation, goal.Confidence!.Value) : default);
        Assert.Equal((ours, null), RatioGoal.Unknown("market").CitedFrom(ours) is var unknown ? (unknown.Citation, unknown.Confidence) : default);
        Assert.Throws<ArgumentNullException>(() => RatioGoal.AtLeast(Tenth).CitedFrom(null!));
    }

    [Fact]
    public void A_goal_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RatioGoal.Between(Fifth, Tenth));
        Assert.Throws<ArgumentException>(() => RatioGoal.Unknown(""));
        Assert.Throws<ArgumentException>(() => RatioGoal.EnoughFor());
        Assert.Throws<ArgumentException>(() => RatioGoal.EnoughFor(LoansToDeposits, null!));
        Assert.Throws<ArgumentNullException>(() => RatioGoal.AtLeast((FinancialRatio)null!));
    }

    private static void Check(RatioGoal goal, RatioGoalKind kind, Fraction? low, Fraction? high, bool isStrict, string text)
    {
        Assert.Equal((kind, low, high, isStrict, text), (goal.Kind, goal.Low, goal.High, goal.IsStrict, goal.ToString()));
        Assert.Equal(kind == RatioGoalKind.Unknown, goal.UnknownBecause is not null);
        Assert.Equal(kind is RatioGoalKind.MinimumOfAnother or RatioGoalKind.EnoughForOthers, goal.Others.Count > 0);
    }
}
