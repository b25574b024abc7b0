using AnGiang.Cooperatives;
using AnGiang.Cooperatives.Regulations;
using NodaTime;
using NodaTime.Text;

namespace AnGiangSupervision;

/// <summary>Prints how the funds stand to every limit at both dates, what is not known and why, where the breaches are, and who is in breach because the rule moved.</summary>
public sealed class SupervisoryReport(Words words)
{
    private static readonly LocalDate Before = new(2026, 6, 30), After = new(2027, 6, 30);
    private static readonly LimitVerdict[] Verdicts = Enum.GetValues<LimitVerdict>();
    private static readonly CreditFundMonitor Monitor = new(RuleBook.Vietnam);
    private readonly List<string> notes = [];

    public void WriteTo(TextWriter output)
    {
        output.WriteLine(words.Title);
        foreach (LocalDate date in new[] { Before, After })
        {
            output.WriteLine();
            Write(output, Monitor.Summarize(SyntheticFunds.At(date.Year), date, fund => fund.Cooperative.Territory!));
        }

        output.WriteLine();
        WriteMoved(output);
        output.WriteLine();
        WriteDocuments(output);
        for (int i = 0; i < notes.Count; i++)
        {
            output.WriteLine($"({i + 1}) {notes[i]}");
        }

        foreach (string sentence in words.Legend)
        {
            output.WriteLine(sentence);
        }
    }

    private void Write(TextWriter output, SupervisorySummary<Territory> summary)
    {
        int width = summary.Limits.Max(limit => Name(limit.Ratio.Name).Length) + 2;
        output.WriteLine(words.At((Date(summary.Date), summary.Units, summary.Limits[0].Overall.TotalAssets.ToString("B1D", words.Format), summary.Limits[0].Overall.TotalAssets.Coverage)));
        output.WriteLine($"{words.Ratio.PadRight(width)}{words.Limit,8}{string.Concat(Verdicts.Select(verdict => words.Verdicts[verdict].PadLeft(14)))}{words.Share,12}   {words.Source}");
        foreach (LimitSummary<Territory> limit in summary.Limits)
        {
            string counts = string.Concat(Verdicts.Select(verdict => words.Count(limit.Overall[verdict].Units).PadLeft(14)));
            output.WriteLine($"{Name(limit.Ratio.Name).PadRight(width)}{Limit(limit.Limit, limit.Ratio.Unit),8}{counts}{Share(limit.Overall[LimitVerdict.Breach]),12}   {Source(limit.Limit)}".TrimEnd());
        }

        foreach (LimitSummary<Territory> limit in summary.Limits.Where(limit => limit.Overall[LimitVerdict.Breach].Units > 0))
        {
            output.WriteLine($"{words.Where} {Name(limit.Ratio.Name)}: {string.Join("; ", limit.Groups
                .Where(group => group.Value[LimitVerdict.Breach].Units > 0)
                .Select(group => $"{group.Key.Name} {group.Value[LimitVerdict.Breach].Units}/{group.Value.Units} ({Share(group.Value[LimitVerdict.Breach])})"))}");
        }

        WriteNotJudged(output, summary);
    }

    /// <summary>The funds that a known limit could not be held against: those that lost their own funds are among them.</summary>
    private void WriteNotJudged(TextWriter output, SupervisorySummary<Territory> summary)
    {
        CreditFundStanding[] standings = [.. SyntheticFunds.At(summary.Date.Year).Select(fund => Monitor.On(summary.Date, fund))];
        foreach (LimitSummary<Territory> limit in summary.Limits.Where(limit => limit.Limit.IsKnown && limit.Overall[LimitVerdict.Undefined].Units > 0 && limit.Overall[LimitVerdict.Undefined].Units < summary.Units))
        {
            output.WriteLine($"{words.NotJudged} {Name(limit.Ratio.Name)}: {string.Join("; ", standings
                .Select(standing => (standing.Fund.Cooperative.Name, standing.Limits.Single(one => one.Limit.Code == limit.Limit.Code).Figure.Reason))
                .Where(one => one.Reason is not null)
                .Select(one => $"{one.Name} ({words.Why(one.Reason!.Value)})"))}");
        }
    }

    /// <summary>The funds within the limits at the first date and beyond them at the second.</summary>
    private void WriteMoved(TextWriter output)
    {
        output.WriteLine(words.Moved((Date(Before), Date(After))));
        foreach ((CreditFund before, CreditFund after) in SyntheticFunds.At(Before.Year).Zip(SyntheticFunds.At(After.Year)))
        {
            foreach (LimitStanding standing in Monitor.On(After, after, before).Limits.Where(standing => standing is { Verdict: LimitVerdict.Breach, Earlier.Verdict: LimitVerdict.Within }))
            {
                output.WriteLine(words.Breach((
                    after.Cooperative.Name, Name(standing.Figure.Ratio.Name), standing.Earlier!.Figure.ToString(null, words.Format), standing.Figure.ToString(null, words.Format),
                    string.Join(" -> ", new[] { standing.Earlier, standing }.Select(one => Limit(one.Limit, one.Figure.Ratio.Unit)).Distinct()),
                    (-standing.Room.Value).ToString("M0D", words.Format), Words.IsFloor(standing.Limit.Value), standing.Trend == RatioTrend.Falling, standing.LimitMoved == true)));
            }
        }
    }

    private void WriteDocuments(TextWriter output)
    {
        foreach (Citation citation in new[] { Before, After }
            .SelectMany(date => Monitor.Limits.Select(monitored => Monitor.Book.On(date, monitored.Limit).Citation)).OfType<Citation>().DistinctBy(citation => citation.Document))
        {
            output.WriteLine($"{citation.Document}: {Name(citation.Title)}");
        }
    }

    private string Limit(Rule<Bound> rule, IndicatorUnit unit) => rule.TryGetValue(out Bound? bound) ? words.LimitOf(bound, unit) : words.Unknown;

    private string Share(VerdictTally breach) => breach.Units == 0 ? words.Count(0) : words.Percent(breach.ShareOfAssets);

    private string Source(Rule<Bound> rule) => string.Join(": ", new[]
    {
        rule.Citation is { } citation ? $"{citation}{(rule.Confidence == Confidence.SecondarySource ? " (*)" : "")}{(rule is { IsKnown: true, Note: { } note } ? Mark(Name(note)) : "")}" : null,
        rule is { IsKnown: false, Note: { } why } ? Name(why) : rule.Reason is { } reason ? words.Reason(reason) : null,
    }.Where(part => part is not null));

    /// <summary>The number of a note below the tables.</summary>
    private string Mark(string note)
    {
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }

        return $" ({notes.IndexOf(note) + 1})";
    }

    private string Date(LocalDate date) => LocalDatePattern.CreateWithInvariantCulture(words.DatePattern).Format(date);

    private string Name(BilingualName name) => name.ToString(null, words.Format);
}
