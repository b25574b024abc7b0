using System.Globalization;
using FsCheck.Xunit;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A property of lists of counts and of rosters. The environment variable LAW_TESTS sets the number of cases, 200 unless told.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DomainLawAttribute : PropertyAttribute
{
    public DomainLawAttribute()
    {
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("LAW_TESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 200;
        Arbitrary = [typeof(Domain), typeof(Figures)];
        QuietOnSuccess = true;
    }
}
