using System.Numerics;
using System.Text.Json;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class CreditFundLaws
{
    [Law]
    public bool Parts_that_are_all_given_add_up_to_the_total_and_no_other_total_is_taken(long[] amounts, int total)
    {
        Vnd[] parts = [.. Enumerable.Range(0, 5).Select(i => Vnd.FromDong((i < amounts.Length ? amounts[i] : 0) & 0xFFFF_FFFF_FFFF))];
        Vnd sum = parts.Aggregate(Vnd.Zero, (some, part) => some + part);
        Vnd other = Vnd.FromDong(Math.Abs((long)total));
        string difference = $"a difference of {(sum - other).Dong}.";
        return new LoanPortfolio(sum, parts[0], parts[1], parts[2], parts[3], parts[4], parts[0] + parts[1], parts[2], parts[3] + parts[4]).NonPerforming == parts[2] + parts[3] + parts[4]
            && new DepositPortfolio(sum, parts[0] + parts[1], parts[2], parts[3] + parts[4])[DepositTerm.UpToOneYear] == parts[2]
            && (other == sum
                || (Refusal(() => new LoanPortfolio(other, parts[0], parts[1], parts[2], parts[3], parts[4])).Contains(difference, StringComparison.Ordinal)
                    && Refusal(() => new LoanPortfolio(other, shortTerm: parts[0] + parts[1], mediumTerm: parts[2], longTerm: parts[3] + parts[4])).Contains(difference, StringComparison.Ordinal)
                    && Refusal(() => new DepositPortfolio(other, parts[0] + parts[1], parts[2], parts[3] + parts[4])).Contains(difference, StringComparison.Ordinal)));
    }

    [Law]
    public bool Parts_that_are_not_all_given_may_fall_short_and_never_exceed(Vnd part, Vnd total)
    {
        (Vnd some, Vnd all) = (Positive(part), Positive(total));
        Func<object>[] makes =
            [() => new LoanPortfolio(all, loss: some), () => new LoanPortfolio(all, mediumTerm: some), () => new LoanPortfolio(all, overdue: some), () => new DepositPortfolio(all, overOneYear: some)];
        return makes.All(make => some <= all ? make() is not null : Refusal(make).Contains($"a difference of {(some - all).Dong}.", StringComparison.Ordinal));
    }

    [Law]
    public bool Parts_that_were_not_given_are_zero_where_the_others_come_to_the_total_and_else_unknown(ushort part, ushort rest, bool isListed)
    {
        (Vnd some, Vnd total, Vnd? other) = (Vnd.FromDong(part), Vnd.FromDong(part + rest), rest == 0 ? Vnd.Zero : null);
        LoanPortfolio loans = new(total, doubtful: some, longTerm: some, listed: isListed ? [] : null);
        DepositPortfolio deposits = new(total, demand: some);
        return Enum.GetValues<DebtGroup>().All(group => loans[group] == (group == DebtGroup.Doubtful ? some : other))
            && Enum.GetValues<LoanTerm>().All(term => loans[term] == (term == LoanTerm.LongTerm ? some : other))
            && Enum.GetValues<DepositTerm>().All(term => deposits[term] == (term == DepositTerm.Demand ? some : other));
    }

    [Law]
    public bool What_is_listed_and_what_is_not_make_the_group(int seed)
    {
        foreach (LoanPortfolio loans in MadeUpFunds.Make(8, seed).Select(fund => fund.Figures?.Loans).OfType<LoanPortfolio>())
        {
            foreach (DebtGroup group in Enum.GetValues<DebtGroup>())
            {
                Vnd listed = (loans.Listed ?? []).Where(loan => loan.Group == group).Aggregate(Vnd.Zero, (sum, loan) => sum + loan.Amount);
                if (loans.Unlisted(group) != (loans.Listed is null ? null : loans[group] - listed))
                {
                    return false;
                }
            }
        }

        return true;
    }

    [Law]
    public bool Funds_read_back_from_json(int seed) =>
        MadeUpFunds.Make(4, seed).All(fund => fund.Equals(JsonSerializer.Deserialize<CreditFund>(JsonSerializer.Serialize(fund))));

    [Law]
    public bool A_summary_has_the_sum_and_the_coverage_of_every_indicator_and_its_parts_make_it(int seed)
    {
        CreditFund[] funds = MadeUpFunds.Make(12, seed);
        CreditFund[] counted = [.. funds.Where(fund => Population.Cooperatives.Contains(fund.Cooperative))];
        RosterSummary<Territory> summary = funds.Summarize(fund => fund.Cooperative.Territory!);
        RosterSummary<Territory> columns = Roster.OfCreditFunds(funds).Summarize(Dimension.Territory, new() { HasExtremes = true });
        PartialSummary<Territory> parts = funds[..5].SummarizePart("a", fund => fund.Cooperative.Territory!).Merge(funds[5..].SummarizePart("b", fund => fund.Cooperative.Territory!));
        return summary.Overall.Units == counted.Length && summary.OutsidePopulation == funds.Length - counted.Length
            && SummaryText.Of(columns) == SummaryText.Of(summary) && SummaryText.Of(parts.Finish()) == SummaryText.Of(summary)
            && CreditFundIndicator.All.All(indicator => Holds(summary.Overall, indicator, [.. counted.Select(fund => Value(fund, indicator)).OfType<Vnd>().Select(value => value.Dong)]));
    }

    private static bool Holds(UnitSummary units, Indicator indicator, long[] values) => indicator.CanBeSummed
        ? units.Amount(indicator).Coverage.Reported == values.Length
            && (values.Length == 0 || units.Amount(indicator).Sum.Value.Dong == values.Aggregate(BigInteger.Zero, (sum, value) => sum + value))
        : units.Range(indicator).Coverage.Reported == values.Length
            && (values.Length == 0 || units.Range(indicator).Bounds.Value == new VndRange(Vnd.FromDong(values.Min()), Vnd.FromDong(values.Max())));

    private static Vnd? Value(CreditFund fund, Indicator indicator) => indicator.Equals(Indicator.TotalAssets)
        ? fund.Figures?.TotalAssets ?? fund.Cooperative.Figures?.TotalAssets
        : fund.Figures?.Amount(indicator);

    private static Vnd Positive(Vnd value) => Vnd.FromDong(value.Dong & long.MaxValue);

    private static string Refusal(Func<object> make) => Assert.Throws<ArgumentException>(make).Message;
}
