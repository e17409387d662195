using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Asking;

/// <summary>What a question wants to know.</summary>
public enum QuestionKind
{
    /// <summary>Whether something is so or happened.</summary>
    YesNo,

    /// <summary>Who, what, which, where: what fills a role.</summary>
    Which,

    /// <summary>How many things fill a role, or how large an amount is.</summary>
    HowMany,

    /// <summary>On which date, or from when to when.</summary>
    When,

    /// <summary>From which date on.</summary>
    SinceWhen,

    /// <summary>Up to which date.</summary>
    UntilWhen,

    /// <summary>For how much time.</summary>
    HowLong,

    /// <summary>How it came about: the sentence that tells it.</summary>
    How,

    /// <summary>How many times.</summary>
    HowOften,

    /// <summary>What happened, to someone, somewhere or at all.</summary>
    WhatHappened,

    /// <summary>Who held which place.</summary>
    WhoHeldWhat,

    /// <summary>Which sources tell something.</summary>
    WhoSays,

    /// <summary>What a name stands for, and where it lies.</summary>
    WhatIs,

    /// <summary>What else something is called.</summary>
    OtherNames,

    /// <summary>Who commanded a party, or at a place.</summary>
    WhoCommanded,

    /// <summary>Who ruled after someone.</summary>
    Successor,

    /// <summary>Who ruled before someone.</summary>
    Predecessor,

    /// <summary>What a treaty provides.</summary>
    TermsOf,

    /// <summary>Who held an office.</summary>
    WhoHadOffice,

    /// <summary>How something is written in Chinese.</summary>
    ChineseName,

    /// <summary>What something is called in our days.</summary>
    ModernName,

    /// <summary>How old someone was.</summary>
    HowOld,

    /// <summary>How far it is from a place to another, and by which way.</summary>
    HowFar,
}

/// <summary>Which of several happenings a question is about.</summary>
public enum Pick
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>The first.</summary>
    First,

    /// <summary>The last.</summary>
    Last,
}

/// <summary>A question that was understood: a template with a hole in it, and the time it is about.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Template">The sentence it asks for; null for kinds that ask for none.</param>
/// <param name="Hole">The role that is asked for, for <see cref="QuestionKind.Which"/> and <see cref="QuestionKind.HowMany"/>.</param>
/// <param name="Fillers">What the question names, by role.</param>
/// <param name="Noun">The noun behind "which" or "how many"; null if none.</param>
/// <param name="InPast">Whether it is asked in the past tense.</param>
public sealed record Question(
    QuestionKind Kind,
    Template? Template,
    Role? Hole,
    IReadOnlyList<(Role Role, Filler Filler)> Fillers,
    string? Noun,
    bool InPast)
{
    /// <summary>The days it is about; null for all time.</summary>
    public DayRange? When { get; init; }

    /// <summary>The same as EDTF; null for all time.</summary>
    public string? WhenText { get; init; }

    /// <summary>The kinds of entity that may answer: "who" asks for those who act, "what" for anything.</summary>
    public EntityKind Wanted { get; init; } = (EntityKind)~0;

    /// <summary>Which of several happenings is meant.</summary>
    public Pick Pick { get; init; }

    /// <summary>Whether yes means that the sentence is not so: "Is he dead?", "Were they at peace?"</summary>
    public bool IsDenial { get; init; }

    /// <summary>Whether a ruler named in the question stands for the state, as in "When did Genghis Khan take Bukhara?"</summary>
    public bool RulersActForStates { get; init; }

    /// <summary>The sentence that someone is asked to vouch for.</summary>
    public Sentence? Said { get; init; }

    /// <summary>What fills a role; empty if the question does not say.</summary>
    public Filler this[Role role]
    {
        get
        {
            foreach (var (known, filler) in Fillers)
            {
                if (known == role) return filler;
            }

            return default;
        }
    }
}
