using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives;

/// <summary>Where a rule, a formula or a goal is written (căn cứ pháp lý, nguồn): the document, its title and, where known, the article.</summary>
/// <example>
/// <code>
/// Citation law = new("17/2023/QH15", new("Luật Hợp tác xã năm 2023", "Law on Co-operatives 2023"));
/// Citation audit = law.At("Điều 106");
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="document">The number of the document (số hiệu văn bản), or what it is known by where it has none.</param>
    /// <param name="title">Its title, or a short form of it.</param>
    /// <param name="article">The article as it is cited (Điều 17.1), or null for the document as a whole.</param>
    /// <exception cref="ArgumentException">The number is blank, or the article is given and blank.</exception>
    [JsonConstructor]
    public Citation(string document, BilingualName title, string? article = null)
    {
        Document = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(document));
        Title = Guard.Against.Null(title);
        Article = article is null ? null : VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(article));
    }

    /// <summary>The number of the document, or what it is known by.</summary>
    public string Document { get; }

    /// <summary>The title of the document.</summary>
    public BilingualName Title { get; }

    /// <summary>The article; null for the document as a whole, or where it is not known.</summary>
    public string? Article { get; }

    /// <summary>Another place in the same document.</summary>
    /// <param name="article">The article, such as <c>Điều 17.1</c>, or null for the document as a whole.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentException">The article is blank.</exception>
    public Citation At(string? article) => new(Document, Title, article);

    /// <summary>The article and the number of the document.</summary>
    /// <returns>For example <c>Điều 17.1, 23/2012/QH13</c>.</returns>
    public override string ToString() => Article is null ? Document : $"{Article}, {Document}";
}
