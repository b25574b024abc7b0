namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Rows of our own, as a reporting office would have them.</summary>
public sealed class RosterRows(RosterRow[] rows)
{
    internal RosterRow[] Rows { get; } = rows;

    public override string ToString() => string.Join("; ", Rows.Select(row => row.ToString()));
}
