using System.Text.Json.Serialization;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Shares;

namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>The source-generated context that a consumer of the library writes; nothing of the library helps it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Vnd))]
[JsonSerializable(typeof(VndRange))]
[JsonSerializable(typeof(Fraction))]
[JsonSerializable(typeof(Percentage))]
[JsonSerializable(typeof(Coverage))]
[JsonSerializable(typeof(Figure<Vnd>))]
[JsonSerializable(typeof(Members))]
[JsonSerializable(typeof(Cooperative))]
[JsonSerializable(typeof(CreditFund))]
[JsonSerializable(typeof(FinancialStatement))]
[JsonSerializable(typeof(Dictionary<Vnd, string>))]
[JsonSerializable(typeof(ShareTable<string>))]
[JsonSerializable(typeof(CreditFundStanding))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(Bound))]
internal sealed partial class ReportJson : JsonSerializerContext;
