using System.Security.Cryptography;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>A partial summary as bytes: four that name the format, its version, what the figures are of, the groups, and the SHA-256 of all that.</summary>
internal static class SummaryBytes
{
    internal const byte Version = 1;

    internal static ReadOnlySpan<byte> Format => "AGPS"u8;

    internal static byte[] Write(SummaryImage image)
    {
        ByteWriter writer = new();
        writer.Bytes(Format);
        writer.Bytes([Version]);
        WriteHeader(writer, image.Header);
        writer.Count(image.Columns.Length);
        foreach (SummaryColumn column in image.Columns)
        {
            SummaryColumnBytes.Write(writer, column);
        }

        writer.Count(image.Keys.Length);
        for (int group = 0; group < image.Keys.Length; group++)
        {
            writer.Text(image.Keys[group]);
            writer.Number(image.State.Units[group]);
            GroupBytes.Write(writer, image.Columns, image.State[group], image.Header.HasExtremes);
        }

        return [.. writer.Written, .. Digest(writer.Written)];
    }

    internal static SummaryImage Read(ReadOnlySpan<byte> bytes)
    {
        int start = Format.Length + 1;
        if (bytes.Length < start || !bytes.StartsWith(Format))
        {
            throw ByteReader.Damaged("it does not begin like one");
        }

        RefuseOtherVersion(bytes[start - 1]);
        if (bytes.Length < start + SHA256.HashSizeInBytes || !Digest(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
        {
            throw ByteReader.Damaged("its digest is that of other content");
        }

        ByteReader reader = new(bytes[start..^SHA256.HashSizeInBytes]);
        SummaryImage image = ReadContent(ref reader);
        return reader.IsAtEnd ? image : throw ByteReader.Damaged("something follows its end");
    }

    internal static byte[] Digest(ReadOnlySpan<byte> content) => SHA256.HashData(content);

    internal static void RefuseOtherVersion(long version)
    {
        if (version != Version)
        {
            throw new FormatException(FormattableString.Invariant(
                $"The partial summary is of version {version}, and this release of the library reads version {Version}. Read it with the release that wrote it or a later one."));
        }
    }

    private static SummaryImage ReadContent(ref ByteReader reader)
    {
        SummaryHeader header = ReadHeader(ref reader);
        SummaryColumn[] columns = SummaryColumnBytes.ReadAll(ref reader);
        string[] keys = new string[reader.Count(ByteReader.TextSize + sizeof(long) + (columns.Length * sizeof(long)))];
        GroupState state = new(keys.Length, columns.Sum(column => column.Width));
        Int128 units = header.OutsidePopulation;
        for (int group = 0; group < keys.Length; group++)
        {
            keys[group] = reader.Text();
            if (group > 0)
            {
                ByteReader.RefuseDisorder(keys[group - 1], keys[group]);
            }

            long here = reader.Number();
            units += here;
            if (here < 0 || units > long.MaxValue)
            {
                throw ByteReader.Damaged("a number of units is negative or beyond 64 bits");
            }

            state.Units[group] = here;
            GroupBytes.Read(ref reader, columns, here, state[group], header.HasExtremes);
        }

        return new(header, columns, keys, state);
    }

    private static void WriteHeader(ByteWriter writer, SummaryHeader header)
    {
        PeriodBytes.Write(writer, header.Period);
        writer.Texts(header.Status is { } status ? [status.ToString()] : []);
        writer.Texts(header.Population is { } population ? [.. population.Kinds.Select(kind => kind.ToString())] : []);
        writer.Texts(header.Population is { } counted ? [.. counted.Statuses.Select(status => status.ToString())] : []);
        writer.Number(header.OutsidePopulation);
        writer.Texts([.. header.Alike.Keys]);
        writer.Texts([.. header.Alike.Values]);
        writer.Texts(header.Partitions);
        writer.Flag(header.HasExtremes);
    }

    private static SummaryHeader ReadHeader(ref ByteReader reader)
    {
        SummaryHeader header = SummaryHeader.Empty with
        {
            Period = PeriodBytes.Read(ref reader),
            Status = EnumText.ReadOne<FigureStatus>(reader.Texts()),
            Population = PopulationText.Read(reader.Texts(), reader.Texts()),
            OutsidePopulation = reader.Number(),
        };
        string[] what = reader.OrderedTexts();
        string[] values = reader.Texts();
        if (header.OutsidePopulation < 0 || (header.OutsidePopulation > 0 && header.Population is null) || values.Length != what.Length)
        {
            throw ByteReader.Damaged("what the figures are of does not fit together");
        }

        return header with
        {
            Alike = header.Alike.AddRange(what.Zip(values, KeyValuePair.Create)),
            Partitions = new(reader.OrderedTexts()),
            HasExtremes = reader.Flag(),
        };
    }
}
