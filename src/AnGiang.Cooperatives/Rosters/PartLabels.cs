using System.Collections;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The labels of the parts that were added up, each once; enumerated in ordinal order.</summary>
internal sealed class PartLabels : IReadOnlyCollection<string>
{
    private readonly string[] labels;
    private string[]? ordered;

    /// <summary>Takes different labels; they are not changed any more.</summary>
    internal PartLabels(string[] labels) => this.labels = labels;

    internal static PartLabels None { get; } = new([]);

    public int Count => labels.Length;

    /// <summary>The first in ordinal order; there must be one.</summary>
    internal string First => Ordered[0];

    // Threads that come at the same time make the same array.
    private string[] Ordered => ordered ??= [.. labels.Order(StringComparer.Ordinal)];

    internal static PartLabels Of(string? label) => label is null ? None : new([label]);

    /// <summary>All labels of the parts together, or a refusal of one that comes twice.</summary>
    internal static PartLabels Of(IReadOnlyCollection<PartLabels> parts)
    {
        string[] all = new string[parts.Sum(part => part.Count)];
        IdColumn<string> ids = new();
        ids.Ensure(0, all.Length, all.Length);
        int count = 0;
        foreach (PartLabels part in parts)
        {
            foreach (string label in part.labels)
            {
                ids.Set(count, label);
                all[count++] = label;
            }
        }

        return ids.Duplicates(count) is [(int row, _), ..]
            ? throw new ArgumentException($"The part '{all[row]}' is in both, and its units would count twice. Leave it out of one, or give different parts different labels.", nameof(parts))
            : new(all);
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Ordered).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
