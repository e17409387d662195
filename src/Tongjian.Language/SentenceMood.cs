namespace Tongjian.Language;

/// <summary>Which sentences may stand where one is read.</summary>
public enum SentenceMood
{
    /// <summary>What happened.</summary>
    Event,

    /// <summary>How things stand.</summary>
    State,
}
