using AnGiang.Cooperatives.Regulations;
using NodaTime;
using NodaTime.Text;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A document and its days in force: 2013-07-01..2024-06-30, with a question mark after a day that is not verified, and nothing where there is no day.</summary>
internal sealed record FactSource(string? Document, string Days)
{
    private readonly Validity inForce = Read(Days);

    /// <summary>The document has this value.</summary>
    internal VietnamFact Says<T>(RuleCode<T> code, T value, Confidence confidence, string? article = null)
        where T : notnull => Row(code, article, confidence, rule => Assert.Equal(value, rule.Value));

    /// <summary>The document has this scale.</summary>
    internal VietnamFact Says<T>(RuleCode<Scale<T>> code, Scale<T> scale, Confidence confidence, string? article = null)
        where T : struct => Row(code, article, confidence, rule => Assert.Equal(scale.Steps, rule.Value.Steps));

    /// <summary>The document has these words, in this order, with a bar between them.</summary>
    internal VietnamFact Says(RuleCode<BilingualName> code, string vietnamese, string english, Confidence confidence, string? article = null) => Row(code, article, confidence, rule =>
    {
        AssertInOrder(vietnamese, rule.Value.Vietnamese);
        AssertInOrder(english, rule.Value.English);
    });

    /// <summary>What the document says of it is not verified.</summary>
    internal VietnamFact Leaves<T>(RuleCode<T> code, UnknownReason reason, string? article = null)
        where T : notnull => Row(code, article, null, rule => Assert.Equal(reason, rule.Reason));

    private VietnamFact Row<T>(RuleCode<T> code, string? article, Confidence? confidence, Action<Rule<T>> answers)
        where T : notnull => new(code.Code, inForce, confidence is not null, () =>
    {
        Rule<T> rule = On(inForce.From ?? inForce.To ?? new(2020, 1, 1), code);
        answers(rule);
        Assert.Equal((Document, article, confidence), (rule.Citation?.Document, rule.Citation?.Article, rule.Confidence));
        Assert.Equal(inForce, rule.InForce);
        Assert.Same(rule, On(inForce.To ?? inForce.From ?? new(2099, 12, 31), code));
        Assert.All(new[] { inForce.From?.PlusDays(-1), inForce.To?.PlusDays(1) }.OfType<LocalDate>(), outside => Assert.NotEqual(Answer(rule), Answer(On(outside, code))));
    });

    private static Rule<T> On<T>(LocalDate date, RuleCode<T> code)
        where T : notnull => RuleBook.Vietnam.On(date, code);

    private static (object?, UnknownReason?, Citation?) Answer(Rule rule) => (rule.ValueOrNull, rule.Reason, rule.Citation);

    private static void AssertInOrder(string words, string text)
    {
        int at = 0;
        foreach (string word in words.Split('|'))
        {
            at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase);
            Assert.True(at >= 0, $"'{word}' is not, or not in that order, in: {text}");
        }
    }

    private static Validity Read(string days)
    {
        string[] ends = days.Split("..");
        return new(Day(ends[0]), Day(ends[1]), !ends[0].EndsWith('?'), !ends[1].EndsWith('?'));

        static LocalDate? Day(string end) => end.TrimEnd('?') is { Length: > 0 } date ? LocalDatePattern.Iso.Parse(date).Value : null;
    }
}
