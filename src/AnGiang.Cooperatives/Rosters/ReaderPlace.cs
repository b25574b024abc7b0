using System.Data.Common;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Where a database reader is, shared by the rows it gives out.</summary>
internal sealed class ReaderPlace(DbDataReader reader)
{
    private readonly Dictionary<string, int> ordinals = [];

    internal DbDataReader Reader => reader;

    /// <summary>The number of the row it is at, from 1; 0 before the first and after the last.</summary>
    internal long Number { get; private set; }

    /// <summary>The reader has come to its next row.</summary>
    internal ReaderRow Next() => new(this, ++Number);

    /// <summary>The reader has no more rows.</summary>
    internal void End() => Number = 0;

    internal int Ordinal(string column)
    {
        if (!ordinals.TryGetValue(column, out int ordinal))
        {
            ordinal = ReaderNames.Find(reader, column);
            ordinals.Add(column, ordinal);
        }

        return ordinal;
    }
}
