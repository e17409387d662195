using System.Net;

namespace Tongjian.Reading.Layout;

/// <summary>Characters written by name or number: <c>&amp;eacute;</c>, <c>&amp;#8211;</c>.</summary>
internal static class Entities
{
    private const int Longest = 34;

    /// <summary>Adds what stands at an ampersand, decoded if it is an entity.</summary>
    /// <returns>The place behind it.</returns>
    public static int Add(BlockText words, string text, int at, int end)
    {
        var length = text.AsSpan(at, Math.Min(Longest, end - at)).IndexOf(';') + 1;
        if (length > 2 && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#'))
        {
            var written = text.Substring(at, length);
            var meant = WebUtility.HtmlDecode(written);
            if (meant != written && meant.Length <= 2)
            {
                foreach (var letter in meant)
                    if (letter is '\u00A0' or '\u2002' or '\u2003' or '\u2009') words.Add(' ', at, length);
                    else if (letter != '\u00AD') words.Add(letter, at, length);
                return at + length;
            }
        }

        words.Add('&', at);
        return at + 1;
    }
}
