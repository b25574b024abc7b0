using System.Globalization;
using FsCheck.Xunit;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A property that holds for all values of our own generators. The environment variable LAW_TESTS sets the number of cases, 200 unless told.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute()
    {
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("LAW_TESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 200;
        Arbitrary = [typeof(Figures), typeof(Domain), typeof(Apportionments), typeof(TwoWayTables)];
        QuietOnSuccess = true;
    }
}
