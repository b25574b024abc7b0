using System.Diagnostics;

namespace AnGiang.Cooperatives.Reconciliation;

/// <summary>How a printed column of shares can have been rounded, and which of its cells tell.</summary>
/// <typeparam name="TKey">What the cells are labelled with.</typeparam>
/// <remarks>A fit is consistency, not proof: a column may fit several rules, and then all of them are listed.</remarks>
[DebuggerDisplay("{Candidates.Count} candidates for {Cells.Count} cells")]
public sealed class RoundingInference<TKey>
    where TKey : notnull
{
    // On shares, which are not negative, ToNegativeInfinity is ToZero.
    private static readonly MidpointRounding[] Modes =
        [MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero, MidpointRounding.ToPositiveInfinity];

    internal RoundingInference(IReadOnlyList<PrintedCell<TKey>> cells)
    {
        Cells = cells;
        Trials = [.. Enumerable.Range(0, Rounding.MaxDigits + 1).SelectMany(digits => Modes.Select(mode => new RoundingTrial<TKey>(mode, digits, cells)))];
        Candidates = [.. Trials.Where(trial => trial.Fits)];
        DecidingCells = FindDecidingCells();
        PrintedTotal = cells.Select(cell => cell.Value).Aggregate((sum, value) => sum + value);
    }

    /// <summary>The cells in the order they were given.</summary>
    public IReadOnlyList<PrintedCell<TKey>> Cells { get; }

    /// <summary>Every mode at every precision from 0 to 9 decimals, with the cells that contradict it.</summary>
    public IReadOnlyList<RoundingTrial<TKey>> Trials { get; }

    /// <summary>The trials that reproduce the whole column, fewest decimals first; none when no single mode and precision does.</summary>
    public IReadOnlyList<RoundingTrial<TKey>> Candidates { get; }

    /// <summary>The trial with the fewest contradictions, fewest decimals first: a candidate, or where nothing fits the place to look for a misprint.</summary>
    public RoundingTrial<TKey> Closest => Trials.MinBy(trial => trial.Contradictions.Count)!;

    /// <summary>
    /// The cells that rule out the mode that comes closest without fitting, whether their decimals are read as printed or as those of the
    /// column; none when nothing fits, or when every mode does.
    /// </summary>
    public IReadOnlyList<PrintedCell<TKey>> DecidingCells { get; }

    /// <summary>What the printed shares add up to.</summary>
    public Percentage PrintedTotal { get; }

    /// <summary>100 less the printed total, in percentage points; about 0 only where the cells are the whole.</summary>
    public Percentage Residual => Percentage.OneHundred - PrintedTotal;

    private IReadOnlyList<PrintedCell<TKey>> FindDecidingCells()
    {
        if (Candidates.Count == 0)
        {
            return [];
        }

        // A cell printed with fewer decimals may have dropped its zeros or may have been rounded shorter: it rules a mode out only if both readings do.
        int digits = Candidates[0].Digits;
        PrintedCell<TKey>[][] against =
        [
            .. Modes.Where(mode => Candidates.All(candidate => candidate.Mode != mode))
                .Select(mode => Cells.Where(cell => Contradicts(cell, mode, digits) && Contradicts(cell, mode, cell.Value.Digits)).ToArray())
                .Where(cells => cells.Length > 0),
        ];
        int fewest = against.Length == 0 ? 0 : against.Min(cells => cells.Length);
        HashSet<PrintedCell<TKey>> deciding = [.. against.Where(cells => cells.Length == fewest).SelectMany(cells => cells)];
        return [.. Cells.Where(deciding.Contains)];
    }

    private static bool Contradicts(PrintedCell<TKey> cell, MidpointRounding mode, int digits) =>
        Percentage.FromFraction(cell.Exact, Math.Min(digits, Rounding.MaxDigits), mode) != cell.Value;
}
