using NodaTime;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>A document with the days it is in force: what the rules of one document have in common.</summary>
/// <param name="Document">The document.</param>
/// <param name="InForce">The days it is in force.</param>
/// <param name="Note">What a reader of all its values should know, as where a day in force comes from; null when there is nothing.</param>
internal sealed record Enactment(Citation Document, Validity InForce, BilingualName? Note = null)
{
    internal Enactment(string document, string vietnamese, string english, Validity inForce, BilingualName? note = null)
        : this(new Citation(document, new(vietnamese, english)), inForce, note)
    {
    }

    /// <summary>The document over other days, as for a step that it orders for later.</summary>
    internal Enactment Over(LocalDate? from, LocalDate? to = null, bool isStartVerified = true, bool isEndVerified = true) =>
        this with { InForce = new(from, to, isStartVerified, isEndVerified) };

    internal Rule<T> Sets<T>(RuleCode<T> code, T value, Confidence confidence, string? article = null, BilingualName? note = null)
        where T : notnull => new(code, value, InForce, Document.At(article), confidence, Join(note));

    /// <summary>What the document says, or should say, and nobody has verified.</summary>
    internal Rule<T> LeavesUnknown<T>(RuleCode<T> code, UnknownReason reason, string vietnamese, string english, string? article = null)
        where T : notnull => new(code, InForce, reason, Document.At(article), Join(new(vietnamese, english))!);

    private BilingualName? Join(BilingualName? note) => note is null ? Note
        : Note is null ? note
        : new($"{note.Vietnamese} {Note.Vietnamese}", $"{note.English} {Note.English}");
}
