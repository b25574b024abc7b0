namespace AnGiang.Cooperatives.Benchmarks.Compare;

/// <summary>Work that several contenders do on the same data.</summary>
/// <param name="Name">What is done, and to how much.</param>
/// <param name="Setup">Makes the data, the same every time, and the contenders.</param>
internal sealed record Question(string Name, Func<Work> Setup);
