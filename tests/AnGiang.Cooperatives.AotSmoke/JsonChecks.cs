using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AnGiang.Cooperatives.Indicators;
using AnGiang.Cooperatives.Regulations;
using AnGiang.Cooperatives.Shares;
using NodaTime;

namespace AnGiang.Cooperatives.AotSmoke;

/// <summary>JSON through the consumer's own source-generated context: the exact text, and the round trip.</summary>
internal static class JsonChecks
{
    private static readonly string FundJson = OneLine("""
        {"id":"1600000001","name":"QTD A","kind":"CreditFund","sector":"an-giang-2020/credit-funds","status":"Active",
        "territory":{"name":"An Giang","level":"Province","validTo":"2025-06-30","code":"89","predecessors":[]},
        "registeredOn":"1996-04-01","members":{"total":1200},"regularWorkers":12,
        "figures":{"period":{"start":"2020-01-01","end":"2020-12-31","stockDate":"2020-12-31"},
        "status":"Actual","charterCapital":"5000000000","profit":"-120000000","profitBasis":"BeforeTax",
        "averageEarnings":{"range":"4000000 - 5000000","per":"Month","personBase":"RegularWorker"}}}
        """);

    private static readonly string FiguresJson = OneLine("""
        {"period":{"start":"2026-01-01","end":"2026-06-30","stockDate":"2026-06-30"},"status":"Final",
        "deposits":{"total":"196000000000","demand":"0"},
        "loans":{"total":"158000000000","loss":"1300000000",
        "listed":[{"group":"Loss","amount":"800000000","deductibleCollateral":"1000000000"},{"group":"Loss","amount":"500000000"}]},
        "ownFunds":"-18400000000"}
        """);

    private const string StatementJson = """{"period":{"start":"2025-01-01","end":"2025-12-31","stockDate":"2025-12-31"},"lines":{"152":"-300","200":"1500","01a":"900"}}""";

    private static readonly string TableJson = OneLine("""
        {"rows":[
        {"key":"HTX","part":2,"level":0,
        "exact":{"value":"2/3","coverage":{"reported":3,"units":3},"status":"Actual"},
        "plain":{"value":"67%","coverage":{"reported":3,"units":3},"status":"Actual"},
        "published":{"value":"67%","coverage":{"reported":3,"units":3},"status":"Actual"},
        "adjustment":0,"reason":"None","isAdjusted":false,"isSensitive":false},
        {"key":"QTD","part":1,"level":0,
        "exact":{"value":"1/3","coverage":{"reported":3,"units":3},"status":"Actual"},
        "plain":{"value":"33%","coverage":{"reported":3,"units":3},"status":"Actual"},
        "published":{"value":"33%","coverage":{"reported":3,"units":3},"status":"Actual"},
        "adjustment":0,"reason":"None","isAdjusted":false,"isSensitive":false}],
        "total":3,"digits":0,"rule":{"mode":"AwayFromZero","method":"LargestRemainder","ties":"LargerValue","isAdditive":true},"base":"Reported",
        "printedTotal":{"value":"100%","coverage":{"reported":3,"units":3},"status":"Actual"},
        "residual":{"value":"0%","coverage":{"reported":3,"units":3},"status":"Actual"}}
        """);

    internal static void Run(Check check)
    {
        RoundTrip(check, Vnd.FromBillions(278.4m), ReportJson.Default.Vnd, "\"278400000000\"");
        RoundTrip(check, new VndRange(Vnd.FromMillions(4), Vnd.FromMillions(5)), ReportJson.Default.VndRange, "\"4000000 - 5000000\"");
        RoundTrip(check, new Fraction(180, 246), ReportJson.Default.Fraction, "\"30/41\"");
        RoundTrip(check, Percentage.FromPoints(0.40m), ReportJson.Default.Percentage, "\"0.40%\"");
        RoundTrip(check, new Coverage(222, 246), ReportJson.Default.Coverage, """{"reported":222,"units":246}""");
        RoundTrip(check, new Figure<Vnd>(Vnd.FromMillions(3), new Coverage(2, 3), FigureStatus.Estimated), ReportJson.Default.FigureVnd,
            """{"value":"3000000","coverage":{"reported":2,"units":3},"status":"Estimated"}""");
        RoundTrip(check, new Figure<Vnd>(new Coverage(0, 3), UndefinedReason.NotReported, FigureStatus.Actual), ReportJson.Default.FigureVnd,
            """{"reason":"NotReported","coverage":{"reported":0,"units":3},"status":"Actual"}""");
        RoundTrip(check, new Members(141_099, official: 100), ReportJson.Default.Members, """{"total":141099,"official":100}""");
        RoundTrip(check, Fund(), ReportJson.Default.Cooperative, FundJson);
        RoundTrip(check, new CreditFund(Fund()), ReportJson.Default.CreditFund, $$"""{"cooperative":{{FundJson}}}""");
        RoundTrip(check, FundWithFigures(), ReportJson.Default.CreditFund, $$"""{"cooperative":{{WithoutFigures}},"figures":{{FiguresJson}}}""");
        RoundTrip(check, Statement(), ReportJson.Default.FinancialStatement, StatementJson);
        check.Equal("Vnd is read from a JSON number", Vnd.FromDong(1500), () => JsonSerializer.Deserialize("1500", ReportJson.Default.Vnd));
        check.Equal("Vnd with decimals is refused", "JsonException", () => Refusal("\"1.5\"", ReportJson.Default.Vnd));
        Keys(check);
        Table(check);
        Rules(check);
    }

