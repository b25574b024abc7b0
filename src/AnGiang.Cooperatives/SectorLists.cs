namespace AnGiang.Cooperatives;

/// <summary>The contents of the lists that the library knows.</summary>
internal static class SectorLists
{
    internal static SectorClassification AnGiang2020() => new("an-giang-2020", new("An Giang, báo cáo năm 2020", "An Giang, report on 2020"),
    [
        Define("agriculture", "nông nghiệp", "agriculture", "HTX nông nghiệp", "NN"),
        CreditFunds(),
        Define("transport", "vận tải", "transport", "giao thông vận tải", "GTVT"),
        Define("handicraft", "tiểu thủ công nghiệp", "small-scale industry and handicrafts", "TTCN", "CN-TTCN", "công nghiệp - tiểu thủ công nghiệp"),
        Define("trade-tourism", "thương mại du lịch", "trade and tourism", "thương mại - du lịch", "TM-DL"),
        Define("environment", "tài nguyên môi trường (khai thác cát)", "natural resources and environment (sand mining)", "tài nguyên môi trường", "khai thác cát"),
    ]);

    internal static SectorClassification AnGiang2024() => new("an-giang-2024", new("An Giang, số liệu năm 2024", "An Giang, figures of 2024"),
    [
        Define("agriculture-fisheries", "nông nghiệp - thủy sản", "agriculture and fisheries", "nông nghiệp thủy sản"),
        Define("transport", "vận tải", "transport", "giao thông vận tải", "GTVT"),
        Define("handicraft", "tiểu thủ công nghiệp", "handicrafts", "TTCN"),
        Define("trade-services-tourism", "thương mại - dịch vụ - du lịch", "trade, services and tourism", "TM-DV-DL"),
        Define("mining", "khai khoáng", "mining"),
        CreditFunds(),
    ]);

    internal static SectorClassification Decree113() => new("decree-113-2024", new("Nghị định 113/2024/NĐ-CP", "Decree 113/2024"),
    [
        Define("agriculture", "nông nghiệp", "agriculture (with salt)", "nông nghiệp (gồm cả khai thác muối)"),
        Define("industry-construction", "công nghiệp - xây dựng", "industry and construction", "công nghiệp và xây dựng"),
        Define("finance", "tài chính, ngân hàng và bảo hiểm", "finance, banking and insurance"),
        Define("trade-services", "thương mại - dịch vụ và khác", "trade, services and other", "thương mại, dịch vụ và khác"),
    ]);

    internal static SectorClassification WhiteBook() => new("white-book", new("Sách trắng hợp tác xã", "White Book of co-operatives"),
    [
        Define("agricultural", "HTX nông nghiệp", "agricultural", "nông nghiệp"),
        CreditFunds(),
        Define("non-agricultural", "HTX phi nông nghiệp", "non-agricultural", "phi nông nghiệp"),
    ]);

    private static SectorDefinition Define(string key, string vietnamese, string english, params string[] aliases) =>
        new(key, new(vietnamese, english)) { Aliases = aliases };

    private static SectorDefinition CreditFunds() => new("credit-funds", new("quỹ tín dụng nhân dân", "people's credit funds"))
    {
        CountingWord = "QTD",
        Aliases = ["QTDND", "QTD", "tín dụng"],
        Kind = CooperativeKind.CreditFund,
    };
}
