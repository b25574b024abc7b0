using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Counts, none negative, not all zero.</summary>
public sealed class CountTree(long[] leaves, int[] depths) : PartTree(Over(leaves, depths), (key, count, level) => Part.OfCount(key, count, level));