    /// <summary>The values of rules, whose types only the caller's context knows.</summary>
    private static void Rules(Check check)
    {
        LocalDate day = new(2026, 6, 30);
        CreditFundStanding standing = new CreditFundMonitor(RuleBook.Vietnam).On(day, FundWithFigures());
        check.Equal("a rule writes its value", """{"kind":"AtMost","limit":"13/100"}""", () => Value(JsonSerializer.Serialize(RuleBook.Vietnam.On(day, PrudentialRules.SingleBorrowerLimit), ReportJson.Default.Rule)));
        check.Equal("a rule writes a date", "\"2023-09-01\"", () => Value(JsonSerializer.Serialize(RuleBook.Vietnam.On(day, CooperativeRules.InternalCreditSignedBefore), ReportJson.Default.Rule)));
        check.Equal("a standing with unknown limits is written", true, () => JsonSerializer.Serialize(standing, ReportJson.Default.CreditFundStanding).Contains("\"reason\":\"NotFound\"", StringComparison.Ordinal));
    }

    private static string Value(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("value").GetRawText();
    }

    private static Cooperative Fund() => new(
        new CooperativeId("1600000001"), "QTD A", CooperativeKind.CreditFund, SectorClassification.AnGiang2020.Find("QTDND"),
        territory: Territory.AnGiangUntil2025, registeredOn: new LocalDate(1996, 4, 1), members: new Members(1200), regularWorkers: 12,
        figures: new FinancialFigures(ReportingPeriod.Year(2020))
        {
            CharterCapital = Vnd.FromBillions(5),
            Profit = Vnd.FromMillions(-120),
            ProfitBasis = ProfitBasis.BeforeTax,
            AverageEarnings = new(new(Vnd.FromMillions(4), Vnd.FromMillions(5)), EarningsPeriod.Month, PersonBase.RegularWorker),
        });

    private static string WithoutFigures => $"{FundJson[..FundJson.IndexOf(",\"figures\"", StringComparison.Ordinal)]}}}";

    private static CreditFund FundWithFigures()
    {
        Cooperative fund = Fund();
        Cooperative unit = new(
            fund.Id, fund.Name, fund.Kind, fund.Sector, territory: fund.Territory, registeredOn: fund.RegisteredOn, members: fund.Members, regularWorkers: fund.RegularWorkers);
        return new(unit, new CreditFundFigures(ReportingPeriod.FirstMonths(2026, 6))
        {
            Status = FigureStatus.Final,
            Deposits = new(Vnd.FromBillions(196), demand: Vnd.Zero),
            Loans = new(Vnd.FromBillions(158), loss: Vnd.FromMillions(1_300), listed:
                [new(DebtGroup.Loss, Vnd.FromMillions(800), Vnd.FromMillions(1_000)), new(DebtGroup.Loss, Vnd.FromMillions(500))]),
            OwnFunds = Vnd.FromMillions(-18_400),
        });
    }

    private static FinancialStatement Statement() => FinancialStatement.Of(
        ReportingPeriod.Year(2025),
        (BusinessResults.ExternalRevenue, Vnd.FromDong(900)),
        (FinancialPosition.TotalAssets, Vnd.FromDong(1_500)),
        (FinancialPosition.AccumulatedDepreciation, Vnd.FromDong(-300)));

    private static void Keys(Check check)
    {
        Dictionary<Vnd, string> limits = new() { [Vnd.FromBillions(1)] = "small", [Vnd.FromBillions(5)] = "middle" };
        const string Json = """{"1000000000":"small","5000000000":"middle"}""";
        check.Equal("Dictionary keyed by Vnd is written", Json, () => JsonSerializer.Serialize(limits, ReportJson.Default.DictionaryVndString));
        check.Equal("Dictionary keyed by Vnd is read", "middle", () =>
            JsonSerializer.Deserialize(Json, ReportJson.Default.DictionaryVndString)![Vnd.FromBillions(5)]);
    }

    private static void Table(Check check)
    {
        ShareTable<string> table = ShareTable.FromCounts([("HTX", 2L), ("QTD", 1L)], digits: 0, RoundingRule.LargestRemainder);
        check.Equal("ShareTable is written", TableJson, () => JsonSerializer.Serialize(table, ReportJson.Default.ShareTableString));
    }

    private static void RoundTrip<T>(Check check, T value, JsonTypeInfo<T> type, string json)
    {
        check.Equal($"{typeof(T).Name} is written as {json}", json, () => JsonSerializer.Serialize(value, type));
        check.Equal($"{typeof(T).Name} is read from {json}", value, () => JsonSerializer.Deserialize(json, type)!);
    }

    private static string OneLine(string json) => string.Concat(json.Split('\n', StringSplitOptions.TrimEntries));

    private static string Refusal<T>(string json, JsonTypeInfo<T> type)
    {
        try
        {
            return $"read as {JsonSerializer.Deserialize(json, type)}";
        }
        catch (JsonException e)
        {
            return e.GetType().Name;
        }
    }
}
