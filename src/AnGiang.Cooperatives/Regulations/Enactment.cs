using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A document with the days it is in force: what the rules of one document have in common.</summary>
internal sealed record Enactment(Citation Document, Validity InForce)
{
    internal Enactment(string document, string vietnamese, string english, Validity inForce)
        : this(new Citation(document, new(vietnamese, english)), inForce)
    {
    }

    /// <summary>The document over other days, as for a step that it orders for later.</summary>
    internal Enactment Over(LocalDate? from, LocalDate? to = null, bool isStartVerified = true, bool isEndVerified = true) =>
        this with { InForce = new(from, to, isStartVerified, isEndVerified) };

    internal Rule<T> Sets<T>(RuleCode<T> code, T value, Confidence confidence, string? article = null, BilingualName? note = null)
        where T : notnull => new(code, value, InForce, Document.At(article), confidence, note);

    /// <summary>What the document says, or should say, and nobody has verified.</summary>
    internal Rule<T> LeavesUnknown<T>(RuleCode<T> code, UnknownReason reason, string vietnamese, string english, string? article = null)
        where T : notnull => new(code, InForce, reason, Document.At(article), new(vietnamese, english));
}
