using System.Collections.Immutable;
using Ardalis.GuardClauses;
using static AnGiang.Cooperatives.Confidence;
using static AnGiang.Cooperatives.Regulations.Enactments;

namespace AnGiang.Cooperatives.Regulations;

/// <summary>Questions on the size of co-operatives (quy mô): by members or by total capital under Circular 01/2020, by field under Decree 113/2024.</summary>
public static class SizeRules
{
    private static readonly ImmutableArray<SizeClass> Sizes = [SizeClass.Small, SizeClass.Medium, SizeClass.Large];

    private static readonly ImmutableDictionary<(string, SizeClass), RuleCode<SizeThreshold>> Thresholds = SectorClassification.Decree113.Sectors
        .SelectMany(field => Sizes.Select(size => (field, size)))
        .ToImmutableDictionary(key => (key.field.Key, key.size), key => new RuleCode<SizeThreshold>(
            $"size-{key.field.Key}-{Code(key.size)}", $"ngưỡng quy mô {Vietnamese(key.size)}, {key.field.Name.Vietnamese}", $"threshold of {key.size}, {key.field.Name.English}"));

    /// <summary>The size by the number of members.</summary>
    public static RuleCode<Scale<SizeClass>> ByMembers { get; } = new("size-by-members", "quy mô theo số thành viên", "size by members");

    /// <summary>The size by total capital, in đồng.</summary>
    public static RuleCode<Scale<SizeClass>> ByTotalCapital { get; } = new("size-by-total-capital", "quy mô theo tổng nguồn vốn", "size by total capital");

    /// <summary>What the size by field goes by: see <see cref="Threshold"/> for its numbers.</summary>
    public static RuleCode<BilingualName> ByField { get; } = new("size-by-field", "quy mô theo lĩnh vực", "size by field");

    /// <summary>What a co-operative of a field must reach to be of a size; what reaches none is micro.</summary>
    /// <param name="field">A sector of <see cref="SectorClassification.Decree113"/>, not its unclassified row.</param>
    /// <param name="size">A size above micro.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The sector is of another list (map it with a <see cref="SectorMapping"/>) or unclassified, or the size has no threshold.</exception>
    public static RuleCode<SizeThreshold> Threshold(Sector field, SizeClass size)
    {
        Guard.Against.Null(field);
        return field.Classification.Equals(SectorClassification.Decree113) && Thresholds.TryGetValue((field.Key, size), out RuleCode<SizeThreshold>? code)
            ? code
            : throw new ArgumentException(
                $"There is no threshold of {size} for {field}: thresholds are those of Small, Medium and Large in the four fields of {SectorClassification.Decree113}; map other lists with a SectorMapping.", nameof(field));
    }

    internal static IEnumerable<Rule> Vietnam()
    {
        yield return Circular01.Sets(ByMembers, new Scale<SizeClass>(SizeClass.Micro).AtLeast(50, SizeClass.Small).Above(300, SizeClass.Medium).Above(1000, SizeClass.Large), OfficialText, "Điều 4");
        yield return Circular01.Sets(
            ByTotalCapital,
            new Scale<SizeClass>(SizeClass.Micro).AtLeast(Billions(1), SizeClass.Small).AtLeast(Billions(5), null),
            SecondarySource,
            "Điều 5",
            new("Ngưỡng quy mô vừa và lớn (từ 5 tỷ đồng) chưa kiểm chứng.", "The classes from 5 billion đồng, medium and large, are not verified."));

        yield return Decree113.Sets(
            ByField,
            new("Số thành viên chính thức, và doanh thu năm hoặc tổng nguồn vốn, theo lĩnh vực.", "Official members, and revenue of a year or total capital, by field."),
            SecondarySource,
            "Điều 5");
        yield return Sets("agriculture", SizeClass.Large, 300, 50, 10);
        yield return Sets("agriculture", SizeClass.Medium, 200, 10, 5);
        yield return Sets("agriculture", SizeClass.Small, 50, 2, 1);
        yield return Sets("industry-construction", SizeClass.Large, 100, 80, 20);
        foreach (RuleCode<SizeThreshold> code in new[]
        {
            Thresholds[("industry-construction", SizeClass.Medium)], Thresholds[("industry-construction", SizeClass.Small)],
            Thresholds[("finance", SizeClass.Large)], Thresholds[("finance", SizeClass.Medium)], Thresholds[("finance", SizeClass.Small)],
            Thresholds[("trade-services", SizeClass.Large)], Thresholds[("trade-services", SizeClass.Medium)], Thresholds[("trade-services", SizeClass.Small)],
        })
        {
            yield return Decree113.LeavesUnknown(code, UnknownReason.NotFound, "Chưa tìm thấy ngưỡng này trong nguồn nào.", "No source with this threshold was found.", "Điều 5");
        }
    }

    /// <summary>Official members, and revenue of a year or total capital in billion đồng; each from its number upwards.</summary>
    private static Rule<SizeThreshold> Sets(string field, SizeClass size, long members, long revenue, long totalCapital) => Decree113.Sets(
        Thresholds[(field, size)], new(Bound.AtLeast(members), Bound.AtLeast(Billions(revenue)), Bound.AtLeast(Billions(totalCapital))), SecondarySource, "Điều 5");

    private static long Billions(long billions) => Vnd.FromBillions(billions).Dong;

    private static string Code(SizeClass size) => size switch { SizeClass.Small => "small", SizeClass.Medium => "medium", _ => "large" };

    private static string Vietnamese(SizeClass size) => size switch { SizeClass.Small => "nhỏ", SizeClass.Medium => "vừa", _ => "lớn" };
}
