using Tongjian.Language.Parsing;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Asking;

/// <summary>The questions that begin with one word, as a tree to walk; made once for some annals, for there are hundreds of forms.</summary>
internal sealed class QuestionTree
{
    private readonly Dictionary<Template, QuestionForm> byPattern;

    private QuestionTree(List<QuestionForm> forms, Words words)
    {
        byPattern = forms.ToDictionary(form => form.Pattern);
        Tree = new TemplateTree(forms.ConvertAll(form => form.Pattern), words);
    }

    /// <summary>The patterns of the forms.</summary>
    public TemplateTree Tree { get; }

    /// <summary>Whether no question begins so.</summary>
    public bool IsEmpty => byPattern.Count == 0;

    /// <summary>The tree for the first word of a question, in lower case. The caller holds the lock on the names.</summary>
    public static QuestionTree Of(Annals annals, string firstWord)
    {
        if (annals.QuestionTrees.TryGetValue(firstWord, out var known)) return known;
        var tree = new QuestionTree(QuestionForms.Beginning(firstWord), annals.Names.Words);
        if (!tree.IsEmpty) annals.QuestionTrees[firstWord] = tree;
        return tree;
    }

    /// <summary>The form whose pattern was read.</summary>
    public QuestionForm FormOf(Template pattern) => byPattern[pattern];
}
