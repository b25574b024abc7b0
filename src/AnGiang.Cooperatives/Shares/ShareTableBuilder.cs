namespace AnGiang.Cooperatives.Shares;

/// <summary>Makes a table of shares of checked rows: finds the base and the whole, rounds the column, and writes the record of each cell.</summary>
internal sealed class ShareTableBuilder<TKey>
    where TKey : notnull
{
    private readonly Part<TKey>[] rows;
    private readonly ShareOptions<TKey> options;
    private readonly TKey[] keys;
    private readonly Outline outline;
    private readonly bool[] inBase;
    private readonly FigureStatus status;
    private readonly Coverage coverage;
    private readonly UndefinedReason? undefined;
    private readonly long total;

    /// <summary>Checks the rows and finds what the shares are shares of.</summary>
    /// <param name="rows">The rows in the order of printing.</param>
    /// <param name="options">Digits, rule, base and the rest.</param>
    /// <param name="reported">How many units the whole is of; null when the rows say.</param>
    /// <param name="status">How firm the figures are.</param>
    internal ShareTableBuilder(Part<TKey>[] rows, ShareOptions<TKey> options, Coverage? reported = null, FigureStatus status = FigureStatus.Actual)
    {
        if (Array.IndexOf(rows, null) is >= 0 and var missing)
        {
            throw new ArgumentException(FormattableString.Invariant($"Row {missing} (counted from 0) is null."));
        }

        (this.rows, this.options, this.status) = (rows, options, status);
        keys = Array.ConvertAll(rows, row => row.Key);
        outline = Outline.Of(keys, i => rows[i].Level);
        CheckValues();
        outline.CheckSums(keys, i => rows[i].Value);
        inBase = InBase();
        total = Sum(i => inBase[i]);
        coverage = reported ?? Covered();
        undefined = WhyUndefined(reported);
    }

    internal ShareTable<TKey> Build()
    {
        long[] parts = [.. rows.Select((row, i) => inBase[i] ? row.Value ?? 0 : 0)];
        if (undefined is UndefinedReason none)
        {
            return new([.. rows.Select((_, i) => Cell(i, default, default))], total, options, new(coverage, none, status));
        }

        ShareColumn<TKey> shares = new(keys, parts, total, options);
        RoundedColumn column = shares.Round(outline);
        Int128 printed = Enumerable.Range(0, rows.Length).Where(i => outline.ParentOf(i) < 0).Aggregate((Int128)0, (sum, i) => sum + column.Published[i]);
        return new([.. rows.Select((_, i) => Cell(i, column, shares.Reason(column, i)))], total, options, new(Percentage.FromUnits(printed, options.Digits), coverage, status));
    }

    private Share<TKey> Cell(int i, RoundedColumn column, AdjustmentReason reason)
    {
        Part<TKey> row = rows[i];
        UndefinedReason? why = row.Value is null ? UndefinedReason.NotReported : undefined ?? (inBase[i] ? null : UndefinedReason.NotApplicable);
        return new Share<TKey>(row)
        {
            Exact = why is null ? new(new Fraction(row.Value!.Value, total), coverage, status) : new(coverage, why.Value, status),
            Plain = Figure(column.Plain),
            Published = Figure(column.Published),
            Adjustment = why is null ? column.Published[i] - column.Plain[i] : 0,
            Reason = why is null ? reason : AdjustmentReason.None,
            IsSensitive = row.IsSensitive(options.MinimumUnits),
        };

        Figure<Percentage> Figure(long[] cells) => why is null ? new(Percentage.FromUnits(cells[i], options.Digits), coverage, status) : new(coverage, why.Value, status);
    }

    private void CheckValues()
    {
        foreach (Part<TKey> row in rows)
        {
            if (row.Value < 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The part of '{row.Key}' is {row.Value}. A share of a total with negative parts has no meaning; show the amounts, or the contributions to the change."));
            }

            if (row.IsAmount != rows[0].IsAmount)
            {
                throw new ArgumentException($"'{row.Key}' is {(row.IsAmount ? "an amount" : "a count")} and '{rows[0].Key}' is not; shares of one whole are shares of counts or of amounts.");
            }
        }
    }

    // A row below another one is in the base when that one is.
    private bool[] InBase()
    {
        HashSet<TKey> outside = [.. options.Base == ShareBase.Classified ? options.Unclassified : [], .. options.Base == ShareBase.All ? [] : options.NotReported];
        foreach (TKey label in options.Unclassified.Concat(options.NotReported))
        {
            if (!keys.Where((_, i) => outline.ParentOf(i) < 0).Contains(label))
            {
                throw new ArgumentException($"The options name the label '{label}', which no row of level 0 has; the table has {Listing.Of(keys)}.");
            }
        }

        bool[] included = new bool[rows.Length];
        for (int i = 0; i < included.Length; i++)
        {
            included[i] = outline.ParentOf(i) is >= 0 and var parent ? included[parent] : !outside.Contains(keys[i]);
        }

        return included;
    }

    private long Sum(Func<int, bool> isIn)
    {
        Int128 sum = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            sum += outline.ParentOf(i) < 0 && isIn(i) ? rows[i].Value ?? 0 : 0;
        }

        return sum <= long.MaxValue ? (long)sum : throw new OverflowException($"The parts add up to {sum}, more than 64 bits hold.");
    }

    // Counts are units themselves; amounts are of the units that reported them.
    private Coverage Covered() => rows.Length > 0 && rows[0].IsAmount
        ? Part<TKey>.Cover([.. rows.Where(row => row.Level == 0)])
        : new(total, Sum(_ => true));

    private UndefinedReason? WhyUndefined(Coverage? reported)
    {
        bool incomplete = reported is { IsComplete: false } || rows.Any(row => row.Level == 0 && (row.Value is null || row.Coverage is { IsComplete: false }));
        return rows.Length == 0 ? UndefinedReason.NoUnits
            : options.Base == ShareBase.All && incomplete ? UndefinedReason.NotReported
            : total > 0 ? null
            : coverage is { Reported: 0, Units: > 0 } || Array.TrueForAll(rows, row => row.Value is null) ? UndefinedReason.NotReported
            : UndefinedReason.ZeroTotal;
    }
}
