namespace AnGiang.Cooperatives.Apportionment;

/// <summary>What a method distributes: units over weights of a positive total, at least the minimum to each.</summary>
/// <param name="Total">The total weight; the quota of a part is weight × units / total.</param>
/// <param name="Units">The units.</param>
/// <param name="Minimum">The units of each part at least; for divisor methods only.</param>
/// <param name="Taken">Units of these that others have got; for largest remainder only.</param>
internal readonly record struct Terms(UInt128 Total, long Units, long Minimum, long Taken);
