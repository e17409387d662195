using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Who is meant by a people, and by two parties together.</summary>
internal sealed partial class StateAnswers
{
    /// <summary>"Which treaty bound Song and Jin?" asks for those that bound both.</summary>
    private List<(Entity Subject, Entity? Other, Standing Standing)> BindingAll(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        var parties = question[Role.Polity].Entities.ToArray();
        return [.. found.Where(item => item.Standing.IsSo).GroupBy(item => item.Subject)
            .Where(treaty => Array.TrueForAll(parties, party => treaty.Any(item => item.Other == party.Whole()))).Select(treaty => treaty.First())];
    }

    /// <summary>A people of which nothing is said is asked for by the polities of it: "the Mongols" by the Mongol Empire.</summary>
    private Answer[]? OfPeople()
    {
        for (var i = 0; i < question.Fillers.Count; i++)
        {
            var (role, filler) = question.Fillers[i];
            if (filler.Entities is not [{ Kind: EntityKind.People } people]) continue;
            var polities = mirror.Chronicle.Annals.Entities.Where(entity => entity.Kind == EntityKind.Polity && entity.Of == people).ToList();
            if (polities.Count == 0) continue;
            var fillers = question.Fillers.ToArray();
            var answers = new List<Answer>();
            foreach (var polity in polities)
            {
                fillers[i] = (role, Filler.Of(polity));
                answers.AddRange(new StateAnswers(mirror, question with { Fillers = [.. fillers] }).All());
            }

            return answers.ToArray();
        }

        return null;
    }
}
