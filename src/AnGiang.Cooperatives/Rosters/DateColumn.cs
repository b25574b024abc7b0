using NodaTime;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>When each unit was registered and when it ended, as numbers of <see cref="DateBuffer.NumberOf"/>.</summary>
internal sealed class DateColumn(int[] registered, int[] ended)
{
    /// <summary>Which units were registered on or before a day and had not ended by then, and which may have been but have no date of registration.</summary>
    internal (byte[] Active, byte[] Undated) ActiveOn(LocalDate date)
    {
        int day = DateBuffer.NumberOf(date);
        byte[] active = Selection.All(registered.Length);
        byte[] undated = new byte[active.Length];
        for (int row = 0; row < registered.Length; row++)
        {
            bool stood = ended[row] == 0 || ended[row] > day;
            if (!stood || registered[row] == 0 || registered[row] > day)
            {
                Selection.Remove(active, row);
                if (stood && registered[row] == 0)
                {
                    Selection.Add(undated, row);
                }
            }
        }

        return (active, undated);
    }
}
