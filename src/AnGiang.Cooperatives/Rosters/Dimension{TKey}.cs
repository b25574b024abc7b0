using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>
/// What the units of a <see cref="Roster"/> are grouped and filtered by (tiêu thức phân tổ): their sector, their district, a size class. It names a column of any number of rosters;
/// those of co-operatives are in <see cref="Dimension"/>.
/// </summary>
/// <typeparam name="TKey">The groups.</typeparam>
/// <remarks>Known by its name within a roster. Immutable.</remarks>
/// <example>
/// <code>
/// Dimension&lt;string&gt; district = new("district");
/// Roster roster = Roster.Of(rows, of => of.Count(Indicator.Members, row => row.Members), by => by.Key(district, row => row.District));
/// RosterSummary&lt;string&gt; summary = roster.Summarize(district);
/// </code>
/// </example>
[DebuggerDisplay("{Name,nq}")]
public sealed class Dimension<TKey>
    where TKey : notnull
{
    /// <summary>Names a dimension.</summary>
    /// <param name="name">Its name, lower-case letters, digits and hyphens: <c>district</c>.</param>
    /// <param name="order">The order of its groups; null means the order of the keys, ordinal for text.</param>
    /// <exception cref="ArgumentException">The name is not of that form, or the keys have no order of their own and none is given.</exception>
    public Dimension(string name, IComparer<TKey>? order = null)
    {
        Name = Guard.Against.Slug(name);
        Order = KeyOrder.Of(order, nameof(order));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The order of the groups.</summary>
    public IComparer<TKey> Order { get; }


    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
