using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AnGiang.Cooperatives.Reconciliation;

/// <summary>One rounding mode at one precision, tried on a printed column.</summary>
/// <typeparam name="TKey">What the cells are labelled with.</typeparam>
[DebuggerDisplay("{Mode} at {Digits}: {Contradictions.Count} contradictions")]
public sealed class RoundingTrial<TKey>
    where TKey : notnull
{
    internal RoundingTrial(MidpointRounding mode, int digits, IReadOnlyList<PrintedCell<TKey>> cells)
    {
        Mode = mode;
        Digits = digits;
        Contradictions = [.. cells.Where(cell => Reproduce(cell) != cell.Value)];
        DroppedZeros = [.. cells.Where(cell => cell.Value.Digits < digits)];
    }

    /// <summary>The rounding mode.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<MidpointRounding>))]
    public MidpointRounding Mode { get; }

    /// <summary>The decimals.</summary>
    public int Digits { get; }

    /// <summary>The cells that come out otherwise than printed.</summary>
    public IReadOnlyList<PrintedCell<TKey>> Contradictions { get; }

    /// <summary>The cells printed with fewer decimals: they agree only if their zeros at the end were dropped.</summary>
    public IReadOnlyList<PrintedCell<TKey>> DroppedZeros { get; }

    /// <summary>Whether every cell comes out as printed.</summary>
    public bool Fits => Contradictions.Count == 0;

    /// <summary>What this mode makes of a cell at this precision.</summary>
    /// <param name="cell">A cell of the column.</param>
    /// <returns>The rounded share.</returns>
    public Percentage Reproduce(PrintedCell<TKey> cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Percentage.FromFraction(cell.Exact, Digits, Mode);
    }
}
