using System.ComponentModel;
using System.Globalization;

namespace AnGiang.Cooperatives.Tests;

[Trait("Category", "Text")]
public class TypeConverterTests
{
    public static TheoryData<object, string> Values() => new()
    {
        { Vnd.FromBillions(3_664), "3664000000000" },
        { new VndRange(Vnd.FromMillions(4), Vnd.FromMillions(5)), "4000000 - 5000000" },
        { new Fraction(180, 246), "30/41" },
        { Percentage.FromPoints(73.170m), "73.170%" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Writes_and_reads_the_round_trip_text(object value, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Equal(value, converter.ConvertFromInvariantString(text));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void The_culture_of_the_caller_does_not_count(object value, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";

        Assert.Equal(text, converter.ConvertTo(null, comma, value, typeof(string)));
        Assert.Equal(value, converter.ConvertFrom(null, comma, text));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Anything_but_its_text_is_refused(object value, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());

        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(text + "?"));
        Assert.False(converter.IsValid(text + "?"));
        Assert.True(converter.IsValid(text));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(5));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(value, typeof(int)));
    }
}
