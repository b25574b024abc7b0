using System.Text.Json;
using AnGiang.Cooperatives.Tests.Support;
using static AnGiang.Cooperatives.Tests.Support.MadeUpFunds;

namespace AnGiang.Cooperatives.Tests;

public class LoanPortfolioTests
{
    [Theory]
    [InlineData(2026, 2_800)]
    [InlineData(2027, 3_250)]
    public void The_groups_3_to_5_are_bad_debt(int year, int millions)
    {
        LoanPortfolio loans = OfTheStory(year).Loans!;

        Assert.Equal(Million(millions), loans.NonPerforming);
        Assert.All(Enum.GetValues<DebtGroup>().Skip(1), group => Assert.Equal(Vnd.Zero, loans.Unlisted(group)));
        Assert.Equal(loans[DebtGroup.Standard], loans.Unlisted(DebtGroup.Standard));
    }

    [Fact]
    public void Bad_debt_is_not_known_where_one_of_its_groups_was_not_reported()
    {
        Assert.Null(new LoanPortfolio(Million(9), substandard: Million(1), doubtful: Million(2)).NonPerforming);
        Assert.Equal(Million(6), new LoanPortfolio(Million(9), substandard: Million(1), doubtful: Million(2), loss: Million(3)).NonPerforming);
    }

