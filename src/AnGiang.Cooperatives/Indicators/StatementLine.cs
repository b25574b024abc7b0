using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace AnGiang.Cooperatives.Indicators;

/// <summary>
/// A line of the accounting statements of co-operatives (chỉ tiêu của báo cáo tài chính HTX) of Thông tư 71/2024/TT-BTC. Lines are those of <see cref="FinancialPosition"/> and
/// <see cref="BusinessResults"/>; codes are never renumbered, so that there are no others.
/// </summary>
[JsonConverter(typeof(StatementLineJsonConverter))]
[DebuggerDisplay("{Code,nq}")]
public sealed class StatementLine
{
    internal StatementLine(string form, string code, BilingualName name, bool isNegative = false) =>
        (Form, Code, Name, IsNegative) = (form, code, name, isNegative);

    /// <summary>The form: <c>B01-HTX</c> or <c>B02-HTX</c>.</summary>
    public string Form { get; }

    /// <summary>The code (mã số), <c>110</c>; the external and internal parts of a line have <c>a</c> and <c>b</c> behind it, <c>01a</c>.</summary>
    public string Code { get; }

    /// <summary>The names; the Vietnamese one is short and not the exact wording of the form.</summary>
    public BilingualName Name { get; }

    /// <summary>Whether the line is negative by the form, where it has a (*), and so always in brackets.</summary>
    public bool IsNegative { get; }

    /// <summary>A line by its code.</summary>
    /// <param name="code">The code, such as <c>110</c> or <c>01a</c>.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The forms have no such line; the message names the codes.</exception>
    public static StatementLine Find(string code) => StatementCodes.Find(Guard.Against.Null(code))
        ?? throw new KeyNotFoundException($"The forms B01-HTX and B02-HTX have no line '{code}'; they have {string.Join(", ", StatementCodes.All)}.");

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
