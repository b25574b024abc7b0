using System.Collections;

namespace AnGiang.Cooperatives;

/// <summary>The order of keys: the caller's, ordinal for text, else their own. Never a culture's.</summary>
internal static class KeyOrder
{
    /// <summary>Finds the order, or refuses keys that have none.</summary>
    internal static IComparer<TKey> Of<TKey>(IComparer<TKey>? given, string parameterName) => given ?? Natural<TKey>()
        ?? throw new ArgumentException($"{typeof(TKey).Name} has no order of its own, and results must not depend on the order of the rows; pass a comparer.", parameterName);

    /// <summary>The keys' own order; null when they have none.</summary>
    internal static IComparer<TKey>? Natural<TKey>()
    {
        Type type = typeof(TKey);
        if (type == typeof(string))
        {
            return (IComparer<TKey>)(object)StringComparer.Ordinal;
        }

        // Tuples compare their items; items that are text must not fall back to a culture.
        if (typeof(IStructuralComparable).IsAssignableFrom(type) && HasOrder(type))
        {
            return Comparer<TKey>.Create(static (x, y) => Items.Instance.Compare(x, y));
        }

        return HasOrder(type) || (typeof(IComparable<TKey>).IsAssignableFrom(type) && !typeof(IStructuralComparable).IsAssignableFrom(type))
            ? Comparer<TKey>.Default
            : null;
    }

    // Items are compared as objects, so that IComparable<T> alone does not help them.
    private static bool HasOrder(Type type) => typeof(IStructuralComparable).IsAssignableFrom(type)
        ? Array.TrueForAll(type.GenericTypeArguments, HasOrder)
        : typeof(IComparable).IsAssignableFrom(Nullable.GetUnderlyingType(type) ?? type);

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
