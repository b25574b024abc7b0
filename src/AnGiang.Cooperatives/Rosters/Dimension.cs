namespace AnGiang.Cooperatives.Rosters;

/// <summary>The dimensions that the library itself reads from a <see cref="Cooperative"/>.</summary>
public static class Dimension
{
    /// <summary>The sector (lĩnh vực). A table by it shows every sector of the classification, also those without units.</summary>
    public static Dimension<Sector> Sector { get; } = new("sector");

    /// <summary>The territory (địa bàn). Units without one are refused in a table by territory, and are in no filter by it.</summary>
    public static Dimension<Territory> Territory { get; } = new("territory");

    /// <summary>The kind of body (loại hình).</summary>
    public static Dimension<CooperativeKind> Kind { get; } = new("kind");

    /// <summary>The status (tình trạng hoạt động).</summary>
    public static Dimension<CooperativeStatus> Status { get; } = new("status");
}
