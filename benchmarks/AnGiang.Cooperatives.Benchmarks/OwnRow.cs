namespace AnGiang.Cooperatives.Benchmarks;

/// <summary>A row of the user's own with five amounts that may be missing, in the order in which they were made unless shuffled.</summary>
internal sealed record OwnRow(int Group, Vnd? A, Vnd? B, Vnd? C, Vnd? D, Vnd? E)
{
    internal static OwnRow[] Of(Columns columns)
    {
        OwnRow[] rows = new OwnRow[columns.Rows];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = new(columns.Codes[row], Amount(0), Amount(1), Amount(2), Amount(3), Amount(4));

            Vnd? Amount(int i) => columns.IsReported(i, row) ? Vnd.FromDong(columns.Values[i][row]) : null;
        }

        return rows;
    }
}
