using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tongjian.Language;

namespace Tongjian.Simulation.Rules;

/// <summary>
/// The numbers of history that the model rests on, read from files of YAML and bound to records such as <c>MarchRules</c>. It does not
/// change: <see cref="With(string, double)"/> makes another.
/// </summary>
public sealed class RuleBook
{
    private readonly IReadOnlyList<RuleShape> shapes;
    private readonly Dictionary<Type, object> records = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private RuleBook(IReadOnlyList<RuleShape> shapes, ImmutableArray<Parameter> parameters, IReadOnlyList<SourceText> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        (this.shapes, Parameters, Files, Diagnostics) = (shapes, parameters, files, diagnostics);
        for (var i = 0; i < parameters.Length; i++) places[parameters[i].Name] = i;
        if (!IsSound) return;
        foreach (var shape in shapes) records[shape.Type] = shape.Build(name => parameters[places[name]].Values);
        Hash = HashOf(parameters);
    }

    /// <summary>All parameters that could be read, in ordinal order of their names.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>What is wrong with the files; empty if nothing is.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether nothing is wrong, so that the model can run by it.</summary>
    public bool IsSound => Diagnostics.Count == 0;

    /// <summary>A number that names and values have in common on every machine (FNV-1a over both in order); 0 for a book that is not sound.</summary>
    public ulong Hash { get; }

    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public string HashText => Hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The files as they were read.</summary>
    internal IReadOnlyList<SourceText> Files { get; }

    /// <summary>Told which records are asked for; null for nobody.</summary>
    private Action<Type>? Asked { get; init; }

    /// <summary>Loads all <c>*.yaml</c> of a folder in ordinal order, or one file, for the records of this program. Bad text is told in <see cref="Diagnostics"/>.</summary>
    /// <param name="path">A folder, or a file.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleBook Load(string path) => Load(path, RuleShape.All);

    /// <summary>Loads for some records only, whose parameters must be all that the files hold.</summary>
    /// <param name="path">A folder, or a file.</param>
    /// <param name="records">Records whose names end in "Rules" and whose constructors ask for [Rule]s.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidOperationException">A type is no record of rules.</exception>
    public static RuleBook Load(string path, IEnumerable<Type> records) => Load(path, RuleShape.Of(records));

    /// <summary>Reads files that are decoded already.</summary>
    internal static RuleBook Read(IReadOnlyList<SourceText> files, IReadOnlyList<RuleShape> shapes, List<Diagnostic> diagnostics)
    {
        var drafts = new Dictionary<string, RuleDraft>(StringComparer.Ordinal);
        var headings = new Dictionary<string, Span>(StringComparer.Ordinal);
        var isWhole = files.Count > 0 && diagnostics.Count == 0;
        foreach (var file in files)
        {
            var reader = new RuleReader(file, diagnostics);
            isWhole &= reader.Read() is { } read && Gather(read, reader);
            foreach (var (group, where) in reader.Groups) headings.TryAdd(group, where);
        }

        var binding = new RuleBinding(shapes, diagnostics);
        var parameters = binding.Bind(drafts.Values);
        // A file that cannot be read may speak of what seems to be missing.
        if (isWhole) binding.TellMissing(drafts.Keys.ToHashSet(), headings, new Span(files[0], 0, 0));
        return new RuleBook(shapes, [.. parameters], files, diagnostics);

        bool Gather(IReadOnlyList<RuleDraft> read, RuleReader reader)
        {
            foreach (var draft in read)
            {
                if (!drafts.TryAdd(draft.FullName, draft)) reader.Doubled(draft.FullName, drafts[draft.FullName].Where, draft.Where);
            }

            return true;
        }
    }

    /// <summary>The record of a group, built once.</summary>
    /// <typeparam name="T">A record such as <c>MarchRules</c>.</typeparam>
    /// <exception cref="InvalidOperationException">The book is not sound, or was not loaded for this record.</exception>
    public T Get<T>()
        where T : class
    {
        if (!IsSound) throw new InvalidOperationException($"the rules have {Diagnostics.Count} faults, of which the first is:\n{Diagnostics[0]}");
        Asked?.Invoke(typeof(T));
        return records.TryGetValue(typeof(T), out var record) ? (T)record : throw new InvalidOperationException($"the rules were not loaded for {typeof(T).Name}");
    }

