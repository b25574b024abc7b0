using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AnGiang.Cooperatives.Rosters;

/// <summary>Numbers keys in the order in which they come: enumerations and small numbers by a table, objects that come again by a small cache, everything else by a dictionary.</summary>
internal sealed class KeyCodes<TKey>
    where TKey : notnull
{
    private const int Cached = 64;
    private static readonly bool IsInt = typeof(TKey) == typeof(int) || (typeof(TKey).IsEnum && Enum.GetUnderlyingType(typeof(TKey)) == typeof(int));
    private static readonly bool IsObject = !typeof(TKey).IsValueType && typeof(TKey) != typeof(string);

    private readonly Dictionary<TKey, int> codes = [];
    private readonly List<TKey> keys = [];
    private readonly int[] codesOfInts = new int[IsInt ? Cached : 0];
    private (TKey? Key, int Code)[] codesOfObjects = new (TKey?, int)[IsObject ? Cached : 0];

    /// <summary>The keys; the code of each is its position.</summary>
    internal IReadOnlyList<TKey> Keys => keys;

    internal int CodeOf(TKey key)
    {
        if (IsInt)
        {
            int number = Unsafe.As<TKey, int>(ref key);
            if (number is >= 0 and < Cached)
            {
                ref int code = ref codesOfInts[number];
                code = code != 0 ? code : Find(key) + 1;
                return code - 1;
            }
        }
        else if (IsObject)
        {
            ref (TKey? Key, int Code) entry = ref codesOfObjects[RuntimeHelpers.GetHashCode(key) & (codesOfObjects.Length - 1)];
            if (!ReferenceEquals(entry.Key, key))
            {
                entry = (key, Find(key));
                int code = entry.Code;
                if (keys.Count > codesOfObjects.Length / 4)
                {
                    codesOfObjects = new (TKey?, int)[codesOfObjects.Length * 4];
                }

                return code;
            }

            return entry.Code;
        }

        return Find(key);
    }

    private int Find(TKey key)
    {
        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, key, out bool exists);
        if (!exists)
        {
            code = keys.Count;
            keys.Add(key);
        }

        return code;
    }
}
