using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Tests.Support;
using NodaTime;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RegulationLaws
{
    private static readonly Citation Made = new("1/QĐ", new("Quyết định", "Decision"));
    private static readonly RuleCode<int> Code = new("made-up", new("thử", "made up"));
    private static readonly LocalDate Origin = new(2020, 1, 1);
    private static readonly LocalDate In2025 = new(2025, 12, 31);

    /// <summary>Around the edges of agriculture, so that cases fall on both sides of each.</summary>
    private static readonly long[] Members = [0, 49, 50, 99, 100, 199, 200, 299, 300, 5_000];
    private static readonly long[] Billions = [0, 1, 2, 4, 5, 9, 10, 20, 49, 50, 80, 500];

    [Law]
    public bool Whatever_is_put_into_a_book_its_dates_partition_time_and_the_last_correction_holds((byte From, byte Days, bool IsKnown)[] corrections)
    {
        (RuleBook book, int?[] expected) = (RuleBook.Empty, new int?[600]);
        for (int i = 0; i < corrections.Length; i++)
        {
            (byte from, byte days, bool isKnown) = corrections[i];
            book = isKnown
                ? book.WithCorrection(Code, i, Made, Origin.PlusDays(from), Origin.PlusDays(from + days))
                : book.WithUnknown(Code, Made.Title, Made, Origin.PlusDays(from), Origin.PlusDays(from + days));
            Array.Fill(expected, isKnown ? i : null, from, days + 1);
        }

        return Partitions(book.Timeline(Code)) && book.Rules.All(KeepsWhatIsStated) && expected.Select((value, day) => (value, day)).All(at =>
            book.On(Origin.PlusDays(at.day), Code) is var rule && (rule.IsKnown ? rule.Value : null) == at.value && rule.InForce.Contains(Origin.PlusDays(at.day)));
    }

    [Law]
    public bool A_value_is_added_if_and_only_if_no_other_is_in_force_on_its_days((byte From, byte Days)[] values)
    {
        (RuleBook book, bool[] taken) = (RuleBook.Empty, new bool[600]);
        foreach ((byte from, byte days) in values)
        {
            Span<bool> wanted = taken.AsSpan(from, days + 1);
            bool free = !wanted.Contains(true);
            try
            {
                book = book.With(Code, from, Made, Origin.PlusDays(from), Origin.PlusDays(from + days));
                wanted.Fill(true);
                if (!free)
                {
                    return false;
                }
            }
            catch (ArgumentException)
            {
                if (free)
                {
                    return false;
                }
            }
        }

        return Partitions(book.Timeline(Code));
    }

    [Fact]
    public void The_dates_of_every_code_of_Vietnam_partition_time() =>
        Assert.All(RuleBook.Vietnam.Timelines, rules => Assert.True(Partitions(rules), rules[0].Code));

    [Law]
    public bool Every_input_gets_a_size_or_the_name_of_what_is_missing(byte field, byte? members, byte? revenue, byte? capital, short day)
    {
        Classification<SizeClass> size = Size(Origin.PlusDays(day), field, members, revenue, capital);
        return (size.Class is null) == (size.MissingFacts.Count + size.MissingRules.Count > 0)
            && size.MissingFacts.All(fact => fact switch { Fact.OfficialMembers => members is null, Fact.AnnualRevenue => revenue is null, Fact.TotalCapital => capital is null, _ => false })
            && size.MissingRules.All(rule => !rule.IsKnown);
    }

    [Law]
    public bool More_members_revenue_or_capital_never_make_a_cooperative_smaller(byte field, byte members, byte revenue, byte capital, byte moreMembers, byte moreRevenue, byte moreCapital)
    {
        SizeClass? size = Size(In2025, field, members, revenue, capital).Class;
        SizeClass? larger = Size(In2025, field, Math.Max(members % 10, moreMembers % 10), Math.Max(revenue % 12, moreRevenue % 12), Math.Max(capital % 12, moreCapital % 12)).Class;
        return size is null || larger is null || larger >= size;
    }

    [Law]
    public bool A_fact_that_becomes_known_does_not_change_a_size_that_was(byte field, byte? members, byte? revenue, byte? capital, byte thenMembers, byte thenRevenue, byte thenCapital)
    {
        SizeClass? size = Size(In2025, field, members, revenue, capital).Class;
        return size is null || Size(In2025, field, members ?? thenMembers, revenue ?? thenRevenue, capital ?? thenCapital).Class == size;
    }

    [Law]
    public bool A_missing_fact_would_decide(byte? members, byte? revenue, byte? capital) => Size(In2025, 0, members, revenue, capital).MissingFacts.All(fact => (
        from m in Completions(members, 10)
        from r in Completions(revenue, 12)
        from c in Completions(capital, 12)
        select fact switch
        {
            Fact.OfficialMembers => (Size(In2025, 0, 0, r, c), Size(In2025, 0, 9, r, c)),
            Fact.AnnualRevenue => (Size(In2025, 0, m, 0, c), Size(In2025, 0, m, 11, c)),
            _ => (Size(In2025, 0, m, r, 0), Size(In2025, 0, m, r, 11)),
        }).Any(pair => pair.Item1.Class != pair.Item2.Class));

    [Law]
    public bool Scores_and_members_and_capital_classify_monotonically(byte low, byte high)
    {
        (int less, int more) = (Math.Min(low, high), Math.Max(low, high));
        LocalDate date = new(2021, 1, 29);
        return RuleBook.Vietnam.SizeByMembers(date, less * 7).Class <= RuleBook.Vietnam.SizeByMembers(date, more * 7).Class
            && !(RuleBook.Vietnam.SizeByTotalCapital(date, Vnd.FromMillions(less * 40)).Class > RuleBook.Vietnam.SizeByTotalCapital(date, Vnd.FromMillions(more * 40)).Class)
            && RuleBook.Vietnam.GradeOf(date, CooperativeKind.Cooperative, Score(less), 12, 0).Class >= RuleBook.Vietnam.GradeOf(date, CooperativeKind.Cooperative, Score(more), 12, 0).Class
            && RuleBook.Vietnam.RatingOf(date, Score(less), 0, 0, false).Class >= RuleBook.Vietnam.RatingOf(date, Score(more), 0, 0, false).Class
            && RuleBook.Vietnam.RatingOf(date, Score(less), 1, 0, false).Class >= RuleBook.Vietnam.RatingOf(date, Score(less), 0, 1, false).Class;

        static Fraction Score(int tenths) => new(tenths * 20, 51);
    }

    [Law]
    public bool Every_scale_puts_a_number_into_exactly_one_step(sbyte number, (byte Step, bool Closed)[] edges)
    {
        Scale<int> scale = new(0);
        int edge = -100;
        foreach ((byte step, bool closed) in edges.Take(10))
        {
            edge += 1 + (step % 20);
            scale = closed ? scale.AtLeast(edge, edge) : scale.Above(edge, edge);
        }

        ScaleStep<int>[] within = [.. scale.Steps.Where(step => step.Lower?.Admits(number) != false && step.Upper?.Admits(number) != false)];
        return within.Length == 1 && within[0] == scale.Find(number);
    }

    private static Classification<SizeClass> Size(LocalDate date, byte field, int? members, int? revenue, int? capital) => RuleBook.Vietnam.SizeByField(
        date, SectorClassification.Decree113.Sectors[field % 4], members is { } m ? Members[m % 10] : null, Money(revenue), Money(capital));

    private static IEnumerable<int> Completions(byte? fact, int values) => fact is { } known ? [known] : Enumerable.Range(0, values);

    private static Vnd? Money(int? index) => index is { } known ? Vnd.FromBillions(Billions[known % 12]) : null;

    /// <summary>Answers on no other days than those its source states, and an end that is not of the source is not verified.</summary>
    private static bool KeepsWhatIsStated(Rule rule) =>
        rule.Stated.Contains(rule.InForce.From!.Value) && rule.Stated.Contains(rule.InForce.To!.Value)
        && rule.InForce.IsStartVerified == (rule.InForce.From == rule.Stated.From) && rule.InForce.IsEndVerified == (rule.InForce.To == rule.Stated.To);

    private static bool Partitions(IReadOnlyList<Rule> rules) =>
        rules[0].InForce.From is null && rules[^1].InForce.To is null
        && rules.Zip(rules.Skip(1)).All(pair => pair.First.InForce.To?.PlusDays(1) == pair.Second.InForce.From && pair.Second.InForce.From is not null);
}
