using System.Text;
using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Scenarios;

namespace Tongjian.Simulation.Speech.Names;

/// <summary>
/// What everybody and everything in a run is called: the chronicle's names, and beside them names for the states that rose, for people who came
/// of age and for treaties, none of them taken. All are declared, so that the language knows them.
/// </summary>
internal sealed class NameBook
{
    /// <summary>The name of the source that a run is cited as.</summary>
    public const string Source = "rerun";

    private readonly Cast cast;
    private readonly Map map;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, string> made = [];
    private readonly StringBuilder declarations = new();
    private readonly Dictionary<int, Entity?> known = [];
    private readonly Dictionary<(string Name, EntityKind Kind), Entity> byName = [];

    /// <summary>Names everybody and reads the declarations.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="newcomers">Who came of age, in that order.</param>
    /// <param name="treaties">The treaties that were made, in that order.</param>
    /// <param name="risings">The numbers of the states that rose, in that order.</param>
    public NameBook(Scenario scenario, IEnumerable<Newcomer> newcomers, IEnumerable<NewTreaty> treaties, IEnumerable<int> risings)
    {
        (cast, map) = (scenario.Cast, scenario.Map);
        taken.Add(Source);
        DeclareOld();
        foreach (var rising in risings) Declare(rising, NameOfRising(rising), "polity");
        foreach (var newcomer in newcomers) Declare(newcomer.Name, NameOf(newcomer), "person" + OwnerOf(newcomer));
        var number = FirstTreaty;
        foreach (var treaty in treaties) Declare(number--, NameOf(treaty), "treaty");
        declarations.Append($"{Source} is a source: \"Rerun of {scenario.World.Chronicle.Annals.Title ?? "a chronicle"}\", rank 9.\n");
        Annals = AnnalsReader.Read([new SourceText("names.annals", declarations.ToString())]);
        foreach (var entity in Annals.Entities) byName.TryAdd((entity.Name, entity.Kind), entity);
    }

    /// <summary>The number of the first treaty that a run makes; the next ones go down from it.</summary>
    public const int FirstTreaty = -2;

    /// <summary>Everything that is declared.</summary>
    public Annals Annals { get; }

    /// <summary>What a number of the cast, or of a treaty of the run, stands for; null for nobody.</summary>
    public Entity? this[int number]
    {
        get
        {
            if (known.TryGetValue(number, out var entity)) return entity;
            entity = cast.EntityOf(number) is { } old ? Same(old)
                : !made.TryGetValue(number, out var name) ? null
                : byName.GetValueOrDefault((name, number <= FirstTreaty ? EntityKind.Treaty : cast.PlaceOfRising(number) >= 0 ? EntityKind.Polity : EntityKind.Person));
            return known[number] = entity;
        }
    }

    /// <summary>What stands here for an entity of the chronicle.</summary>
    /// <exception cref="KeyNotFoundException">It is a source, or none of the chronicle's.</exception>
    public Entity Same(Entity entity) => byName[(entity.Name, entity.Kind)];

    /// <summary>
    /// Declares what the chronicle does, but for names that two share: "Dali" is the city, and the kingdom is the Dali Kingdom. Thus no sentence has
    /// two readings.
    /// </summary>
    private void DeclareOld()
    {
        var bearers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in cast.Annals.Entities)
        {
            if (entity.Kind == EntityKind.Source) continue;
            foreach (var name in entity.Aliases.Select(alias => Bare(alias.Text)).Append(entity.Name).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                taken.Add(name);
                bearers[name] = bearers.GetValueOrDefault(name) + 1;
            }
        }

        foreach (var entity in cast.Annals.Entities)
        {
            if (entity.Kind != EntityKind.Source) declarations.Append(AnnalsPrinter.Print(entity, alias => bearers[Bare(alias.Text)] == 1)).Append('\n');
        }
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private void Declare(int number, string name, string what)
    {
        var article = name.StartsWith("the ", StringComparison.Ordinal);
        made[number] = article ? name[4..] : name;
        declarations.Append(article ? "The " + name[4..] : name).Append(what.StartsWith("polity", StringComparison.Ordinal) && IsPlural(name) ? " are a " : " is a ").Append(what).Append(".\n");
    }

    private static bool IsPlural(string name) => name.StartsWith("the lords", StringComparison.Ordinal);

    private string OwnerOf(Newcomer newcomer) =>
        cast.EntityOf(newcomer.Polity) is { } polity ? " of " + polity.Spoken
        : made.TryGetValue(newcomer.Polity, out var rising) ? " of the " + rising
        : "";

    private string NameOf(Newcomer newcomer)
    {
        var polity = cast.EntityOf(newcomer.Polity);
        var tradition = Traditions.Of(polity, newcomer.Customs);
        var house = newcomer.IsHeir ? polity?.Name : null;
        for (var attempt = 0; attempt < tradition.Count; attempt++)
        {
            if (tradition.NameOf(newcomer.Name, attempt, house) is var name && taken.Add(name)) return name;
        }

        return Numbered(tradition.NameOf(newcomer.Name, 0, house));
    }

    /// <summary>States of farmers are realms, those of herders and of oases belong to their lords.</summary>
    private string NameOfRising(int number)
    {
        var place = map.Places[cast.PlaceOfRising(number)];
        var kind = place.Customs is Customs.Steppe or Customs.Forest or Customs.Tibetan or Customs.Oasis ? "lords" : "realm";
        var name = $"{kind} of {place.Entity.Spoken}";
        return "the " + (taken.Add(name) ? name : Numbered(name));
    }

    private string NameOf(NewTreaty treaty)
    {
        var place = treaty.Place < 0 ? "" : $" of {map.Places[treaty.Place].Entity.Spoken}";
        var name = $"Peace{place} of {treaty.Year}";
        return "the " + (taken.Add(name) ? name : Numbered(name));
    }

    private string Numbered(string name)
    {
        for (var number = 2; ; number++)
        {
            if ($"{name} {Roman(number)}" is var numbered && taken.Add(numbered)) return numbered;
        }
    }

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in (ReadOnlySpan<(int, string)>)[(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value) text.Append(letters);
        }

        return text.ToString();
    }
}
