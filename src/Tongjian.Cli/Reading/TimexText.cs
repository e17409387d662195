using System.Text;
using Tongjian.Reading;

namespace Tongjian.Cli.Reading;

/// <summary>Writes a document as it is, with its temporal expressions in TIMEX3 tags.</summary>
internal static class TimexText
{
    /// <summary>Writes the text; <c>&amp;</c> and <c>&lt;</c> are escaped as in XML, everything else stays.</summary>
    public static void Write(TextWriter output, Document document, IEnumerable<DocumentTime> times)
    {
        var (at, number) = (0, 0);
        foreach (var time in times)
        {
            // The year that a row takes from the one above has no words.
            if (time.Place.Length == 0 || time.Place.Start < at) continue;
            Escape(output, document.Text.AsSpan(at, time.Place.Start - at));
            output.Write($"<TIMEX3 tid=\"t{++number}\" type=\"{time.Type}\" value=\"{time.Value}\"");
            if (time.Expression.Modifier.Length > 0) output.Write($" mod=\"{time.Expression.Modifier}\"");
            output.Write('>');
            Escape(output, document.Text.AsSpan(time.Place.Start, time.Place.Length));
            output.Write("</TIMEX3>");
            at = time.Place.End;
        }

        Escape(output, document.Text.AsSpan(at));
    }

    private static void Escape(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('&', '<') is var sign and >= 0)
        {
            output.Write(text[..sign]);
            output.Write(text[sign] == '&' ? "&amp;" : "&lt;");
            text = text[(sign + 1)..];
        }

        output.Write(text);
    }
}
