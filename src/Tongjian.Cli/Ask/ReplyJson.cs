using System.Text.Json;
using Tongjian.World;
using Tongjian.World.Questions;

namespace Tongjian.Cli.Ask;

/// <summary>Writes a reply as one JSON object.</summary>
internal static class ReplyJson
{
    /// <summary>Writes it; a question that was not understood has no answers, and questions near to it.</summary>
    public static void Write(Utf8JsonWriter json, Reply reply, EraDates eras)
    {
        json.WriteStartObject();
        json.WriteString("question", reply.Question);
        json.WriteTextOrNull("on", reply.On);
        if (eras.Court is not null) json.WriteString("calendar", eras.Court.Name);
        json.WriteStartArray("answers");
        foreach (var answer in reply.Answers)
        {
            json.WriteStartObject();
            json.WriteString("value", answer.About is null ? answer.Value : $"{answer.About}: {answer.Value}");
            json.WriteTextOrNull("since", answer.Since);
            json.WriteTextOrNull("until", answer.Until);
            if (eras.Court is not null)
            {
                json.WriteTextOrNull("since_era", eras.Of(answer.Since));
                json.WriteTextOrNull("until_era", eras.Of(answer.Until));
            }

            WriteCause(json, answer.Because, eras);
            json.WriteBoolean("certain", answer.Certain);
            if (answer.Note is { } note) json.WriteString("note", note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!reply.Understood)
        {
            json.WriteStartArray("near");
            foreach (var near in reply.Near) json.WriteStringValue(near);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCause(Utf8JsonWriter json, Cause? cause, EraDates eras)
    {
        if (cause is null)
        {
            json.WriteNull("because");
            return;
        }

        json.WriteStartObject("because");
        json.WriteString("sentence", cause.Sentence.ToString());
        json.WriteString("date", cause.Date);
        if (eras.Court is not null) json.WriteTextOrNull("era_date", eras.Of(cause.Date, cause.Event?.Date));
        json.WriteStartArray("citations");
        foreach (var citation in cause.Citations) json.WriteStringValue(citation.ToString());
        json.WriteEndArray();
        json.WriteString("file", cause.Where.Source.Path);
        json.WriteNumber("line", cause.Where.Line);
        json.WriteEndObject();
    }
}
