using AnGiang.Cooperatives.Indicators;

namespace AnGiang.Cooperatives.Tests.Indicators;

public class StatementLineTests
{
    [Fact]
    public void The_forms_have_the_codes_of_the_circular()
    {
        Assert.Equal(
            "110 120 130 137 140 150 151 152 160 161 162 170 180 200 300 310 320 330 340 350 360 370 380 400 410 420 430 440 500",
            string.Join(' ', FinancialPosition.All));
        Assert.Equal("01 01a 01b 02 02a 02b 10 10a 10b 11 11a 11b 12 12a 12b 20 20a 20b 31 32 40 50 51 60", string.Join(' ', BusinessResults.All));
        Assert.All(FinancialPosition.All, line => Assert.Equal("B01-HTX", line.Form));
        Assert.All(BusinessResults.All, line => Assert.Equal("B02-HTX", line.Form));
    }

    [Fact]
    public void Every_line_has_a_name_in_its_form_and_is_found_by_its_code()
    {
        Type[] forms = [typeof(FinancialPosition), typeof(BusinessResults)];
        StatementLine[] named = [.. forms.SelectMany(form => form.GetProperties()).Where(property => property.PropertyType == typeof(StatementLine)).Select(property => (StatementLine)property.GetValue(null)!)];

        Assert.Equal(FinancialPosition.All.Concat(BusinessResults.All), named);
        Assert.All(named, line => Assert.Same(line, StatementLine.Find(line.Code)));
        Assert.Equal(named.Length, named.Select(line => line.Name).Distinct().Count());
        Assert.Throws<KeyNotFoundException>(() => StatementLine.Find("01A"));
        Assert.Throws<ArgumentNullException>(() => StatementLine.Find(null!));
    }

    [Theory]
    [InlineData("200 = 110 + 120 + 130 + 140 + 150 + 160 + 170 + 180")]
    [InlineData("300 = 310 + 320 + 330 + 340 + 350 + 360 + 370 + 380")]
    [InlineData("400 = 410 + 420 + 430 + 440")]
    [InlineData("500 = 300 + 400")]
    [InlineData("500 = 200")]
    [InlineData("10 = 01 - 02")]
    [InlineData("20 = 10 - 11 - 12")]
    [InlineData("40 = 31 - 32")]
    [InlineData("50 = 20 + 40")]
    [InlineData("60 = 50 - 51")]
    public void The_formulas_are_those_of_Circular_71_of_2024(string formula) => Assert.Contains(formula, StatementIdentity.All.Select(identity => identity.ToString()));

    [Fact]
    public void The_lines_01_to_20_are_split_into_external_and_internal_and_10_and_20_hold_in_each_part() => Assert.Equal(
        ["01 = 01a + 01b", "02 = 02a + 02b", "10 = 10a + 10b", "10a = 01a - 02a", "10b = 01b - 02b", "11 = 11a + 11b", "12 = 12a + 12b", "150 = 151 + 152", "20 = 20a + 20b", "20a = 10a - 11a - 12a", "20b = 10b - 11b - 12b"],
        StatementIdentity.All.Select(identity => identity.ToString()).Where(formula => formula.Contains('a', StringComparison.Ordinal) || formula.Contains('b', StringComparison.Ordinal) || formula.StartsWith("150", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
