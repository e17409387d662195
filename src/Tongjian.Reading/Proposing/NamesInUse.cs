using System.Text;
using Tongjian.Language;

namespace Tongjian.Reading.Proposing;

/// <summary>
/// The names of some proposals: those that the chronicle declares, and new ones of the kind that they seem to be of. They are
/// declared together, so that sentences can be made of them and read again.
/// </summary>
internal sealed class NamesInUse
{
    private const EntityKind Speakable = EntityKind.Actor | EntityKind.Place | EntityKind.Weapon | EntityKind.Treaty;

    private static readonly string[] NounsOfStates = [" dynasty", " Dynasty", " empire", " Empire", " state", " kingdom", " forces", " army", " armies", " troops", " government"];

    private readonly Annals? chronicle;
    private readonly Dictionary<string, List<Entity>> declared = [];
    private readonly Dictionary<(string Name, EntityKind Family), NewName> fresh = [];
    private readonly Dictionary<string, string> cut = [];
    private readonly Dictionary<(string Name, EntityKind Family), Entity> entities = [];
    private readonly Dictionary<(string Name, EntityKind Family), Entity> origins = [];

    private NamesInUse(Annals? chronicle) => this.chronicle = chronicle;

    /// <summary>Reads sentences that use the names.</summary>
    public SentenceReader Sentences { get; private set; } = null!;

    /// <summary>The names of all roles of some proposals.</summary>
    public static NamesInUse Of(IEnumerable<Proposal> proposals, Annals? chronicle)
    {
        var names = new NamesInUse(chronicle);
        foreach (var proposal in proposals)
        {
            foreach (var (role, filled) in proposal.Roles)
            {
                if (role is "amount" or "office") continue;
                foreach (var name in filled) names.Add(name, proposal.Kinds.TryGetValue(name, out var kind) ? kind : Guess(role, name));
            }
        }

        names.Declare();
        return names;
    }

    /// <summary>Those of some kinds that a name can mean, in the order of names.</summary>
    public List<Entity> Find(string name, EntityKind kinds)
    {
        var found = new List<Entity>();
        foreach (var entity in declared.GetValueOrDefault(name, []))
        {
            if ((entity.Kind & kinds) != 0) found.Add(entities[(entity.Name, Family(entity.Kind))]);
        }

        if (found.Count > 0 || !cut.TryGetValue(name, out var text)) return found;
        foreach (var family in (ReadOnlySpan<EntityKind>)[EntityKind.Actor, EntityKind.Place, EntityKind.Weapon, EntityKind.Treaty])
        {
            if (fresh.TryGetValue((text, family), out var made) && (made.Kind & kinds) != 0 && entities.TryGetValue((text, family), out var entity)) found.Add(entity);
        }

        return found;
    }

    /// <summary>The entity as the chronicle declares it; null if it is a new name.</summary>
    public Entity? Known(Entity entity) => origins.GetValueOrDefault((entity.Name, Family(entity.Kind)));

    private void Add(string name, EntityKind kind)
    {
        if (declared.ContainsKey(name) || NewName.Cut(name) is not { } text) return;
        var found = Declared(text);
        if (found.Count > 0) declared[name] = found;
        if (kind == EntityKind.Period) kind = EntityKind.Polity; // a period must say of what
        if (kind == EntityKind.Treaty && !text.Any(char.IsUpper)) return; // "a peace treaty" is no name
        if (kind == EntityKind.None || found.Exists(entity => Family(entity.Kind) == Family(kind) || Family(entity.Kind) == EntityKind.Actor)) return;
        cut[name] = text;
        fresh.TryAdd((text, Family(kind)), new NewName(text, kind));
    }

    /// <summary>What the chronicle has under a name, or under the name without a word that only says what it is.</summary>
    private List<Entity> Declared(string name)
    {
        if (chronicle is null) return [];
        foreach (var form in Forms(name))
        {
            var found = chronicle.Names.Find(form).Where(entity => (entity.Kind & Speakable) != 0).OrderBy(entity => entity.Id).ToList();
            if (found.Count > 0) return found;
        }

        return [];
    }

    /// <summary>"the Jin dynasty" is Jin, "the Khitan army" the Khitans.</summary>
    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        if (name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket) yield return name[..bracket];
        foreach (var word in NounsOfStates)
        {
            if (name.EndsWith(word, StringComparison.Ordinal)) yield return name[..^word.Length];
        }

        if (!name.EndsWith('s')) yield return name + "s";
        if (name.EndsWith('s')) yield return name[..^1];
    }

    private void Declare()
    {
        var text = new StringBuilder();
        var told = new HashSet<(string, EntityKind)>();
        foreach (var entity in declared.Values.SelectMany(list => list))
        {
            if (!told.Add((entity.Name, Family(entity.Kind)))) continue;
            origins.Add((entity.Name, Family(entity.Kind)), entity);
            text.Append(Declaration(entity)).Append('\n');
        }

        foreach (var (key, made) in fresh)
        {
            if (told.Add(key)) text.Append(made.Declaration).Append('\n');
        }

        var annals = AnnalsReader.Read([new SourceText("names", text.ToString())]);
        foreach (var entity in annals.Entities) entities.TryAdd((entity.Name, Family(entity.Kind)), entity);
        Sentences = annals.Sentences();
    }

    /// <summary>The declaration of a name without what belongs to it.</summary>
    public static string Declaration(Entity entity) =>
        $"{(entity.HasArticle ? "The " : "")}{entity.Name} {(entity.IsPlural ? "are" : "is")} {("aeiou".Contains(entity.Noun[0], StringComparison.Ordinal) ? "an" : "a")} {entity.Noun}.";

    /// <summary>Kinds whose names share one space: whatever can act, places, and so on.</summary>
    public static EntityKind Family(EntityKind kind) => (kind & EntityKind.Actor) != 0 ? EntityKind.Actor : kind;

    private static EntityKind Guess(string role, string name) => role switch
    {
        "place" => EntityKind.Place,
        "polity" => EntityKind.Polity,
        "person" or "commander" => EntityKind.Person,
        "weapon" => EntityKind.Weapon,
        "name" => EntityKind.Treaty,
        _ => name.Length > 0 && char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal) ? EntityKind.None : EntityKind.Group,
    };
}
