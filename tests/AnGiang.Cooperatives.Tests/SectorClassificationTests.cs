using System.Text;

namespace AnGiang.Cooperatives.Tests;

public class SectorClassificationTests
{
    public static TheoryData<string, string, string> Lists { get; } = new()
    {
        {
            "an-giang-2020", "agriculture credit-funds transport handicraft trade-tourism environment",
            "nông nghiệp|quỹ tín dụng nhân dân|vận tải|tiểu thủ công nghiệp|thương mại du lịch|tài nguyên môi trường (khai thác cát)"
        },
        {
            "an-giang-2024", "agriculture-fisheries transport handicraft trade-services-tourism mining credit-funds",
            "nông nghiệp - thủy sản|vận tải|tiểu thủ công nghiệp|thương mại - dịch vụ - du lịch|khai khoáng|quỹ tín dụng nhân dân"
        },
        {
            "decree-113-2024", "agriculture industry-construction finance trade-services",
            "nông nghiệp|công nghiệp - xây dựng|tài chính, ngân hàng và bảo hiểm|thương mại - dịch vụ và khác"
        },
        { "white-book", "agricultural credit-funds non-agricultural", "HTX nông nghiệp|quỹ tín dụng nhân dân|HTX phi nông nghiệp" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_lists_of_the_library_are_those_of_the_glossary(string id, string keys, string names)
    {
        SectorClassification list = Known(id);

        Assert.Equal(keys.Split(' '), list.Sectors.Select(sector => sector.Key));
        Assert.Equal(names.Split('|'), list.Sectors.Select(sector => sector.Name.Vietnamese));
        Assert.All(list.Sectors, sector => Assert.Same(list, sector.Classification));
        Assert.All(list.Sectors, sector => Assert.False(sector.IsUnclassified));
        Assert.Equal(("unclassified", "chưa phân loại", true), (list.Unclassified.Key, list.Unclassified.Name.Vietnamese, list.Unclassified.IsUnclassified));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_key_name_and_alias_finds_its_sector_in_any_case_and_form(string id, string keys, string names)
    {
        SectorClassification list = Known(id);
        Assert.Equal(keys.Split(' ').Length, names.Split('|').Length);
        foreach (Sector sector in list.Sectors.Append(list.Unclassified))
        {
            foreach (string label in (string[])[sector.Key, sector.Name.Vietnamese, sector.Name.English, .. sector.Aliases])
            {
                string[] spellings = [label, label.ToUpperInvariant(), Decomposed(label), Decomposed(label.ToUpperInvariant()), $"  {label.Replace(" ", "  ", StringComparison.Ordinal)}\t"];
                Assert.All(spellings, spelling => Assert.Same(sector, list.Find(spelling)));
                Assert.All(spellings, spelling => Assert.Same(sector, list.Classify(spelling)));
            }
        }
    }

    [Theory]
    [InlineData("an-giang-2020", "GTVT", "transport")]
    [InlineData("an-giang-2020", "TTCN", "handicraft")]
    [InlineData("an-giang-2020", "Công nghiệp – Tiểu thủ công nghiệp", "handicraft")]
    [InlineData("an-giang-2020", "khai thác cát", "environment")]
    [InlineData("an-giang-2020", "Thương mại-Du lịch", "trade-tourism")]
    [InlineData("an-giang-2020", "QTD", "credit-funds")]
    [InlineData("an-giang-2020", "tín dụng", "credit-funds")]
    [InlineData("an-giang-2020", "HTX nông nghiệp", "agriculture")]
    [InlineData("an-giang-2024", "nông nghiệp - thuỷ sản", "agriculture-fisheries")]
    [InlineData("an-giang-2024", "NÔNG NGHIỆP-THUỶ SẢN", "agriculture-fisheries")]
    [InlineData("decree-113-2024", "nông nghiệp (gồm cả khai thác muối)", "agriculture")]
    public void Labels_as_they_are_met_find_their_sector(string id, string label, string key) => Assert.Equal(key, Known(id).Find(label).Key);

    [Theory]
    [InlineData("xây dựng")]
    [InlineData("")]
    [InlineData("nong nghiep")]
    public void An_unknown_label_is_counted_as_unclassified_or_refused_with_those_that_are_known(string label)
    {
        SectorClassification list = SectorClassification.AnGiang2020;

        Assert.Same(list.Unclassified, list.Classify(label));
        string message = Assert.Throws<KeyNotFoundException>(() => list.Find(label)).Message;
        Assert.Contains($"an-giang-2020 has no sector '{label}'", message, StringComparison.Ordinal);
        Assert.All(list.Sectors, sector => Assert.Contains(sector.Name.Vietnamese, message, StringComparison.Ordinal));
        Assert.Contains("Classify", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_label_is_unclassified()
    {
        Assert.True(SectorClassification.WhiteBook.Classify(null).IsUnclassified);
        Assert.Throws<ArgumentNullException>(() => SectorClassification.WhiteBook.Find(null!));
    }

    [Fact]
    public void Credit_funds_have_their_own_counting_word_and_kind()
    {
        Sector funds = SectorClassification.AnGiang2020.Find("QTDND");

        Assert.Equal(("QTD", CooperativeKind.CreditFund), (funds.CountingWord, funds.Kind));
        Assert.All(SectorClassification.AnGiang2020.Sectors.Where(sector => sector != funds), sector => Assert.Equal(("HTX", null), (sector.CountingWord, sector.Kind)));
        Assert.All(SectorClassification.Decree113.Sectors, sector => Assert.Null(sector.Kind));
    }

    [Fact]
    public void Sectors_are_ordered_as_listed_the_unclassified_last()
    {
        SectorClassification list = SectorClassification.AnGiang2020;
        Sector[] listed = [.. list.Sectors, list.Unclassified];

        Assert.Equal(listed, Enumerable.Reverse(listed).Order());
        Assert.True(listed[0] < listed[1] && listed[1] > listed[0] && listed[0] <= listed[1] && listed[1] >= listed[0]);
        Assert.True(listed[0].CompareTo(null) > 0);
        Assert.True(list.Sectors[5] < SectorClassification.AnGiang2024.Sectors[0]);
    }

    [Fact]
    public void Sectors_of_different_lists_are_never_equal()
    {
        Sector agriculture = SectorClassification.AnGiang2020.Find("agriculture");

        Assert.NotEqual(agriculture, SectorClassification.Decree113.Find("agriculture"));
        Assert.False(agriculture == SectorClassification.Decree113.Find("agriculture"));
        Assert.True(agriculture != null);
        Assert.Equal("an-giang-2020/agriculture", agriculture.ToString());
    }

    [Fact]
    public void Lists_are_equal_by_id_and_so_are_their_sectors()
    {
        (SectorClassification one, SectorClassification other) = (Own("can-tho-2022", Of("a", "một")), Own("can-tho-2022", Of("a", "một")));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Sectors[0], other.Sectors[0]);
        Assert.Equal(one.Sectors[0].GetHashCode(), other.Sectors[0].GetHashCode());
        Assert.NotEqual(one, Own("can-tho-2023", Of("a", "một")));
    }

    [Fact]
    public void A_label_names_one_sector_only()
    {
        Refused("'vận tải' names both road and boat", Of("road", "vận tải"), Of("boat", "vận tải"));
        Refused("names both road and boat", Of("road", "đường bộ", "VT"), Of("boat", "đường thủy", "vt"));
        Refused("names both road and boat", Of("road", "đường thuỷ"), Of("boat", "ĐƯỜNG THỦY"));
        Refused("names both boat and unclassified", Of("boat", "chưa phân loại"));
        Refused("The key road stands twice", Of("road", "một"), Of("road", "hai"));
        Refused("The key unclassified stands twice", Of("unclassified", "một"));
    }

    [Fact]
    public void A_label_may_repeat_within_its_sector() => Assert.Equal("road", Own("x", Of("road", "road", "ROAD")).Find("Road").Key);

    [Fact]
    public void A_list_has_a_code_and_a_sector()
    {
        Assert.Throws<ArgumentException>(() => Own("Cần Thơ", Of("a", "một")));
        Assert.Throws<ArgumentException>(() => Own("", Of("a", "một")));
        Assert.Throws<ArgumentException>(() => Own("x"));
        Assert.Throws<ArgumentNullException>(() => new SectorClassification("x", new("x", "x"), null!));
        Assert.Throws<ArgumentException>(() => Of("A", "một"));
        Assert.Throws<ArgumentNullException>(() => new SectorDefinition("a", null!));
        Assert.Throws<ArgumentException>(() => new SectorDefinition("a", new("x", "x")) { CountingWord = " " });
        Assert.Throws<ArgumentNullException>(() => new SectorDefinition("a", new("x", "x")) { Aliases = null! });
    }

    [Fact]
    public void The_aliases_of_a_definition_are_copied()
    {
        List<string> aliases = ["VT"];
        SectorDefinition definition = new("road", new("vận tải", "transport")) { Aliases = aliases };
        aliases.Add("NN");

        Assert.Equal(["VT"], definition.Aliases);
    }

    [Fact]
    public void The_sectors_of_a_list_are_enumerated_once()
    {
        int times = 0;
        IEnumerable<SectorDefinition> Sectors()
        {
            times++;
            yield return Of("a", "một");
        }

        Assert.Single(new SectorClassification("x", new("x", "x"), Sectors()).Sectors);
        Assert.Equal(1, times);
    }

    private static SectorClassification Known(string id) => new[]
    {
        SectorClassification.AnGiang2020, SectorClassification.AnGiang2024, SectorClassification.Decree113, SectorClassification.WhiteBook,
    }.Single(list => list.Id == id);

    private static SectorClassification Own(string id, params SectorDefinition[] sectors) => new(id, new("danh mục", "list"), sectors);

    private static SectorDefinition Of(string key, string name, params string[] aliases) => new(key, new(name, $"{key} in English")) { Aliases = aliases };

    private static void Refused(string what, params SectorDefinition[] sectors) =>
        Assert.Contains(what, Assert.Throws<ArgumentException>(() => Own("x", sectors)).Message, StringComparison.Ordinal);

    /// <summary>Decomposed letter by letter from a table, because the framework's own normalisation does nothing on invariant-globalisation images.</summary>
    private static string Decomposed(string text)
    {
        (string Plain, string Marks)[] letters =
        [
            ("ệ", "e\u0323\u0302"), ("Ệ", "E\u0323\u0302"), ("ậ", "a\u0323\u0302"), ("Ậ", "A\u0323\u0302"), ("ạ", "a\u0323"), ("Ạ", "A\u0323"), ("ị", "i\u0323"), ("Ị", "I\u0323"),
            ("ụ", "u\u0323"), ("Ụ", "U\u0323"), ("ỹ", "y\u0303"), ("Ỹ", "Y\u0303"), ("ủ", "u\u0309"), ("Ủ", "U\u0309"), ("ể", "e\u0302\u0309"), ("Ể", "E\u0302\u0309"),
            ("ả", "a\u0309"), ("Ả", "A\u0309"), ("ườ", "u\u031Bo\u031B\u0300"), ("ƯỜ", "U\u031BO\u031B\u0300"), ("ươ", "u\u031Bo\u031B"), ("ƯƠ", "U\u031BO\u031B"),
            ("ư", "u\u031B"), ("Ư", "U\u031B"), ("ơ", "o\u031B"), ("Ơ", "O\u031B"), ("ự", "u\u031B\u0323"), ("Ự", "U\u031B\u0323"), ("ố", "o\u0302\u0301"), ("Ố", "O\u0302\u0301"),
            ("ô", "o\u0302"), ("Ô", "O\u0302"), ("ê", "e\u0302"), ("Ê", "E\u0302"), ("â", "a\u0302"), ("Â", "A\u0302"), ("à", "a\u0300"), ("À", "A\u0300"), ("á", "a\u0301"), ("Á", "A\u0301"),
            ("í", "i\u0301"), ("Í", "I\u0301"), ("ĩ", "i\u0303"), ("Ĩ", "I\u0303"),
        ];
        StringBuilder result = new(text);
        foreach ((string plain, string marks) in letters)
        {
            result.Replace(plain, marks);
        }

        return result.ToString();
    }
}
