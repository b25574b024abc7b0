using System.Diagnostics.Tracing;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>Counts what is rented from the shared array pools and given back, by a test and the threads that it starts.</summary>
internal sealed class PoolWatch : EventListener
{
    private const int Rented = 1;
    private const int Returned = 3;

    // The pool tells on the thread that rents, so that what flows with the test tells whose it is.
    private static readonly AsyncLocal<PoolWatch?> Current = new();
    private long rents;
    private long returns;

    private PoolWatch()
    {
    }

    /// <summary>Does something under watch.</summary>
    /// <returns>How many arrays it rented, and how many of them it did not give back.</returns>
    internal static (long Rents, long Kept) Of(Action act)
    {
        using PoolWatch watch = new();
        Current.Value = watch;
        try
        {
            act();
        }
        finally
        {
            Current.Value = null;
        }

        return (Interlocked.Read(ref watch.rents), Interlocked.Read(ref watch.rents) - Interlocked.Read(ref watch.returns));
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (Current.Value == this && eventData.EventId is Rented or Returned)
        {
            Interlocked.Increment(ref eventData.EventId == Rented ? ref rents : ref returns);
        }
    }
}
