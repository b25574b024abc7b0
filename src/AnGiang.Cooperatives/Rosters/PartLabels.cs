using System.Collections;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>The labels of the parts that were added up, each once; enumerated in ordinal order.</summary>
internal sealed class PartLabels : IReadOnlyCollection<string>
{
    private readonly HashSet<string> labels;
    private string[]? ordered;

    /// <summary>Takes the labels; they are not changed any more.</summary>
    internal PartLabels(HashSet<string> labels) => this.labels = labels;

    internal static PartLabels None { get; } = new([]);

    public int Count => labels.Count;

    /// <summary>The first in ordinal order; there must be one.</summary>
    internal string First => Ordered[0];

    // Threads that come at the same time make the same array.
    private string[] Ordered => ordered ??= [.. labels.Order(StringComparer.Ordinal)];

    internal static PartLabels Of(string? label) => label is null ? None : new([label]);

    /// <summary>Adds all to a set, or says which is there already.</summary>
    internal string? AddTo(HashSet<string> others)
    {
        foreach (string label in labels)
        {
            if (!others.Add(label))
            {
                return label;
            }
        }

        return null;
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Ordered).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
