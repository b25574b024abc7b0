namespace AnGiang.Cooperatives.Rosters;

/// <summary>Says how far a pass over rows is, and stops it when told to.</summary>
internal sealed class RowWatch(IProgress<long>? progress, CancellationToken cancellationToken)
{
    /// <summary>Every so many rows the progress is told; a power of two.</summary>
    internal const int Step = 65_536;

    private long rows;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Goes on to the next rows.</summary>
    /// <param name="count">How many; always the same divisor of <see cref="Step"/>, but for the last.</param>
    internal void Next(int count = 1)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if ((rows & (Step - 1)) == 0 && rows > 0)
        {
            progress?.Report(rows);
        }

        rows += count;
    }

    /// <summary>There are no more.</summary>
    internal void End()
    {
        CancellationToken.ThrowIfCancellationRequested();
        progress?.Report(rows);
    }
}
