using System.Globalization;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>A fact about cultures of the machine or its Unicode tables, skipped where the runtime has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CultureFactAttribute : FactAttribute
{
    public CultureFactAttribute()
    {
        if (CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length < 2)
        {
            Skip = "The runtime is in invariant-globalisation mode.";
        }
    }
}
