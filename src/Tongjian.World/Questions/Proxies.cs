using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Language.Vocabulary;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Who stands for whom in questions about how things stood: states for their people and their ruler, vassals for those who pay tribute.</summary>
internal static class Proxies
{
    /// <summary>A people of which nothing is said is asked for by the polities of it: "the Mongols" by the Mongol Empire.</summary>
    public static Answer[]? OfPeople(Mirror mirror, Question question)
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

    /// <summary>
    /// The answers where a ruler stands for his state while he reigns, as in "Did Yelü Chucai serve Ögedei?"; or where a vassal pays tribute of which
    /// no amount is told. Null if neither is in question.
    /// </summary>
    public static Answer[]? Of(Mirror mirror, Question question) => question.Template?.Relation switch
    {
        Relation.Pays => AsVassals(mirror, question),
        Relation.Vassal or Relation.War or Relation.Allied or Relation.Serves or Relation.Captive or Relation.Besieges => OfRulers(mirror, question),
        _ => null,
    };

    private static Answer[]? OfRulers(Mirror mirror, Question question)
    {
        for (var i = 0; i < question.Fillers.Count; i++)
        {
            var (role, filler) = question.Fillers[i];
            if (role == Role.Person || filler.Entities is not [{ Kind: EntityKind.Person } ruler]) continue;
            var answers = new List<Answer>();
            foreach (var (state, _, reign) in mirror.Through(Relation.Rules).Where(item => item.Standing.Value == ruler).ToList())
            {
                if (reign.To - 1 < reign.From || (question.When ?? DayRange.Always).Intersect(new DayRange(reign.From, reign.To - 1)) is not { } days) continue;
                var fillers = question.Fillers.ToArray();
                fillers[i] = (role, Filler.Of(state));
                answers.AddRange(new StateAnswers(mirror, question with { Fillers = fillers, When = days }).All());
            }

            return [.. answers];
        }

        return null;
    }

    /// <summary>A vassal sent tribute to its overlord, whatever it was.</summary>
    private static Answer[]? AsVassals(Mirror mirror, Question question)
    {
        if (question.Kind is not (QuestionKind.YesNo or QuestionKind.Which) || question.Hole == Role.Amount || !question[Role.Amount].IsEmpty) return null;
        var fillers = question.Fillers.Select(filled => (filled.Role == Role.Payer ? Role.Polity : Role.Overlord, filled.Filler)).ToArray();
        var vassalage = Templates.States.First(template => template.Relation == Relation.Vassal);
        Role? hole = question.Hole switch { Role.Payer => Role.Polity, Role.Payee => Role.Overlord, _ => null };
        return [.. new StateAnswers(mirror, question with { Template = vassalage, Fillers = fillers, Hole = hole }).All()
            .Select(answer => answer with { Note = "as vassal and overlord; no payment is told" })];
    }
}
