using System.Numerics;
using System.Text.Json;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

public class FinancialStatementLaws
{
    private static readonly StatementLine[] All = [.. FinancialPosition.All, .. BusinessResults.All];

    [Law]
    public bool A_statement_built_from_its_parts_has_no_violation_and_its_totals_are_those_of_the_oracle(int seed)
    {
        FinancialStatement parts = MadeUpStatements.Parts(seed);
        FinancialStatement whole = parts.WithTotals();
        return whole.Violations().Count == 0 && parts.Violations().Count == 0
            && All.All(line => whole[line]?.Dong == (parts[line]?.Dong ?? (long?)MadeUpStatements.Follows(parts, line)))
            && whole.WithTotals().Equals(whole);
    }

    [Law]
    public bool A_line_changed_by_d_is_reported_by_exactly_the_identities_that_hold_it(int seed, int which, int d)
    {
        FinancialStatement whole = MadeUpStatements.Parts(seed).WithTotals();
        StatementLine[] stated = [.. whole.Lines.Keys];
        if (stated.Length == 0 || d == 0)
        {
            return true;
        }

        StatementLine line = stated[(which & int.MaxValue) % stated.Length];
        long change = line.IsNegative ? -Math.Abs((long)d) : d;
        FinancialStatement changed = With(whole, line, whole[line]!.Value + Vnd.FromDong(change));
        return changed.Violations().Select(violation => (violation.Identity.ToString(), violation.Difference.Dong)).Order()
            .SequenceEqual(StatementIdentity.All
                .Where(identity => stated.Contains(identity.Total) && identity.Added.Concat(identity.Subtracted).Any(stated.Contains))
                .Select(identity => (identity.ToString(), Difference: Sign(identity, line) * change)).Where(pair => pair.Difference != 0).Order());
    }

    [Law]
    public bool Each_violation_has_what_is_stated_what_was_expected_and_the_difference(int seed)
    {
        FinancialStatement statement = MadeUpStatements.Any(seed);
        IReadOnlyList<StatementViolation> violations = statement.Violations();
        return violations.All(violation =>
                violation.Stated == statement[violation.Identity.Total] && violation.Difference == violation.Stated - violation.Expected && violation.Difference != Vnd.Zero
                && violation.Expected.Dong == MadeUpStatements.PartsOf(statement, violation.Identity))
            && StatementIdentity.All.Where(identity => !violations.Any(violation => violation.Identity == identity)).All(identity =>
                statement[identity.Total] is not { } stated || !identity.Added.Concat(identity.Subtracted).Any(statement.Lines.ContainsKey) || MadeUpStatements.PartsOf(statement, identity) is not { } sum || sum == stated.Dong);
    }

    [Law]
    public bool Statements_read_back_from_json_and_omitted_lines_stay_omitted(int seed)
    {
        FinancialStatement statement = MadeUpStatements.Any(seed);
        FinancialStatement back = JsonSerializer.Deserialize<FinancialStatement>(JsonSerializer.Serialize(statement))!;
        return back.Equals(statement) && back.GetHashCode() == statement.GetHashCode() && All.All(line => back[line.Code] == statement[line]);
    }

    [Law]
    public bool A_printed_line_reads_back_with_its_sign(Vnd amount)
    {
        string printed = FinancialStatement.Of(ReportingPeriod.Year(2025), (FinancialPosition.RetainedProfit, amount)).Printed(FinancialPosition.RetainedProfit, FigureFormat.Vietnamese);
        bool isNegative = printed is ['(', .., ')'];
        string digits = (isNegative ? printed[1..^1] : printed).Replace(".", "", StringComparison.Ordinal);
        return isNegative == (amount < Vnd.Zero) && digits.All(char.IsAsciiDigit)
            && BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) == BigInteger.Abs(amount.Dong);
    }

    private static FinancialStatement With(FinancialStatement statement, StatementLine line, Vnd amount) =>
        new(statement.Period, new Dictionary<StatementLine, Vnd>(statement.Lines) { [line] = amount });

    /// <summary>By how much the difference of an identity moves with one of its lines.</summary>
    private static long Sign(StatementIdentity identity, StatementLine line) =>
        identity.Total == line ? 1 : identity.Added.Contains(line) ? -1 : identity.Subtracted.Contains(line) ? 1 : 0;
}
