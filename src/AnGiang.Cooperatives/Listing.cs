namespace AnGiang.Cooperatives;

/// <summary>Names what there is, for the message that something else is not there.</summary>
internal static class Listing
{
    private const int Most = 20;

    /// <summary>The first twenty, <c>…</c> for further ones, or <c>none</c>.</summary>
    internal static string Of<T>(IEnumerable<T> things, string separator = ", ")
    {
        T[] some = [.. things.Take(Most + 1)];
        return some.Length == 0 ? "none" : string.Join(separator, some.Take(Most)) + (some.Length > Most ? separator + "…" : "");
    }
}
