using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Parsing;

/// <summary>A way from one node to another over a slot.</summary>
internal sealed record SlotEdge(SlotKind Kind, bool IsList, Role WordRole, int Next);

/// <summary>A template with its optional parts decided; the end of a path through the tree.</summary>
/// <param name="Template">The template.</param>
/// <param name="SlotOrder">The template's slot for each slot on the path.</param>
internal sealed record Leaf(Template Template, int[] SlotOrder);

/// <summary>
/// All templates as one tree of words and slots: parsing is a walk, so its cost does not grow with their number.
/// </summary>
internal sealed class TemplateTree
{
    private static readonly string[] Prepositions = ["at", "in", "on"];
    private static readonly string[] Possessives = ["its", "their", "his", "her"];

    private readonly Words words;
    private readonly Dictionary<long, int> wordEdges = [];
    private readonly Dictionary<long, List<int>> otherEdges = [];
    private readonly Dictionary<(int Node, string Alternatives), int> nodeByWords = [];
    private readonly List<List<SlotEdge>?> slotEdges = [null];
    private readonly List<List<Leaf>?> leaves = [null];
    private readonly List<List<string>?> wordsAt = [null];
    private readonly HashSet<int> verbNodes = [];
    private readonly HashSet<int> fixedWords = [];

    public TemplateTree(IReadOnlyList<Template> templates, Words words)
    {
        this.words = words;
        Templates = templates;
        foreach (var template in templates)
        {
            for (var mask = 0; mask < 1 << template.GroupCount; mask++) AddPath(template, mask);
        }
    }

    /// <summary>The templates of the tree.</summary>
    public IReadOnlyList<Template> Templates { get; }

    public int Follow(int node, int word) =>
        word >= 0 && wordEdges.TryGetValue(Key(node, word), out var next) ? next : -1;

    /// <summary>
    /// Where else a word may lead than <see cref="Follow"/> says: two templates may have the same word among different alternatives,
    /// "how many men" and "how many men, places or treaties", and what follows one list must not follow the other.
    /// </summary>
    public List<int>? FollowElse(int node, int word) =>
        otherEdges.Count > 0 && word >= 0 ? otherEdges.GetValueOrDefault(Key(node, word)) : null;

    public List<SlotEdge>? SlotsAt(int node) => slotEdges[node];

    public List<Leaf>? LeavesAt(int node) => leaves[node];

    /// <summary>The fixed words that may follow a node.</summary>
    public IReadOnlyList<string> WordsAt(int node) => wordsAt[node] ?? [];

    /// <summary>Whether the verb comes next.</summary>
    public bool IsBeforeVerb(int node) => verbNodes.Contains(node);

    /// <summary>Whether a word is a fixed word of some template, and so ends an unknown name.</summary>
    public bool IsFixedWord(int word) => fixedWords.Contains(word);

    private void AddPath(Template template, int leftOut)
    {
        var node = 0;
        var order = new List<int>();
        foreach (var piece in template.Pieces)
        {
            if (piece.Group > 0 && (leftOut & (1 << (piece.Group - 1))) != 0) continue;
            switch (piece.Kind)
            {
                case PieceKind.Slot:
                    order.Add(piece.Slot!.Index);
                    node = AddSlot(node, piece.Slot);
                    break;
                case PieceKind.Verb:
                    verbNodes.Add(node);
                    node = AddWords(node, [template.Verb.Singular, template.Verb.Plural]);
                    break;
                case PieceKind.Preposition: node = AddWords(node, Prepositions); break;
                case PieceKind.Possessive: node = AddWords(node, Possessives); break;
                default: node = AddWords(node, piece.Text!.Split('|')); break;
            }
        }

        (leaves[node] ??= []).Add(new Leaf(template, order.ToArray()));
    }

    private int AddSlot(int node, Slot slot)
    {
        var edges = slotEdges[node] ??= [];
        var wordRole = slot.Kind == SlotKind.Word ? slot.Role : default;
        foreach (var edge in edges)
        {
            if (edge.Kind == slot.Kind && edge.IsList == slot.IsList && edge.WordRole == wordRole) return edge.Next;
        }

        var next = NewNode();
        edges.Add(new SlotEdge(slot.Kind, slot.IsList, wordRole, next));
        return next;
    }

    private int AddWords(int node, string[] alternatives)
    {
        var key = (node, alternatives.Length == 1 ? alternatives[0] : string.Join('|', alternatives));
        if (nodeByWords.TryGetValue(key, out var next)) return next;
        next = nodeByWords[key] = NewNode();
        foreach (var word in alternatives.Distinct())
        {
            var number = words.Add(word);
            fixedWords.Add(number);
            if (wordEdges.TryAdd(Key(node, number), next)) (wordsAt[node] ??= []).Add(word);
            else if (otherEdges.TryGetValue(Key(node, number), out var others)) others.Add(next);
            else otherEdges[Key(node, number)] = [next];
        }

        return next;
    }

    private int NewNode()
    {
        slotEdges.Add(null);
        leaves.Add(null);
        wordsAt.Add(null);
        return leaves.Count - 1;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
