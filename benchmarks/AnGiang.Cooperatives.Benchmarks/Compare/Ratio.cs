namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>How long a contender takes beside the first of its question, and what it allocates.</summary>
/// <param name="Question">The question.</param>
/// <param name="Contender">The contender.</param>
/// <param name="Time">Its median time over that of the first.</param>
/// <param name="AllocatedBytes">The bytes it allocates a run, on all threads.</param>
internal sealed record Ratio(string Question, string Contender, double Time, long AllocatedBytes);
