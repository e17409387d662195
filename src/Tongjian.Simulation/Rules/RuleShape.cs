using System.Collections.Immutable;
using System.Reflection;

namespace Tongjian.Simulation.Rules;

/// <summary>A record of rules seen from outside: its group and what its constructor asks for.</summary>
internal sealed class RuleShape
{
    private const string Ending = "Rules";

    private readonly ConstructorInfo constructor;

    private RuleShape(Type type, ConstructorInfo constructor)
    {
        Type = type;
        this.constructor = constructor;
        Group = GroupOf(type);
        Slots = [.. constructor.GetParameters().Select(parameter => RuleSlot.Of(Group, parameter))];
    }

    /// <summary>The shapes of all records of this program, by name.</summary>
    public static IReadOnlyList<RuleShape> All { get; } = Of(typeof(RuleShape).Assembly.GetTypes().Where(type => ConstructorOf(type) is not null));

    public Type Type { get; }

    public string Group { get; }

    public ImmutableArray<RuleSlot> Slots { get; }

    /// <exception cref="InvalidOperationException">A type is no record of rules, one of its parameters asks for no number, or two have one group.</exception>
    public static IReadOnlyList<RuleShape> Of(IEnumerable<Type> records)
    {
        RuleShape[] shapes =
        [
            .. records
                .Select(type => new RuleShape(type, ConstructorOf(type)
                    ?? throw new InvalidOperationException($"{type.Name} is no record of rules: its name must end in \"{Ending}\" and its constructor ask for [Rule]s")))
                .OrderBy(shape => shape.Group, StringComparer.Ordinal),
        ];
        for (var i = 1; i < shapes.Length; i++)
        {
            if (shapes[i].Group == shapes[i - 1].Group)
                throw new InvalidOperationException($"{shapes[i - 1].Type.FullName} and {shapes[i].Type.FullName} both have the group \"{shapes[i].Group}\": rename one");
        }

        return shapes;
    }

    /// <summary>The name of the group of a record.</summary>
    public static string GroupOf(Type record) => RuleSlot.KebabOf(record.Name[..^Ending.Length]);

    /// <summary>The record, its parameters looked up by name.</summary>
    public object Build(Func<string, ImmutableArray<double>> valuesOf) =>
        constructor.Invoke([.. Slots.Select(slot => slot.Argument(valuesOf(slot.FullName)))]);

    private static ConstructorInfo? ConstructorOf(Type type) =>
        !type.IsAbstract && type.Name.Length > Ending.Length && type.Name.EndsWith(Ending, StringComparison.Ordinal)
            ? type.GetConstructors().FirstOrDefault(constructor =>
                constructor.GetParameters().Any(parameter => parameter.IsDefined(typeof(RuleAttribute), false)))
            : null;
}
