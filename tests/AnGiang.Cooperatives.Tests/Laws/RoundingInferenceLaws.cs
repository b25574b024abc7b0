using AnGiang.Cooperatives.Reconciliation;
using AnGiang.Cooperatives.Shares;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class RoundingInferenceLaws
{
    [Law]
    public Property A_printed_column_has_its_rule_among_the_candidates(CountList list, Precision precision, MidpointRounding mode, FigureFormat format)
    {
        int digits = precision.Digits % 5;
        RoundingInference<int> inference = RoundingInference.Infer(Print(list, digits, mode, format), format);
        MidpointRounding expected = mode == MidpointRounding.ToNegativeInfinity ? MidpointRounding.ToZero : mode;
        return inference.Candidates.Any(trial => trial.Mode == expected && trial.Digits == digits)
            .Label($"{mode} at {digits} is not among {string.Join(", ", inference.Candidates.Select(trial => $"{trial.Mode} at {trial.Digits}"))}");
    }

    [Law]
    public bool A_candidate_reproduces_every_cell_and_any_other_trial_says_which_it_does_not(CountList list, Precision precision, MidpointRounding mode)
    {
        RoundingInference<int> inference = RoundingInference.Infer(Print(list, precision.Digits % 5, mode, FigureFormat.Vietnamese), FigureFormat.Vietnamese);
        return inference.Trials.All(trial =>
            trial.Contradictions.SequenceEqual(inference.Cells.Where(cell => Percentage.FromFraction(cell.Exact, trial.Digits, trial.Mode) != cell.Value))
            && trial.Fits == inference.Candidates.Contains(trial));
    }

    [Law]
    public bool A_deciding_cell_contradicts_a_mode_that_is_no_candidate(CountList list, Precision precision, MidpointRounding mode)
    {
        RoundingInference<int> inference = RoundingInference.Infer(Print(list, precision.Digits % 5, mode, FigureFormat.Invariant), FigureFormat.Invariant);
        return inference.DecidingCells.All(cell => inference.Trials.Any(trial =>
            inference.Candidates.All(candidate => candidate.Mode != trial.Mode) && trial.Contradictions.Contains(cell)));
    }

    private static IEnumerable<(int Key, long Count, string Printed)> Print(CountList list, int digits, MidpointRounding mode, FigureFormat format) =>
        ShareTable.FromCounts(list.Labelled, digits, RoundingRule.Independent(mode)).Rows
            .Select(row => (row.Key, row.Part!.Value, row.Published.ToString("P", format)));
}
