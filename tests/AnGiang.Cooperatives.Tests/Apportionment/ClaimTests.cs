using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class ClaimTests
{
    [Fact]
    public void A_claim_is_the_weight_over_the_signpost()
    {
        Assert.Equal(0, Claim<WebsterSignposts>.Of(1, 0).CompareTo(Claim<WebsterSignposts>.Of(3, 1)));      // 1 / 0.5 = 3 / 1.5
        Assert.Equal(1, Claim<WebsterSignposts>.Of(4, 1).CompareTo(Claim<WebsterSignposts>.Of(1, 0)));
        Assert.Equal(-1, Claim<WebsterSignposts>.Of(2, 1).CompareTo(Claim<WebsterSignposts>.Of(1, 0)));
    }

    [Fact]
    public void Over_a_signpost_of_zero_a_claim_is_above_all_others_and_the_larger_weight_comes_first()
    {
        Claim<AdamsSignposts> small = Claim<AdamsSignposts>.Of(1, 0);
        Claim<AdamsSignposts> large = Claim<AdamsSignposts>.Of(2, 0);
        Claim<AdamsSignposts> finite = Claim<AdamsSignposts>.Of(long.MaxValue, 1);

        Assert.Equal(1, small.CompareTo(finite));
        Assert.Equal(-1, finite.CompareTo(small));
        Assert.Equal(-1, small.CompareTo(large));
        Assert.Equal(1, large.CompareTo(small));
        Assert.Equal(0, small.CompareTo(Claim<AdamsSignposts>.Of(1, 0)));
    }
}