    /// <summary>A parameter by its name.</summary>
    /// <param name="name">Group and name: <c>march.infantry-pace</c>.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public Parameter this[string name] => Parameters[PlaceOf(name)];

    /// <summary>A copy with another value of one parameter.</summary>
    /// <param name="name">Group and name: <c>march.infantry-pace</c>.</param>
    /// <param name="value">In the parameter's unit, within its range.</param>
    /// <exception cref="ArgumentException">There is none of that name, or it is a table.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside the range, or is not whole where it must be.</exception>
    /// <exception cref="InvalidOperationException">The book is not sound.</exception>
    public RuleBook With(string name, double value) => With(name, [value], isTable: false);

    /// <summary>A copy with other entries of a table.</summary>
    /// <param name="name">Group and name.</param>
    /// <param name="values">As many as before, each within the range.</param>
    /// <exception cref="ArgumentException">There is none of that name, it is no table, or it has another number of entries.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside the range.</exception>
    /// <exception cref="InvalidOperationException">The book is not sound.</exception>
    public RuleBook With(string name, ImmutableArray<double> values) => With(name, values, isTable: true);

    /// <summary>Writes the values into the files of a folder; see <see cref="RuleSaving"/>.</summary>
    /// <param name="folder">The folder, created if it is not there.</param>
    /// <exception cref="IOException">A file cannot be written, or one that is there does not hold the parameters that it should.</exception>
    /// <exception cref="InvalidOperationException">The book is not sound.</exception>
    public void Save(string folder)
    {
        if (!IsSound) throw new InvalidOperationException("rules with faults are not saved");
        new RuleSaving(this).Save(folder);
    }

    /// <summary>The same book, which tells what is asked of it.</summary>
    internal RuleBook Watched(Action<Type> asked) => new(shapes, Parameters, Files, Diagnostics) { Asked = asked };

    /// <summary>Whether a parameter takes whole numbers only.</summary>
    internal bool IsWhole(string name) => shapes.SelectMany(shape => shape.Slots).First(slot => slot.FullName == name).IsWhole;

    private static RuleBook Load(string path, IReadOnlyList<RuleShape> shapes)
    {
        var diagnostics = new List<Diagnostic>();
        return Read(RuleFolder.Read(path, diagnostics), shapes, diagnostics);
    }

    private static ulong HashOf(ImmutableArray<Parameter> parameters)
    {
        var hash = 14695981039346656037UL;
        foreach (var parameter in parameters)
        {
            foreach (var part in Encoding.UTF8.GetBytes(parameter.Name)) Add(part);
            Add(0);
            foreach (var value in parameter.Values)
            {
                var bits = BitConverter.DoubleToUInt64Bits(value);
                for (var shift = 0; shift < 64; shift += 8) Add((byte)(bits >> shift));
            }
        }

        return hash;

        void Add(byte part) => hash = (hash ^ part) * 1099511628211UL;
    }

    private RuleBook With(string name, ImmutableArray<double> values, bool isTable)
    {
        if (!IsSound) throw new InvalidOperationException("rules with faults cannot be changed");
        var place = PlaceOf(name);
        var parameter = Parameters[place];
        if (parameter.IsTable != isTable || parameter.Values.Length != values.Length)
            throw new ArgumentException($"\"{name}\" is {(parameter.IsTable ? $"a table of {parameter.Values.Length} entries" : "one number")}", nameof(values));
        var slot = shapes.SelectMany(shape => shape.Slots).First(slot => slot.FullName == name);
        foreach (var value in values)
        {
            if (!slot.Fits(value)) throw new ArgumentOutOfRangeException(nameof(values), value, $"\"{name}\" is no {(slot.IsWhole ? "whole " : "")}number");
            if (!parameter.Range.Holds(value)) throw new ArgumentOutOfRangeException(nameof(values), value, $"\"{name}\" must lie in {parameter.Range} {parameter.Unit}");
        }

        return new RuleBook(shapes, Parameters.SetItem(place, parameter with { Values = [.. values.Select(value => value + 0.0)] }), Files, Diagnostics);
    }

    private int PlaceOf(string name)
    {
        if (places.TryGetValue(name, out var place)) return place;
        var near = Spelling.Nearest(name, places.Keys);
        throw new ArgumentException($"the rules have no parameter \"{name}\"{(near is null ? "" : $"; \"{near}\" may be meant")}", nameof(name));
    }
}
