using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Answers "who says that …": the sources that tell an event, each with its place and date.</summary>
internal static class Vouching
{
    public static IReadOnlyList<Answer> For(Mirror mirror, Sentence said)
    {
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            foreach (var claim in happening.Claims)
            {
                if (!said.IsWithin(claim.Sentence)) continue;
                answers.Add(new Answer(claim.ToString(), claim.Date?.Text, null, Cause.Of(happening), true) { Entity = claim.Source, IsMoment = true });
            }
        }

        foreach (var line in mirror.Chronicle.Annals.States)
        {
            if (line.Use != StateUse.Given || !said.IsWithin(line.Sentence)) continue;
            foreach (var citation in line.Citations)
                answers.Add(new Answer(citation.ToString(), line.Date.Text, null, Cause.Of(line), true) { Entity = citation.Source, IsMoment = true });
        }

        return answers;
    }
}
