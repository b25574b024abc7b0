using System.Data.Common;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Finds the columns of a query by name.</summary>
internal static class ReaderNames
{
    /// <summary>The one column of that name, exactly or else ignoring case.</summary>
    internal static int Find(DbDataReader reader, string column)
    {
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        foreach (StringComparison comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            int first = Array.FindIndex(names, name => name.Equals(column, comparison));
            if (first >= 0)
            {
                return Array.FindLastIndex(names, name => name.Equals(column, comparison)) == first
                    ? first
                    : throw new ArgumentException($"The query has several columns '{column}'; name them apart in it, with AS.", nameof(column));
            }
        }

        throw new ArgumentException($"The query has no column '{column}'; it has {Listing.Of(names)}.", nameof(column));
    }
}
