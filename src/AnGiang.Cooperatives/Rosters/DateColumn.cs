using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>When each unit was registered and when it ended, as numbers of <see cref="DateBuffer.NumberOf"/>.</summary>
internal sealed class DateColumn(int[] registered, int[] ended)
{
    /// <summary>Which units were registered on or before a day and had not ended by then, and how many may have been but have no date of registration.</summary>
    /// <param name="date">The day.</param>
    /// <param name="selected">Which rows are asked about; empty for all.</param>
    internal (byte[] Active, int Undated) ActiveOn(LocalDate date, ReadOnlySpan<byte> selected)
    {
        int day = DateBuffer.NumberOf(date);
        byte[] active = Selection.All(registered.Length);
        int undated = 0;
        for (int row = 0; row < registered.Length; row++)
        {
            bool stood = ended[row] == 0 || ended[row] > day;
            if (!stood || registered[row] == 0 || registered[row] > day)
            {
                Selection.Remove(active, row);
                undated += stood && registered[row] == 0 && Selection.Has(selected, row) ? 1 : 0;
            }
        }

        return (active, undated);
    }
}