    [Fact]
    public void Each_group_and_term_is_read_by_its_name()
    {
        LoanPortfolio loans = new(Million(15), Million(1), Million(2), Million(3), Million(4), Million(5), Million(6), Million(2), Million(7), Million(8));

        Assert.Equal([1, 2, 3, 4, 5], Enum.GetValues<DebtGroup>().Select(group => loans[group]!.Value.ToUnit(VndUnit.Million)));
        Assert.Equal([6, 2, 7], Enum.GetValues<LoanTerm>().Select(term => loans[term]!.Value.ToUnit(VndUnit.Million)));
        Assert.Equal([1, 2, 3, 4, 5], Enum.GetValues<DebtGroup>().Select(group => (int)group));
        Assert.Throws<ArgumentOutOfRangeException>(() => loans[(DebtGroup)0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => loans[(LoanTerm)3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => loans.Unlisted((DebtGroup)6));
    }

    [Fact]
    public void Loans_listed_beyond_their_group_are_refused_with_the_difference()
    {
        Loan[] listed = [new(DebtGroup.Doubtful, Million(3)), new(DebtGroup.Doubtful, Million(2))];
        ArgumentException error = Assert.Throws<ArgumentException>(() => new LoanPortfolio(Million(9), doubtful: Million(4), listed: listed));

        Assert.StartsWith("The loans listed in group 4 come to 5000000 đồng, the total is 4000000: a difference of 1000000.", error.Message, StringComparison.Ordinal);
        Assert.Equal(Million(1), new LoanPortfolio(Million(9), doubtful: Million(6), listed: listed).Unlisted(DebtGroup.Doubtful));
    }

    [Fact]
    public void Loans_listed_in_a_group_that_was_not_reported_count_as_far_as_they_go()
    {
        Loan[] listed = [new(DebtGroup.Loss, Million(3))];

        Assert.Null(new LoanPortfolio(Million(10), standard: Million(6), listed: listed).Unlisted(DebtGroup.Loss));
        Assert.Contains("a difference of 1000000.", Assert.Throws<ArgumentException>(() => new LoanPortfolio(Million(9), standard: Million(7), listed: listed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_comes_to_the_total_with_the_groups_given_settles_the_others()
    {
        Loan[] listed = [new(DebtGroup.Doubtful, Million(2)), new(DebtGroup.Loss, Million(1)), new(DebtGroup.Loss, Million(3))];
        LoanPortfolio all = new(Million(6), listed: listed), rest = new(Million(9), standard: Million(3), listed: listed), some = new(Million(7), listed: listed);

        Assert.Equal((Vnd.Zero, Vnd.Zero, Vnd.Zero, Million(2), Million(4)), (all.Standard, all.SpecialMention, all.Substandard, all.Doubtful, all.Loss));
        Assert.Equal((Million(6), Vnd.Zero, Million(3), Million(4)), (all.NonPerforming, all.Unlisted(DebtGroup.Loss), rest.Standard, rest.Loss));
        Assert.Equal(all, JsonSerializer.Deserialize<LoanPortfolio>(JsonSerializer.Serialize(all)));
        Assert.All(Enum.GetValues<DebtGroup>(), group => Assert.Null(some[group]));
    }

    [Fact]
    public void Groups_that_come_to_the_total_settle_the_others_with_a_list_and_without()
    {
        LoanPortfolio without = new(Million(6), standard: Million(2), loss: Million(4)), with = new(Million(6), standard: Million(2), loss: Million(4), listed: []);

        Assert.All([without, with], loans => Assert.Equal((Vnd.Zero, Vnd.Zero, Vnd.Zero, Million(4)), (loans.SpecialMention, loans.Substandard, loans.Doubtful, loans.NonPerforming)));
        Assert.Equal((null, Vnd.Zero), (without.Unlisted(DebtGroup.Doubtful), with.Unlisted(DebtGroup.Doubtful)));
        Assert.Equal(without, JsonSerializer.Deserialize<LoanPortfolio>(JsonSerializer.Serialize(without)));
        Assert.Null(new LoanPortfolio(Million(7), standard: Million(2), loss: Million(4)).Doubtful);
    }

    [Fact]
    public void Terms_that_come_to_the_total_settle_the_others()
    {
        LoanPortfolio loans = new(Million(6), mediumTerm: Million(6)), some = new(Million(6), mediumTerm: Million(5));

        Assert.Equal((Vnd.Zero, Million(6), Vnd.Zero), (loans.ShortTerm, loans.MediumTerm, loans.LongTerm));
        Assert.Equal((null, Million(5), null), (some.ShortTerm, some.MediumTerm, some.LongTerm));
    }

    [Fact]
    public void Sums_beyond_64_bits_are_seen()
    {
        Loan[] listed = [new(DebtGroup.Loss, Vnd.MaxValue), new(DebtGroup.Loss, Vnd.MaxValue)];

        Assert.Contains("18446744073709551614", Assert.Throws<ArgumentException>(() => new LoanPortfolio(Vnd.MaxValue, listed: listed)).Message, StringComparison.Ordinal);
        Assert.Contains("18446744073709551614", Assert.Throws<ArgumentException>(() => new LoanPortfolio(Vnd.MaxValue, shortTerm: Vnd.MaxValue, longTerm: Vnd.MaxValue)).Message, StringComparison.Ordinal);
        Assert.Equal(Vnd.MaxValue, new LoanPortfolio(Vnd.MaxValue, loss: Vnd.MaxValue, listed: listed[..1]).Loss);
    }

    [Fact]
    public void Overdue_loans_do_not_exceed_all_loans() =>
        Assert.Contains("The overdue loans come to 2 đồng, the total is 1", Assert.Throws<ArgumentException>(() => new LoanPortfolio(Vnd.FromDong(1), overdue: Vnd.FromDong(2))).Message, StringComparison.Ordinal);

    [Fact]
    public void Negative_amounts_unknown_groups_and_missing_loans_are_refused()
    {
        Vnd less = Vnd.FromDong(-1);

        Assert.Throws<ArgumentOutOfRangeException>(() => new LoanPortfolio(less));
        Assert.Equal("doubtful", Assert.Throws<ArgumentOutOfRangeException>(() => new LoanPortfolio(Million(1), doubtful: less)).ParamName);
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(DebtGroup.Loss, less)).ParamName);
        Assert.Equal("deductibleCollateral", Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(DebtGroup.Loss, Million(1), less)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Loan(default, Million(1)));
        Assert.Throws<ArgumentNullException>(() => new LoanPortfolio(Million(1), listed: [null!]));
    }

    [Fact]
    public void Equality_is_by_value_with_the_loans_listed_and_they_are_a_copy()
    {
        Loan[] listed = [new(DebtGroup.Loss, Million(1), Million(2)), new(DebtGroup.Loss, Million(2))];
        LoanPortfolio loans = new(Million(9), listed: listed), same = new(Million(9), listed: [.. listed]);

        Assert.Equal(loans, same);
        Assert.Equal(loans.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(loans, new LoanPortfolio(Million(9)));
        Assert.NotEqual(new LoanPortfolio(Million(9)), loans);
        Assert.NotEqual(loans, new LoanPortfolio(Million(9), listed: listed[..1]));
        Assert.NotEqual(loans, new LoanPortfolio(Million(8), listed: listed));
        listed[0] = new(DebtGroup.Standard, Vnd.Zero);
        Assert.Equal(loans, same);
    }

    [Fact]
    public void Json_brings_the_same_loans_back_without_what_follows_from_them()
    {
        LoanPortfolio loans = OfTheStory(2027).Loans!;
        string json = JsonSerializer.Serialize(loans);

        Assert.Equal(loans, JsonSerializer.Deserialize<LoanPortfolio>(json));
        Assert.DoesNotContain("NonPerforming", json, StringComparison.Ordinal);
        Assert.Contains("""{"Group":"Loss","Amount":"800000000","DeductibleCollateral":"1000000000"}""", json, StringComparison.Ordinal);
    }
}
