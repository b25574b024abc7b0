using System.Runtime.InteropServices;

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
        int expected = rows.TryGetNonEnumeratedCount(out int known) ? known : RowBlock.Most;
        using Summarizer<T, TKey> summarizer = new(measures, by, population, rowsStay: UnitRow<T>.IsUnit, expected);
        switch (population is null ? rows : null)
        {
            case T[] array:
                summarizer.Add(array, watch);
                break;
            case List<T> list:
                summarizer.Add(CollectionsMarshal.AsSpan(list), watch);
                break;
            default:
                Add(rows, summarizer, watch);
                break;
        }

        watch.End();
        return summarizer.Finish(order, label);
    }

    private static void Add(IEnumerable<T> rows, Summarizer<T, TKey> summarizer, RowWatch watch)
    {
        foreach (T row in rows)
        {
            watch.Next();
            summarizer.Add(row);
        }
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
