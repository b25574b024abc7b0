using AnGiang.Cooperatives.Regulations;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class RuleBookTests
{
    private static readonly Citation Resolution = new("12/NQ-HĐQT", new("Nghị quyết", "Resolution"), "Điều 3");

    private static readonly RuleCode<long> Seats = new("seats", new("số ghế", "seats"));

    [Fact]
    public void A_correction_without_an_end_does_not_take_the_place_of_later_steps()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => RuleBook.Vietnam.WithCorrection(PrudentialRules.SingleBorrowerLimit, Bound.AtMost(new(135, 1000)), Resolution, new(2026, 1, 1)));
        Assert.Contains("at most 3/25, 2027-01-01", error.Message, StringComparison.Ordinal);
        Assert.Contains("Give its last day, 2026-12-31", error.Message, StringComparison.Ordinal);

        RuleBook ours = RuleBook.Vietnam.WithCorrection(PrudentialRules.SingleBorrowerLimit, Bound.AtMost(new(9, 100)), Resolution, new(2029, 1, 1));
        Assert.Equal(Bound.AtMost(new(9, 100)), ours.On(new(2030, 1, 1), PrudentialRules.SingleBorrowerLimit).Value);
    }

    [Fact]
    public void A_book_says_how_much_it_states()
    {
        RuleBook ours = RuleBook.Empty.With(Seats, 7, Resolution, new(2025, 1, 1), new(2025, 12, 31)).WithUnknown(Seats, new("chưa rõ", "unclear"), null, new(2026, 1, 1));

        Assert.Equal("2 rules to 1 questions, 1 values supplied by the caller", ours.ToString());
        Assert.Equal("0 rules to 0 questions, 0 values supplied by the caller", RuleBook.Empty.ToString());
    }

    [Fact]
    public void A_limit_is_asked_for_by_date_and_typed_by_its_code()
    {
        Rule<Bound> limit = RuleBook.Vietnam.On(new(2026, 6, 30), PrudentialRules.SingleBorrowerLimit);

        Assert.Equal(Bound.AtMost(new(13, 100)), limit.Value);
        Assert.Equal("Điều 136.1, 32/2024/QH15", limit.Citation!.ToString());
        Assert.Equal("Luật Các tổ chức tín dụng năm 2024", limit.Citation.Title.Vietnamese);
        Assert.Equal(Confidence.OfficialText, limit.Confidence);
        Assert.Equal(new Validity(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)), limit.InForce);
    }

    [Fact]
    public void A_caller_supplies_what_is_unknown_with_a_citation_and_it_is_marked()
    {
        RuleBook ours = RuleBook.Vietnam.With(PrudentialRules.DepositsToEquity, Bound.AtMost(20), Resolution, new(2025, 1, 1), new(2025, 12, 31));

        Rule<Bound> rule = ours.On(new(2025, 6, 30), PrudentialRules.DepositsToEquity);
        Assert.Equal((Bound.AtMost(20), Confidence.SuppliedByCaller, Resolution), (rule.Value, rule.Confidence!.Value, rule.Citation!));
        Assert.Equal(
            [
                "unknown (NotStated), to 2024-08-11",
                "unknown (NotFound), 2024-08-12 to 2024-12-31 (end not verified), stated from 2024-08-12, Điều 1.1.đ, 25/VBHN-NHNN",
                "at most 20, 2025-01-01 to 2025-12-31, Điều 3, 12/NQ-HĐQT (SuppliedByCaller)",
                "unknown (NotFound), from 2026-01-01 (start not verified), stated from 2024-08-12, Điều 1.1.đ, 25/VBHN-NHNN",
            ],
            ours.Timeline(PrudentialRules.DepositsToEquity).Select(stretch => stretch.ToString()["deposits-to-equity: ".Length..]));
        Assert.False(RuleBook.Vietnam.On(new(2025, 6, 30), PrudentialRules.DepositsToEquity).IsKnown);
    }

    [Fact]
    public void A_team_asks_questions_of_its_own()
    {
        RuleBook ours = RuleBook.Empty.With(Seats, 5, Resolution, new(2020, 1, 1));

        Assert.Equal(5, ours.On(new(2020, 1, 1), Seats).Value);
        Assert.Equal(UnknownReason.NotStated, ours.On(new(2019, 12, 31), Seats).Reason);
        Assert.Equal(["seats: 5, from 2020-01-01, Điều 3, 12/NQ-HĐQT (SuppliedByCaller)"], ours.Rules.Select(rule => rule.ToString()));
        Assert.Empty(RuleBook.Empty.Rules);
    }

    [Fact]
    public void Two_values_of_one_code_on_one_day_are_refused_and_other_codes_may_overlap()
    {
        RuleBook ours = RuleBook.Empty.With(Seats, 5, Resolution, new(2020, 1, 1), new(2020, 12, 31));

        string message = Assert.Throws<ArgumentException>(() => ours.With(Seats, 7, Resolution, new(2020, 12, 31))).Message;
        Assert.Contains("seats: 7, from 2020-12-31", message, StringComparison.Ordinal);
        Assert.Contains("overlaps seats: 5, 2020-01-01 to 2020-12-31", message, StringComparison.Ordinal);
        Assert.Contains("WithCorrection", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ours.With(Seats, 7, Resolution, new(2019, 1, 1), new(2020, 1, 1)));
        Assert.Throws<ArgumentException>(() => RuleBook.Vietnam.With(CooperativeRules.MinimumMembers, Bound.AtLeast(6), Resolution, new(2025, 1, 1)));
        Assert.Equal(7, ours.With(Seats, 7, Resolution, new(2021, 1, 1)).On(new(2021, 1, 1), Seats).Value);
        Assert.Equal(7, ours.With(new RuleCode<long>("chairs", new("ghế", "chairs")), 7, Resolution, new(2020, 1, 1)).Rules.Count() + 5);
    }

    [Fact]
    public void A_correction_replaces_the_days_it_names_and_no_others()
    {
        RuleBook ours = RuleBook.Vietnam.WithCorrection(CooperativeRules.MinimumMembers, Bound.AtLeast(6), Resolution, new(2024, 1, 1), new(2024, 12, 31));

        Assert.Equal(
            ["to 2013-06-30", "2013-07-01 to 2023-12-31 (end not verified)", "2024-01-01 to 2024-12-31", "from 2025-01-01 (start not verified)"],
            ours.Timeline(CooperativeRules.MinimumMembers).Select(rule => rule.InForce.ToString()));
        Assert.Equal([Bound.AtLeast(7), Bound.AtLeast(6), Bound.AtLeast(5)], ours.Timeline(CooperativeRules.MinimumMembers).Skip(1).Select(rule => rule.Value));
        Assert.Equal([Confidence.OfficialText, Confidence.SuppliedByCaller, Confidence.OfficialText], ours.Timeline(CooperativeRules.MinimumMembers).Skip(1).Select(rule => rule.Confidence!.Value));
        Assert.Equal(Bound.AtLeast(5), RuleBook.Vietnam.On(new(2024, 12, 31), CooperativeRules.MinimumMembers).Value);
    }

    [Fact]
    public void A_rule_cut_by_a_correction_keeps_the_days_of_the_law_and_claims_no_cut_end_for_it()
    {
        Validity stated = new(new LocalDate(2028, 1, 1), new LocalDate(2028, 12, 31));
        RuleBook ours = RuleBook.Vietnam.WithCorrection(PrudentialRules.SingleBorrowerLimit, Bound.AtMost(new(9, 100)), Resolution, new(2028, 6, 1), new(2028, 8, 31));

        Rule<Bound> before = ours.On(new(2028, 5, 31), PrudentialRules.SingleBorrowerLimit), within = ours.On(new(2028, 6, 1), PrudentialRules.SingleBorrowerLimit), after = ours.On(new(2028, 9, 1), PrudentialRules.SingleBorrowerLimit);
        Assert.Equal(new Validity(new LocalDate(2028, 1, 1), new LocalDate(2028, 5, 31), isEndVerified: false), before.InForce);
        Assert.Equal(new Validity(new LocalDate(2028, 9, 1), new LocalDate(2028, 12, 31), isStartVerified: false), after.InForce);
        Assert.Equal((stated, stated, within.InForce), (before.Stated, after.Stated, within.Stated));
        Assert.Equal("single-borrower: at most 11/100, 2028-01-01 to 2028-05-31 (end not verified), stated 2028-01-01 to 2028-12-31, Điều 136.1, 32/2024/QH15 (OfficialText)", before.ToString());

        RuleBook twice = ours.WithCorrection(PrudentialRules.SingleBorrowerLimit, Bound.AtMost(new(8, 100)), Resolution, new(2028, 3, 1), new(2028, 6, 30));
        Assert.Equal(
            [
                ("2028-01-01 to 2028-02-29 (end not verified)", "2028-01-01 to 2028-12-31"), ("2028-03-01 to 2028-06-30", "2028-03-01 to 2028-06-30"),
                ("2028-07-01 to 2028-08-31 (start not verified)", "2028-06-01 to 2028-08-31"), ("2028-09-01 to 2028-12-31 (start not verified)", "2028-01-01 to 2028-12-31"),
            ],
            twice.Timeline(PrudentialRules.SingleBorrowerLimit).Where(rule => rule.InForce.From is { Year: 2028 }).Select(rule => (rule.InForce.ToString(), rule.Stated.ToString())));
    }

    [Fact]
    public void Every_rule_of_Vietnam_answers_on_all_the_days_it_is_stated_for() => Assert.All(RuleBook.Vietnam.Timelines.SelectMany(rules => rules), rule => Assert.Equal(rule.Stated, rule.InForce));

    [Fact]
    public void A_team_ends_a_rule_and_says_why()
    {
        BilingualName repealed = new("Đã bãi bỏ.", "Repealed.");
        RuleBook ours = RuleBook.Vietnam.WithUnknown(CooperativeRules.MinimumMembers, repealed, Resolution, new(2027, 1, 1));

        Rule<Bound> last = ours.On(new(2026, 12, 31), CooperativeRules.MinimumMembers), ended = ours.On(new(2027, 1, 1), CooperativeRules.MinimumMembers);
        Assert.Equal((Bound.AtLeast(5), new Validity(new LocalDate(2024, 7, 1))), (last.Value, last.Stated));
        Assert.Equal((UnknownReason.SuppliedByCaller, repealed, Resolution), (ended.Reason!.Value, ended.Note!, ended.Citation!));
        Assert.Equal("minimum-members: unknown (SuppliedByCaller), from 2027-01-01, Điều 3, 12/NQ-HĐQT", ended.ToString());
        Assert.Contains(ended, ours.Rules);
        Assert.Contains("Repealed.", Assert.Throws<InvalidOperationException>(() => ended.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_leaves_days_unknown_without_a_citation_and_may_fill_them_later()
    {
        RuleBook ours = RuleBook.Empty.With(Seats, 5, Resolution, new(2020, 1, 1)).WithUnknown(Seats, new("chờ quyết định", "to be decided"), null, new(2021, 1, 1), new(2021, 12, 31));

        Assert.Equal([null, 5L, null, 5L], ours.Timeline(Seats).Select(rule => rule.IsKnown ? rule.Value : (long?)null));
        Assert.Equal("seats: unknown (SuppliedByCaller), 2021-01-01 to 2021-12-31", ours.On(new(2021, 6, 30), Seats).ToString());
        Assert.Equal(7, ours.With(Seats, 7, Resolution, new(2021, 1, 1), new(2021, 12, 31)).On(new(2021, 6, 30), Seats).Value);
        Assert.Throws<ArgumentNullException>("note", () => ours.WithUnknown(Seats, null!, null, new(2021, 1, 1)));
        Assert.Throws<ArgumentNullException>("code", () => ours.WithUnknown<long>(null!, new("a", "b"), null, new(2021, 1, 1)));
    }

    [Fact]
    public void What_is_unknown_has_no_value_to_read_by_mistake()
    {
        Rule<Bound> rule = RuleBook.Vietnam.On(new(2026, 6, 30), PrudentialRules.DepositsToEquity);

        string message = Assert.Throws<InvalidOperationException>(() => rule.Value).Message;
        Assert.Contains("deposits-to-equity: unknown (NotFound)", message, StringComparison.Ordinal);
        Assert.Contains("its limit was not found", message, StringComparison.Ordinal);
        Assert.Contains("RuleBook.With", message, StringComparison.Ordinal);
        Assert.False(rule.TryGetValue(out Bound? value));
        Assert.Null(value);
    }

    [Fact]
    public void One_code_has_one_type()
    {
        RuleCode<long> other = new("minimum-members", new("khác", "other"));

        Assert.Contains("minimum-members", Assert.Throws<ArgumentException>(() => RuleBook.Vietnam.On(new(2025, 1, 1), other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RuleBook.Vietnam.WithCorrection(other, 3, Resolution, new(2025, 1, 1)));
    }

    [Fact]
    public void Dates_are_in_the_iso_calendar_and_in_order()
    {
        LocalDate julian = new LocalDate(2025, 1, 1).WithCalendar(CalendarSystem.Julian);

        Assert.Throws<ArgumentException>(() => RuleBook.Vietnam.On(julian, CooperativeRules.Law));
        Assert.Throws<ArgumentException>(() => RuleBook.Empty.With(Seats, 5, Resolution, julian));
        Assert.Contains("cannot end on 2019-12-31", Assert.Throws<ArgumentException>(() => RuleBook.Empty.With(Seats, 5, Resolution, new(2020, 1, 1), new(2019, 12, 31))).Message, StringComparison.Ordinal);
        Assert.Equal(5, RuleBook.Empty.With(Seats, 5, Resolution, new(2020, 1, 1), new(2020, 1, 1)).On(new(2020, 1, 1), Seats).Value);
    }
}
