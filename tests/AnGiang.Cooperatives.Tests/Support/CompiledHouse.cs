using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AnGiang.Cooperatives.Tests.Support;

/// <summary>An assembly as compiled: which type uses which other type of the same assembly, signatures, attributes and method bodies alike.</summary>
/// <remarks>Nested and compiler-generated types count as their outermost type; constructed types as their parts.</remarks>
internal sealed class CompiledHouse : IDisposable
{
    private readonly ModuleDefinition module;

    internal CompiledHouse(string path) => module = ModuleDefinition.ReadModule(path);

    internal IEnumerable<string> References => module.AssemblyReferences.Select(reference => reference.Name);

    /// <summary>The full names of all uses between types of the assembly.</summary>
    internal IEnumerable<(TypeReference From, TypeReference To)> Uses() =>
        from type in module.Types
        from used in UsesOf(type).SelectMany(Parts).Select(Outermost)
        where IsOurs(used) && used.FullName != type.FullName
        select ((TypeReference)type, used);

    internal IEnumerable<TypeDefinition> Types => module.Types;

    public void Dispose() => module.Dispose();

    private static IEnumerable<TypeReference?> UsesOf(TypeDefinition type)
    {
        IEnumerable<TypeReference?> uses =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.Select(property => property.PropertyType),
            .. Constraints(type.GenericParameters),
            .. Attributes(type),
            .. type.Fields.SelectMany(Attributes),
            .. type.Properties.SelectMany(Attributes),
            .. type.Methods.SelectMany(UsesOf),
        ];
        return uses.Concat(type.NestedTypes.SelectMany(UsesOf));
    }

    private static IEnumerable<TypeReference?> UsesOf(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature =
        [
            method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType), .. Constraints(method.GenericParameters),
            .. Attributes(method), .. method.Parameters.SelectMany(Attributes), .. method.Overrides.Select(overridden => overridden.DeclaringType),
        ];
        return !method.HasBody ? signature : signature
            .Concat(method.Body.Variables.Select(variable => variable.VariableType))
            .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType))
            .Concat(method.Body.Instructions.SelectMany(instruction => UsesOf(instruction.Operand)));
    }

    private static IEnumerable<TypeReference?> UsesOf(object? operand) => operand switch
    {
        GenericInstanceMethod called => [called.DeclaringType, called.ReturnType, .. called.GenericArguments, .. called.Parameters.Select(parameter => parameter.ParameterType)],
        MethodReference called => [called.DeclaringType, called.ReturnType, .. called.Parameters.Select(parameter => parameter.ParameterType)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        CallSite site => [site.ReturnType, .. site.Parameters.Select(parameter => parameter.ParameterType)],
        TypeReference type => [type],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Constraints(IEnumerable<GenericParameter> parameters) =>
        parameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider member) => member.CustomAttributes.SelectMany(attribute =>
        (TypeReference?[])[attribute.AttributeType, .. attribute.ConstructorArguments.Select(argument => argument.Value as TypeReference)]);

    /// <summary>A constructed type is its definition and its arguments; an array, pointer or reference is its element.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType constructed => [.. Parts(constructed.ElementType), .. constructed.GenericArguments.SelectMany(Parts)],
        IModifierType modified => [.. Parts(modified.ElementType), .. Parts(modified.ModifierType)],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private bool IsOurs(TypeReference type) => type.Scope == module || type.Scope.Name == module.Name || type.Scope.Name == module.Assembly.Name.Name;
}
