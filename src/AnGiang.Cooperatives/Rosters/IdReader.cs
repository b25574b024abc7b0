namespace AnGiang.Cooperatives.Rosters;

/// <summary>Reads the ids of rows.</summary>
internal abstract class IdReader<T> : RowReader<T>
{
    internal abstract IdColumn Ids { get; }
}
