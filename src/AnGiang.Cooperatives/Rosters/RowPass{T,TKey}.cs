namespace AnGiang.Cooperatives.Rosters;

/// <summary>One pass over rows, at once or as they come.</summary>
internal sealed class RowPass<T, TKey>
    where TKey : notnull
{
    private readonly Measures<T> measures;
    private readonly Func<T, TKey> by;
    private readonly Population? population;
    private readonly IComparer<TKey> order;
    private readonly string? label;

    internal RowPass(Measures<T> measures, Func<T, TKey> by, Population? population, IComparer<TKey>? order, string? label)
    {
        this.measures = measures;
        this.by = by;
        this.population = population;
        this.order = KeyOrder.Of(order, nameof(order));
        this.label = label;
    }

    internal PartialSummary<TKey> Run(IEnumerable<T> rows, RowWatch watch)
    {
        using Summarizer<T, TKey> summarizer = new(measures, by, population, rowsStay: UnitRow<T>.IsUnit || rows is T[] or List<T>);
        foreach (T row in rows)
        {
            watch.Next();
            summarizer.Add(row);
        }

        watch.End();
        return summarizer.Finish(order, label);
    }

    internal async Task<PartialSummary<TKey>> RunAsync(IAsyncEnumerable<T> rows, RowWatch watch)
    {
        using Summarizer<T, TKey> summarizer = new(measures, by, population, rowsStay: false);
        await foreach (T row in rows.WithCancellation(watch.CancellationToken).ConfigureAwait(false))
        {
            watch.Next();
            summarizer.Add(row);
        }

        watch.End();
        return summarizer.Finish(order, label);
    }

    internal async Task<RosterSummary<TKey>> FiguresAsync(IAsyncEnumerable<T> rows, RowWatch watch) => (await RunAsync(rows, watch).ConfigureAwait(false)).Finish();
}
