using System.Diagnostics;

namespace AnGiang.Cooperatives.Shares;

/// <summary>A row of an <see cref="AmountTable{TKey, TColumn}"/>.</summary>
/// <typeparam name="TKey">What it is labelled with.</typeparam>
[DebuggerDisplay("{Key} (level {Level})")]
public sealed class AmountRow<TKey>
    where TKey : notnull
{
    internal AmountRow(TKey key, int level, ShownAmount[] cells)
    {
        Key = key;
        Level = level;
        Cells = cells.AsReadOnly();
    }

    /// <summary>The label.</summary>
    public TKey Key { get; }

    /// <summary>0 for a part of the total, 1 for a part of such a part (trong đó), and so on.</summary>
    public int Level { get; }

    /// <summary>The cells in the order of the columns.</summary>
    public IReadOnlyList<ShownAmount> Cells { get; }
}
