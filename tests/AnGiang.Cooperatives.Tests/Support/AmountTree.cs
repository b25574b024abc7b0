using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Amounts of any sign.</summary>
public sealed class AmountTree(long[] leaves, int[] depths) : PartTree(Over(leaves, depths), (key, dong, level) => Part.OfAmount(key, Vnd.FromDong(dong), level));
