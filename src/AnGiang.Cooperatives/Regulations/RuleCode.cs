using System.Diagnostics;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>What a rule is about, whatever its value on a date: the question that a <see cref="RuleBook"/> answers with a <see cref="Rule{T}"/> of the same type.</summary>
/// <typeparam name="T">The type of the value; immutable.</typeparam>
/// <remarks>Identity in a book is the code; one code has one type.</remarks>
[DebuggerDisplay("{Code,nq}")]
public sealed class RuleCode<T>
    where T : notnull
{
    /// <summary>Creates a code.</summary>
    /// <param name="code">Lower-case letters, digits and hyphens: <c>minimum-members</c>.</param>
    /// <param name="name">What the rule is about, in both languages.</param>
    /// <exception cref="ArgumentException">The code is not of that form.</exception>
    public RuleCode(string code, BilingualName name)
    {
        Code = Guard.Against.Slug(code);
        Name = Guard.Against.Null(name);
    }

    internal RuleCode(string code, string vietnamese, string english)
        : this(code, new(vietnamese, english))
    {
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>What the rule is about.</summary>
    public BilingualName Name { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
