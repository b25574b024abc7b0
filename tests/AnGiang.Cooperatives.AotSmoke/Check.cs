namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>Counts what held and prints each check.</summary>
internal sealed class Check
{
    internal int Passed { get; private set; }

    internal int Failed { get; private set; }

    internal void Equal<T>(string what, T expected, Func<T> actual)
    {
        try
        {
            T found = actual();
            Report(what, EqualityComparer<T>.Default.Equals(expected, found), $"expected {expected}, found {found}");
        }
#pragma warning disable CA1031 // Whatever goes wrong in native code is a failed check, not the end of the run.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Report(what, holds: false, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private void Report(string what, bool holds, string detail)
    {
        (Passed, Failed) = holds ? (Passed + 1, Failed) : (Passed, Failed + 1);
        Console.WriteLine(holds ? $"ok      {what}" : $"FAILED  {what}: {detail}");
    }
}
