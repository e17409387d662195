namespace Tongjian.Language.Parsing;

/// <summary>Gathers the declarations of all files, then resolves what they say of one another.</summary>
internal sealed class Declarations(NameTable names, List<Diagnostic> diagnostics)
{
    private readonly List<(PendingDeclaration Declaration, DateReading Reading)> pending = [];
    private readonly Dictionary<string, Entity> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, EntityKind), (PendingDeclaration Declaration, FileDraft File)> declared = [];

    public Dictionary<string, Entity> Sources => sources;

    public void Add(FileDraft draft)
    {
        foreach (var (declaration, _) in draft.Declarations)
        {
            if (declaration.Entity is { } twice && !declared.TryAdd((twice.Name, Family(twice.Kind)), (declaration, draft)))
            {
                var (first, other) = declared[(twice.Name, Family(twice.Kind))];
                if (draft != other && !Includes(draft, first) && !Includes(other, declaration) && Repeats(declaration, first)) pending.Add((declaration with { Entity = first.Entity }, draft.Header.Reading));
                else diagnostics.Add(Duplicate(twice, first.Entity!));
                continue;
            }

            pending.Add((declaration, draft.Header.Reading));
            if (declaration.Entity is not { } entity) continue;
            names.Add(entity);
            if (entity.Kind == EntityKind.Source) sources.TryAdd(entity.Name, entity);
        }
    }

    /// <summary>Resolves aliases, "of …" and "with …"; then numbers the entities.</summary>
    public void Resolve()
    {
        var aliases = new AliasParser(names, diagnostics);
        foreach (var (declaration, reading) in pending)
        {
            if (declaration.Entity is { } entity) aliases.Read(entity, declaration.Tail, reading);
        }

        ResolveLaterNames(aliases);
        foreach (var (declaration, _) in pending)
        {
            if (declaration.Entity is not { } entity) continue;
            if (declaration.Of is { } of) entity.Of = Belonging(entity, of);
            if (declaration.Members is { } members) entity.Members = ReadMembers(members);
        }

        names.Number();
    }

    /// <summary>
    /// Adds the names of lines such as "Kaifeng is also called Bianliang." in rounds: the line may speak of its entity by a name
    /// that another such line gives, in whatever order they are read.
    /// </summary>
    private void ResolveLaterNames(AliasParser aliases)
    {
        var waiting = pending.Where(item => item.Declaration.Entity is null).ToList();
        while (waiting.Count > 0)
        {
            var round = waiting.Select(item => (Item: item, Found: names.Find(item.Declaration.Name!.Value.Text))).ToList();
            var isLast = round.TrueForAll(item => item.Found.Count == 0);
            waiting = isLast ? [] : round.Where(item => item.Found.Count == 0).Select(item => item.Item).ToList();
            foreach (var ((declaration, reading), found) in round)
            {
                if (found.Count == 0 && !isLast) continue;
                if (Named(declaration.Name!.Value, found) is { } entity) aliases.Read(entity, declaration.Tail, reading);
            }
        }
    }

    private Entity? Belonging(Entity entity, Span of)
    {
        var found = names.Find(of.Text).Where(candidate => (candidate.Kind & EntityKind.Actor) != 0 && candidate != entity).ToList();
        if (found.Count == 1) return found[0];
        var states = found.Where(candidate => (candidate.Kind & EntityKind.State) != 0).ToList();
        if (states.Count == 1) return states[0];
        if (found.Count == 0)
        {
            var people = names.Entities.Where(candidate => (candidate.Kind & EntityKind.Actor) != 0).Select(candidate => candidate.Name);
            diagnostics.Add(Unknown(of, "a people, polity or person", Spelling.Nearest(NameTable.WithoutArticle(of.Text), people)));
        }
        else
        {
            diagnostics.Add(Ambiguous(of, found));
        }

        return null;
    }

    private List<Entity> ReadMembers(Span list)
    {
        var members = new List<Entity>();
        foreach (var name in NameList.Of(list))
        {
            if (PlaceNamed(name, names, diagnostics) is { } place) members.Add(place);
        }

        return members;
    }

    /// <summary>The place of a name; of several the one declared under it; null, and a message, if that leaves none or several.</summary>
    internal static Entity? PlaceNamed(Span name, NameTable names, List<Diagnostic> diagnostics)
    {
        var found = names.Find(name.Text).Where(entity => entity.Kind == EntityKind.Place).ToList();
        if (found.Count == 1) return found[0];
        var byName = found.Where(entity => NameTable.WithoutArticle(name.Text).SequenceEqual(entity.Name)).ToList();
        if (byName.Count == 1) return byName[0];
        if (found.Count > 1)
        {
            diagnostics.Add(Ambiguous(name, found));
            return null;
        }

        var places = names.Entities.Where(entity => entity.Kind == EntityKind.Place).Select(entity => entity.Name);
        diagnostics.Add(Unknown(name, "a place", Spelling.Nearest(NameTable.WithoutArticle(name.Text), places)));
        return null;
    }

    private Entity? Named(Span name, IReadOnlyList<Entity> found)
    {
        if (found.Count == 1) return found[0];
        var byName = found.Where(entity => NameTable.WithoutArticle(name.Text).SequenceEqual(entity.Name)).ToList();
        if (byName.Count == 1) return byName[0];
        // An era bears its name as a city or a man may: whoever is given more names is not the era.
        if (found.Where(entity => entity.Kind != EntityKind.Era).ToList() is [var other] && found.Count > 1) return other;
        diagnostics.Add(found.Count > 1
            ? Ambiguous(name, found)
            : Unknown(name, "a declared name", Spelling.Nearest(NameTable.WithoutArticle(name.Text), names.Entities.Select(entity => entity.Name))));
        return null;
    }

    /// <summary>Actors share one space of names, so that "Song" cannot be a polity twice, nor a polity and a people.</summary>
    private static EntityKind Family(EntityKind kind) => (kind & EntityKind.Actor) != 0 ? EntityKind.Actor : kind;

    /// <summary>Whether a file reads the one that a declaration stands in: then it has the name already.</summary>
    private static bool Includes(FileDraft file, PendingDeclaration declaration)
    {
        foreach (var (path, _) in file.Header.Includes)
        {
            if (declaration.Where.Source.Path.EndsWith(path.TrimStart('.', '/'), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a declaration in another file says nothing else than the first, so that a file can be read alone and beside others: the
    /// same noun, and where both tell to whom it belongs, where it lies, what it holds or what its title is, the same.
    /// </summary>
    private static bool Repeats(PendingDeclaration again, PendingDeclaration first)
    {
        var (one, other) = (again.Entity!, first.Entity!);
        if (one.Noun != other.Noun || one.HasArticle != other.HasArticle || one.IsPlural != other.IsPlural) return false;
        if (one.Title != other.Title || one.Rank != other.Rank || !Agree(again.Of, first.Of) || !Agree(again.Members, first.Members)) return false;
        if (one.Location is { } point && other.Location is { } place && point != place) return false;
        other.Location ??= one.Location;
        return true;
    }

    private static bool Agree(Span? one, Span? other) =>
        one is not { } a || other is not { } b || NameTable.WithoutArticle(a.Text).SequenceEqual(NameTable.WithoutArticle(b.Text));

    private static Diagnostic Duplicate(Entity entity, Entity first) => new(
        "duplicate-declaration", Severity.Error, entity.Where, $"\"{entity.Name}\" is declared twice", "one declaration of each name",
        $"take one out; more names are given with \"{entity.Name} is also called ….\"")
    {
        Quotations = [new Quotation("first declared here", first.Where)],
    };

    internal static Diagnostic Unknown(Span where, string expected, string? near) => new(
        "unknown-name", Severity.Error, where, $"no name \"{where.Text}\" is declared", expected,
        near is null ? "declare it, in any file" : $"write \"{near}\" if that is meant, or declare it, in any file");

    internal static Diagnostic Ambiguous(Span where, IEnumerable<Entity> found) => new(
        "ambiguous-name", Severity.Error, where,
        $"\"{where.Text}\" may be {string.Join(" or ", found.Select(entity => $"{entity.Spoken} ({entity.Noun})"))}",
        "a name that fits one of them", "write the name under which one of them is declared")
    {
        Quotations = found.Select(entity => new Quotation("declared here", entity.Where)).ToList(),
    };
}
