namespace Tongjian.Language.Formatting;

/// <summary>How a line is set.</summary>
internal enum Setting
{
    /// <summary>As it is.</summary>
    AsWritten,

    /// <summary>A head, a sentence, citations.</summary>
    InColumns,

    /// <summary>As above, with a head too long for its column: an order.</summary>
    BehindItsHead,

    /// <summary>A sentence below its head.</summary>
    Sentence,

    /// <summary>What belongs to the sentence above.</summary>
    Below,

    /// <summary>Citations alone.</summary>
    Citations,
}

/// <summary>A line cut into what stands in its columns; each part without blanks around it.</summary>
/// <param name="Setting">How it is set.</param>
/// <param name="Head">Its date, order, or the word of a what-if; the whole line if it is set as written.</param>
/// <param name="Use">"given" and the like.</param>
/// <param name="Said">The sentence.</param>
/// <param name="Cited">The citations with their brackets.</param>
/// <param name="Comment">The comment at its end.</param>
internal readonly record struct FormattedLine(
    Setting Setting, string Head, string Use = "", string Said = "", string Cited = "", string Comment = "");
