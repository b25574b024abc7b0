namespace AnGiang.Cooperatives.Rosters;

/// <summary>Whether a scan takes the smallest and the largest values, known when it is compiled: each way is code of its own and as fast as if there were no other.</summary>
internal interface IExtremes
{
    static abstract bool AreTaken { get; }
}

/// <summary>It does.</summary>
internal readonly struct WithExtremes : IExtremes
{
    public static bool AreTaken => true;
}

/// <summary>It does not.</summary>
internal readonly struct WithoutExtremes : IExtremes
{
    public static bool AreTaken => false;
}
