using System.Globalization;
using AnGiang.Cooperatives.Tests.Support;
using CsvHelper;
using CsvHelper.Configuration.Attributes;

namespace AnGiang.Cooperatives.Tests.Rosters;

/// <summary>A row of the real roster, as a caller would declare it. A dollar stands for a đồng.</summary>
internal sealed record CreditUnion
{
    [Name("cu_number")]
    public required int Number { get; init; }

    [Name("cu_name")]
    public required string Name { get; init; }

    [Name("state")]
    public required string State { get; init; }

    [Name("members")]
    public required long Members { get; init; }

    [Name("total_assets")]
    public required long TotalAssets { get; init; }

    [Name("loans")]
    public required long Loans { get; init; }

    [Name("delinquent_loans_60d")]
    public required long DelinquentLoans { get; init; }

    [Name("shares_deposits")]
    public required long Deposits { get; init; }

    [Name("net_worth")]
    public required long NetWorth { get; init; }

    [Name("net_income_ytd")]
    public required long NetIncome { get; init; }

    /// <summary>Net worth over total assets as the credit union reported it, in hundredths of a percent.</summary>
    [Name("net_worth_ratio_reported_bp")]
    public required long ReportedNetWorthRatio { get; init; }

    internal static IEnumerable<CreditUnion> Read()
    {
        using StreamReader text = new(Path.Combine(SharedData.Folder!, SharedData.Roster));
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        foreach (CreditUnion row in csv.GetRecords<CreditUnion>())
        {
            yield return row;
        }
    }
}
