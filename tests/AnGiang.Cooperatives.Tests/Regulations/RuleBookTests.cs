using AnGiang.Cooperatives.Regulations;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Regulations;

public class RuleBookTests
{
    private static readonly Citation Resolution = new("12/NQ-HĐQT", new("Nghị quyết", "Resolution"), "Điều 3");

    private static readonly RuleCode<long> Seats = new("seats", new("số ghế", "seats"));

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
            ["unknown (NotStated), to 2024-08-11", "unknown (NotFound), 2024-08-12 to 2024-12-31, Điều 1.1.đ, 13/2024/TT-NHNN", "at most 20, 2025-01-01 to 2025-12-31, Điều 3, 12/NQ-HĐQT (SuppliedByCaller)", "unknown (NotFound), from 2026-01-01, Điều 1.1.đ, 13/2024/TT-NHNN"],
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
            ["to 2013-06-30", "2013-07-01 to 2023-12-31", "2024-01-01 to 2024-12-31", "from 2025-01-01"],
            ours.Timeline(CooperativeRules.MinimumMembers).Select(rule => rule.InForce.ToString()));
        Assert.Equal([Bound.AtLeast(7), Bound.AtLeast(6), Bound.AtLeast(5)], ours.Timeline(CooperativeRules.MinimumMembers).Skip(1).Select(rule => rule.Value));
        Assert.Equal([Confidence.OfficialText, Confidence.SuppliedByCaller, Confidence.OfficialText], ours.Timeline(CooperativeRules.MinimumMembers).Skip(1).Select(rule => rule.Confidence!.Value));
        Assert.Equal(Bound.AtLeast(5), RuleBook.Vietnam.On(new(2024, 12, 31), CooperativeRules.MinimumMembers).Value);
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
