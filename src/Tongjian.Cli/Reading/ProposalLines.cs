using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tongjian.Language.Vocabulary;
using Tongjian.Reading;

namespace Tongjian.Cli.Reading;

/// <summary>Writes proposals as JSON Lines, one event a line.</summary>
internal static class ProposalLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the proposals of a document; offsets count Unicode code points.</summary>
    public static void Write(TextWriter output, Document document, IEnumerable<Proposal> proposals)
    {
        var points = new CodePoints(document.Text);
        using var buffer = new MemoryStream();
        foreach (var proposal in proposals)
        {
            buffer.SetLength(0);
            using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, document, proposal, points.Of(proposal.Range));
            output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
        }
    }

    private static void Write(Utf8JsonWriter json, Document document, Proposal proposal, TextRange place)
    {
        json.WriteStartObject();
        json.WriteString("doc", document.Name);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("quote", proposal.Quote);
        json.WriteString("type", Templates.NameOf(proposal.Type));
        json.WriteStartObject("roles");
        foreach (var (role, names) in proposal.Roles)
        {
            json.WriteStartArray(role);
            foreach (var name in names) json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (proposal.Date is { } date) json.WriteString("date", date.ToString());
        json.WriteTextOrNull("sentence", proposal.Sentence);
        if (proposal.Doubts.Count > 0)
        {
            json.WriteStartArray("doubts");
            foreach (var doubt in proposal.Doubts) json.WriteStringValue(doubt);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
