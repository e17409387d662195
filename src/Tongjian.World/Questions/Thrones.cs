using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Answers who ruled before and after whom.</summary>
internal static class Thrones
{
    /// <summary>Who ruled next after each reign of a person.</summary>
    public static IReadOnlyList<Answer> After(Mirror mirror, Question question) => Beside(mirror, question, 1);

    /// <summary>Who ruled last before each reign of a person.</summary>
    public static IReadOnlyList<Answer> Before(Mirror mirror, Question question) => Beside(mirror, question, -1);

    private static Answer[] Beside(Mirror mirror, Question question, int step)
    {
        var person = question[Role.Person].Entities[0];
        var realm = question[Role.Polity].Entities is [var named, ..] ? named.Whole() : null;
        var answers = new List<Answer>();
        foreach (var polity in mirror.Chronicle.Annals.Entities)
        {
            if ((polity.Kind & EntityKind.State) == 0 || (realm is not null && polity != realm)) continue;
            var reigns = mirror.Through(Relation.Rules, polity);
            for (var at = 0; at < reigns.Count; at++)
            {
                if (reigns[at].Value != person || at + step < 0 || at + step >= reigns.Count) continue;
                var other = reigns[at + step];
                if (other.Value == person || other.Value is not { } ruler) continue;
                answers.Add(new Answer(ruler.Name, other.Since?.Date, other.Until?.Date, other.Since, true) { Entity = ruler });
            }
        }

        // One who came to a throne twice follows himself at a distance; a people's chief who founds a state has no one before him there.
        return answers.DistinctBy(answer => (answer.Value, answer.Since)).ToArray();
    }
}
