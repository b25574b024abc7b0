using System.Text.Json;
using AnGiang.Cooperatives.Tests.Support;

namespace AnGiang.Cooperatives.Tests.Laws;

[Trait("Category", "Text")]
public class JsonLaws
{
    [Law]
    public bool Amounts_read_back_from_json(Vnd value) => ReadsBack(value);

    [Law]
    public bool Ranges_read_back_from_json(VndRange value) => ReadsBack(value);

    [Law]
    public bool Fractions_read_back_from_json(Fraction value) => ReadsBack(value);

    [Law]
    public bool Percentages_read_back_from_json_with_their_zeros(Percentage value) =>
        ReadsBack(value) && JsonSerializer.Deserialize<Percentage>(JsonSerializer.Serialize(value)).Digits == value.Digits;

    [Law]
    public bool An_amount_reads_from_a_json_number(long dong) =>
        JsonSerializer.Deserialize<Vnd>(JsonSerializer.Serialize(dong)) == Vnd.FromDong(dong);

    [Law]
    public bool Text_that_is_no_figure_is_a_json_error(Scrap scrap)
    {
        string json = JsonSerializer.Serialize(scrap.Text);

        return Vnd.TryParse(scrap.Text, null, out Vnd value)
            ? JsonSerializer.Deserialize<Vnd>(json) == value
            : Oracle.Throws<JsonException>(() => JsonSerializer.Deserialize<Vnd>(json));
    }

    private static bool ReadsBack<T>(T value)
        where T : struct, IEquatable<T>
    {
        string json = JsonSerializer.Serialize(value);
        Dictionary<T, T?[]> keyed = new() { [value] = [value, null] };

        return JsonSerializer.Deserialize<T>(json).Equals(value)
            && JsonSerializer.Deserialize<Dictionary<T, T?[]>>(JsonSerializer.Serialize(keyed))!.Single() is var (key, values)
            && key.Equals(value) && values is [T first, null] && first.Equals(value);
    }
}
