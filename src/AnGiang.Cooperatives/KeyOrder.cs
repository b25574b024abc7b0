using System.Collections;

namespace AnGiang.Cooperatives;

/// <summary>The order of keys: the caller's, ordinal for text, else their own. Never a culture's.</summary>
internal static class KeyOrder
{
    /// <summary>Finds the order, or refuses keys that have none.</summary>
    internal static IComparer<TKey> Of<TKey>(IComparer<TKey>? given, string parameterName)
    {
        if (given is not null)
        {
            return given;
        }

        Type type = typeof(TKey);
        if (type == typeof(string))
        {
            return (IComparer<TKey>)(object)StringComparer.Ordinal;
        }

        // Tuples compare their items; items that are text must not fall back to a culture.
        if (typeof(IStructuralComparable).IsAssignableFrom(type))
        {
            return Comparer<TKey>.Create(static (x, y) => Items.Instance.Compare(x, y));
        }

        return typeof(IComparable<TKey>).IsAssignableFrom(type) || typeof(IComparable).IsAssignableFrom(type) || Nullable.GetUnderlyingType(type) is not null
            ? Comparer<TKey>.Default
            : throw new ArgumentException($"{type.Name} has no order of its own, and results must not depend on the order of the rows; pass a comparer.", parameterName);
    }

    private sealed class Items : IComparer
    {
        internal static readonly Items Instance = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (string a, string b) => string.CompareOrdinal(a, b),
            (IStructuralComparable a, not null) => a.CompareTo(y, this),
            _ => Comparer.DefaultInvariant.Compare(x, y),
        };
    }
}
