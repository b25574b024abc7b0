using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AnGiang.Cooperatives.Tests;

public class ContractTests
{
    private static readonly string[] Rooms =
        ["Reports", "Reconciliation", "Text", "Regulations", "Indicators", "Comparisons", "Rosters", "Shares", "Apportionment"];

    private static readonly Type[] Arguments = [typeof(Vnd), typeof(long), typeof(int), typeof(decimal), typeof(Fraction), typeof(Percentage), typeof(DayOfWeek)];

    private static readonly HashSet<string> NeverClosed = [];

    private static readonly Type[] PublicTypes = typeof(Vnd).Assembly.GetExportedTypes();

    public static TheoryData<Type> Types() => new(PublicTypes);

    private static IEnumerable<Type> PublicStructs => PublicTypes
        .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && !(type.IsNested && type.Name == "Enumerator"))
        .Where(type => !NeverClosed.Contains(type.Name))
        .Select(Closed);

    public static TheoryData<Type> Structs() => new(PublicStructs);

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_value_is_equatable_by_all_means(Type type)
    {
        Assert.True(Implements(type, typeof(IEquatable<>)), $"{type} is not equatable to itself.");
        Assert.True(HasOperator(type, "op_Equality") && HasOperator(type, "op_Inequality"), $"{type} lacks == or !=.");
        Assert.All(["Equals", "GetHashCode", "ToString"], name => Assert.Contains(
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
            method => method.Name == name && method.GetBaseDefinition().DeclaringType != type));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_comparable_value_has_the_operators(Type type) => Assert.All(
        ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"],
        name => Assert.True(!Implements(type, typeof(IComparable<>)) || HasOperator(type, name), $"{type} lacks {name}."));

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_value_with_text_writes_and_reads_it_every_way(Type type)
    {
        bool formattable = type.IsAssignableTo(typeof(ISpanFormattable));

        Assert.Equal(formattable, type.IsAssignableTo(typeof(IUtf8SpanFormattable)));
        Assert.Equal(formattable, Implements(type, typeof(ISpanParsable<>)));
        Assert.Equal(formattable, Implements(type, typeof(IUtf8SpanParsable<>)));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_value_is_designed(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);
        object copy = RuntimeHelpers.GetUninitializedObject(type);

        Assert.NotNull(value.ToString());
        Assert.True(value.Equals(copy), $"default({type}) does not equal itself.");
        Assert.Equal(value.GetHashCode(), copy.GetHashCode());
        Assert.False(value.Equals(null));
        Assert.True((bool)Operator(type, "op_Equality").Invoke(null, [value, copy])!);
        Assert.False((bool)Operator(type, "op_Inequality").Invoke(null, [value, copy])!);
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_value_reads_back_from_json(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);

        string json = JsonSerializer.Serialize(value, type);

        Assert.Equal(value, JsonSerializer.Deserialize(json, type));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_type_is_named_like_a_room(Type type) => Assert.DoesNotContain(type.Name.Split('`')[0], Rooms);

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_public_can_be_changed(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

        Assert.All(type.GetProperties(Declared), property => Assert.True(property.SetMethod is not { IsPublic: true } setter || IsInit(setter), $"{type}.{property.Name} can be set."));
        Assert.All(type.GetFields(Declared), field => Assert.True(field.IsInitOnly || field.IsLiteral || field.IsSpecialName, $"{type}.{field.Name} can be set."));
    }

    [Fact]
    public void The_four_values_are_among_those_tested() =>
        Assert.All([typeof(Vnd), typeof(VndRange), typeof(Fraction), typeof(Percentage)], type => Assert.Contains(type, PublicStructs));

    private static Type Closed(Type type)
    {
        if (!type.IsGenericTypeDefinition)
        {
            return type;
        }

        int count = type.GetGenericArguments().Length;
        return Arguments.Select(argument => TryClose(type, [.. Enumerable.Repeat(argument, count)])).FirstOrDefault(closed => closed is not null)
            ?? throw new InvalidOperationException($"No argument closes {type}; add one, or name the type in {nameof(NeverClosed)}.");
    }

    private static Type? TryClose(Type type, Type[] arguments)
    {
        try
        {
            return type.MakeGenericType(arguments);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(found => found.IsGenericType && found.GetGenericTypeDefinition() == definition && found.GenericTypeArguments[0] == type);

    private static bool HasOperator(Type type, string name) => type.GetMethod(name, [type, type]) is not null;

    private static MethodInfo Operator(Type type, string name) => type.GetMethod(name, [type, type])!;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
