using System.Diagnostics;

namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>Runs the contenders of a question in turn, so that what disturbs the machine disturbs all alike, and takes medians.</summary>
internal static class Measurement
{
    private const int Rounds = 7;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    /// <summary>The compiler looks at what runs often, and compiles it anew, only after a while.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(400);

    internal static Ratio[] Of(Question question)
    {
        using Work work = question.Setup();
        Contender[] contenders = work.Contenders;
        int[] runs = [.. contenders.Select(RunsInShortest).Select(runs => work.FillsMemory ? 1 : runs)];
        double[][] times = [.. contenders.Select(_ => new double[Rounds])];
        long[] allocated = new long[contenders.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                if (work.FillsMemory)
                {
                    GC.Collect();
                }

                long before = GC.GetTotalAllocatedBytes(precise: true);
                times[i][round] = Time(contenders[i].Run, runs[i]).TotalSeconds / runs[i];
                allocated[i] = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs[i];
            }
        }

        double[] medians = [.. times.Select(of => of.Order().ElementAt(Rounds / 2))];
        return [.. contenders.Select((contender, i) => new Ratio(question.Name, contender.Name, medians[i] / medians[0], allocated[i]))];
    }

    /// <summary>Warms a contender up and says how often it runs in the shortest time worth measuring.</summary>
    private static int RunsInShortest(Contender contender)
    {
        int runs = 1;
        long start = Stopwatch.GetTimestamp();
        for (int warm = 0; warm < 3 || Stopwatch.GetElapsedTime(start) < Warm; warm++)
        {
            TimeSpan time = Time(contender.Run, runs);
            runs = Math.Max(1, (int)Math.Min(1_000_000, runs * (Shortest / time)));
        }

        return runs;
    }

    private static TimeSpan Time(Action run, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < runs; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
