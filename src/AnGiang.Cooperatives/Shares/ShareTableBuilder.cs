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
        ShareColumn column = undefined is null ? ShareColumn.Round(keys, parts, total, outline, options) : default;
        Share<TKey>[] shares = new Share<TKey>[rows.Length];
        Int128 printed = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            shares[i] = Cell(i, column);
            printed += undefined is null && outline.ParentOf(i) < 0 ? column.Published[i] : 0;
        }

        return new(shares, total, options, undefined is UndefinedReason why ? new(coverage, why, status) : new(Percentage.FromUnits(printed, options.Digits), coverage, status));
    }

    private Share<TKey> Cell(int i, ShareColumn column)
    {
        Part<TKey> row = rows[i];
        UndefinedReason? why = row.Value is null ? UndefinedReason.NotReported : undefined ?? (inBase[i] ? null : UndefinedReason.NotApplicable);
        return new Share<TKey>(row)
        {
            Exact = why is UndefinedReason a ? new(coverage, a, status) : new(new Fraction(row.Value!.Value, total), coverage, status),
            Plain = why is UndefinedReason b ? new(coverage, b, status) : new(Percentage.FromUnits(column.Plain[i], options.Digits), coverage, status),
            Published = why is UndefinedReason c ? new(coverage, c, status) : new(Percentage.FromUnits(column.Published[i], options.Digits), coverage, status),
            Adjustment = why is null ? column.Published[i] - column.Plain[i] : 0,
            Reason = why is null ? column.Reason(i, options.HonestExtremes, options.Digits) : AdjustmentReason.None,
            IsSensitive = row.IsAmount && row.Units > 0 && row.Units < options.MinimumUnits,
        };
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
                throw new ArgumentException($"The options name the label '{label}', which no row of level 0 has; the table has {string.Join(", ", keys.Take(20))}{(keys.Length > 20 ? ", …" : "")}.");
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

    // Counts are units themselves; of amounts the rows are counted, unless the caller knows the units.
    private Coverage Covered()
    {
        if (rows.Length > 0 && rows[0].IsAmount)
        {
            Part<TKey>[] whole = [.. rows.Where(row => row.Level == 0)];
            return new(whole.Where((row, i) => row.Value is not null).Count(), whole.Length);
        }

        return new(total, Sum(_ => true));
    }

    private UndefinedReason? WhyUndefined(Coverage? reported)
    {
        bool incomplete = reported is { IsComplete: false } || rows.Any(row => row.Level == 0 && row.Value is null);
        return rows.Length == 0 ? UndefinedReason.NoUnits
            : options.Base == ShareBase.All && incomplete ? UndefinedReason.NotReported
            : total > 0 ? null
            : reported?.Reported == 0 || Array.TrueForAll(rows, row => row.Value is null) ? UndefinedReason.NotReported
            : UndefinedReason.ZeroTotal;
    }
}
