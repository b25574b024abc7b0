namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Rows that come one at a time, some of them later.</summary>
internal static class Trickle
{
    internal static async IAsyncEnumerable<T> Slowly<T>(this IEnumerable<T> rows)
    {
        int row = 0;
        foreach (T item in rows)
        {
            if (row++ % 100 == 0)
            {
                await Task.Yield();
            }

            yield return item;
        }
    }
}
