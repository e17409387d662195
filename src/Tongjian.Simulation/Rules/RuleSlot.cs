using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Tongjian.Simulation.Rules;

/// <summary>What a record of rules asks for at one of its constructor's parameters.</summary>
internal sealed record RuleSlot(string Group, string Name, string Unit, Type Type)
{
    public string FullName => $"{Group}.{Name}";

    public bool IsTable => Type == typeof(ImmutableArray<double>);

    public bool IsWhole => Type == typeof(int);

    /// <exception cref="InvalidOperationException">The parameter has no <see cref="RuleAttribute"/>, or a type that no value fits.</exception>
    public static RuleSlot Of(string group, ParameterInfo parameter)
    {
        var attribute = parameter.GetCustomAttribute<RuleAttribute>()
            ?? throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name} has no [Rule(\"unit\")]");
        var slot = new RuleSlot(group, KebabOf(parameter.Name!), attribute.Unit, parameter.ParameterType);
        if (slot.IsTable || slot.IsWhole || slot.Type == typeof(double)) return slot;
        throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name} is neither double nor int nor ImmutableArray<double>");
    }

    /// <summary>Whether a number has the type that is asked for.</summary>
    public bool Fits(double value) => double.IsFinite(value) && (!IsWhole || (Math.Floor(value) == value && Math.Abs(value) <= int.MaxValue));

    /// <summary>The value as the constructor takes it.</summary>
    public object Argument(ImmutableArray<double> values) => IsTable ? values : IsWhole ? (object)(int)values[0] : values[0];

    /// <summary>The shortest text that reads as this number again.</summary>
    public static string TextOf(double value) => value.ToString("0.#################", CultureInfo.InvariantCulture) is var plain
        && double.Parse(plain, CultureInfo.InvariantCulture).Equals(value) && plain.Length <= 20
            ? plain
            : value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary><c>InfantryPace</c> as <c>infantry-pace</c>, <c>Song1109</c> as <c>song-1109</c>.</summary>
    public static string KebabOf(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && (char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1])))) text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
