using System.Text;
using System.Text.Json;
using AnGiang.Cooperatives.Rosters;
using AnGiang.Cooperatives.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AnGiang.Cooperatives.Tests.Laws;

public class PartialSummaryLaws
{
    [Law]
    public bool Bytes_are_read_back(RosterRows roster)
    {
        PartialSummary<string> part = roster.Rows.Part("An Giang");
        PartialSummary<string> read = PartialSummary.Read<string>(part.ToBytes());
        return part.ToBytes().SequenceEqual(read.ToBytes()) && read.Units == roster.Rows.Length && read.Period == part.Period && Figures(read) == Figures(part);
    }

    [Law]
    public bool Json_is_read_back(RosterRows roster)
    {
        PartialSummary<string> part = roster.Rows.Part("An Giang");
        PartialSummary<string> read = Parts.FromJson(part.Json());
        return part.ToBytes().SequenceEqual(read.ToBytes()) && part.Json() == read.Json() && Figures(read) == Figures(part);
    }

    [Law]
    public bool Any_partition_gives_the_bytes_of_the_whole(RosterRows roster, int seed) =>
        PartialSummary.Merge(roster.Rows.InParts(seed)).ToBytes().SequenceEqual(roster.Rows.Part("0").Called("0", "1", "2").ToBytes());

    [Law]
    public bool Any_order_of_rows_and_parts_gives_the_same_bytes(RosterRows roster, int seed, int other)
    {
        PartialSummary<string>[] parts = roster.Rows.InParts(seed);
        PartialSummary<string>[] shuffled = [.. parts.Select(part => PartialSummary.Read<string>(part.ToBytes())).Shuffled(other)];
        byte[] expected = PartialSummary.Merge(parts).ToBytes();
        return expected.SequenceEqual(PartialSummary.Merge(shuffled).ToBytes())
            && expected.SequenceEqual(shuffled[0].Merge(shuffled[1].Merge(shuffled[2])).ToBytes())
            && roster.Rows.Part("a").ToBytes().SequenceEqual(roster.Rows.Shuffled(other).Part("a").ToBytes());
    }

    [Law]
    public bool Parts_with_and_without_extremes_add_up_to_one_without(RosterRows roster, int seed, byte without)
    {
        PartialSummary<string>[] parts = [.. roster.Rows.InParts(seed).Select((part, i) => part.With(part.Header with { HasExtremes = (without >> i & 1) == 0 }, part.Keys, part.State))];
        PartialSummary<string> whole = roster.Rows.Part("0").Called("0", "1", "2");
        byte[] expected = whole.With(whole.Header with { HasExtremes = without % 8 == 0 }, whole.Keys, whole.State).ToBytes();
        return expected.SequenceEqual(PartialSummary.Merge(parts).ToBytes())
            && expected.SequenceEqual(PartialSummary.Merge(parts.Select(part => PartialSummary.Read<string>(part.ToBytes())).Reverse()).ToBytes());
    }

    [Law]
    public bool Nothing_added_changes_nothing(RosterRows roster)
    {
        PartialSummary<string> part = roster.Rows.Part("An Giang");
        byte[] empty = PartialSummary.Empty<string>().ToBytes();
        return part.Merge(PartialSummary.Read<string>(empty)).ToBytes().SequenceEqual(part.ToBytes())
            && PartialSummary.Empty<string>().Merge(part).ToBytes().SequenceEqual(part.ToBytes());
    }

    [Law]
    public bool Sums_are_those_of_128_bits(long a, ulong b, long c, ulong d)
    {
        // A sum is far from the ends of 128 bits: no value is beyond 64, and their number is not either.
        (Int128 one, Int128 other) = (new(unchecked((ulong)(a >> 1)), b), new(unchecked((ulong)(c >> 1)), d));
        (Accumulator mine, Accumulator theirs) = (Accumulator.Empty, Accumulator.Empty);
        (mine.Sum, theirs.Sum) = (one, other);
        mine.Merge(theirs);
        return theirs.Sum == other && mine.Sum == one + other;
    }

    [Law]
    public Property Damaged_bytes_are_refused_or_the_same(RosterRows roster, int seed)
    {
        byte[] bytes = roster.Rows.Part("An Giang").ToBytes();
        byte[] damaged = Damage.Of(bytes, seed);
        bool? same = Reads(() => PartialSummary.Read<string>(damaged), bytes);
        return (same is null || damaged.SequenceEqual(bytes)).Classify(same is null, "refused");
    }

    [Law]
    public Property Damage_under_a_new_digest_is_refused_or_the_one_form_of_another_state(RosterRows roster, int seed)
    {
        byte[] bytes = roster.Rows.Part("An Giang").ToBytes();
        byte[] damaged = Parts.Sealed(Damage.Of(bytes[..^32], seed));
        bool? same = Reads(() => PartialSummary.Read<string>(damaged), damaged);
        return (same ?? true).Classify(same is null, "refused");
    }

    [Law]
    public Property Damaged_json_is_refused_or_the_same(RosterRows roster, int seed)
    {
        PartialSummary<string> part = roster.Rows.Part("An Giang");
        byte[] damaged = Damage.Of(Encoding.UTF8.GetBytes(part.Json()), seed);
        bool? same = Reads(
            () =>
            {
                Utf8JsonReader reader = new(damaged);
                using JsonDocument document = JsonDocument.ParseValue(ref reader);
                return PartialSummary.Read<string>(document.RootElement);
            },
            part.ToBytes());
        return (same ?? true).Classify(same is null, "refused");
    }

    /// <summary>Whether it reads as these bytes; null where it is refused as it should be.</summary>
    private static bool? Reads(Func<PartialSummary<string>> read, byte[] bytes)
    {
        try
        {
            return read().ToBytes().SequenceEqual(bytes);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    private static string Figures(PartialSummary<string> part)
    {
        try
        {
            return RosterOracle.Actual(part.Finish());
        }
        catch (OverflowException e)
        {
            return e.Message;
        }
    }
}
