using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>
/// What each type of event changes. Pure: it reads the ledger, the sentence and nothing else, so that replay and rerun share it.
/// Types that are not here (envoys, demands, levies, famines …) are told and asked for, but change no relation.
/// </summary>
internal static class EventEffects
{
    /// <summary>Applies a sentence to the ledger.</summary>
    public static void Apply(Sentence sentence, Ledger ledger)
    {
        switch (sentence.Template.EventType)
        {
            case EventType.Found: States.Found(sentence, ledger); break;
            case EventType.Install: States.Install(sentence, ledger); break;
            case EventType.End: States.End(sentence, ledger); break;
            case EventType.Capital: States.MoveCapital(sentence, ledger); break;
            case EventType.Accede: Thrones.Accede(sentence, ledger); break;
            case EventType.Abdicate: Thrones.Abdicate(sentence, ledger); break;
            case EventType.DeclareWar or EventType.Invade or EventType.Battle: Wars.Fight(sentence, ledger); break;
            case EventType.Besiege: Wars.Besiege(sentence, ledger); break;
            case EventType.LiftSiege or EventType.Withdraw: Wars.Leave(sentence, ledger); break;
            case EventType.Capture: Lands.Capture(sentence, ledger); break;
            case EventType.Cede: Lands.Cede(sentence, ledger); break;
            case EventType.Ally: Treaties.Ally(sentence, ledger); break;
            case EventType.Treaty: Treaties.Agree(sentence, ledger); break;
            case EventType.Denounce: Treaties.Denounce(sentence, ledger); break;
            case EventType.Tribute: Payments.Promise(sentence, ledger); break;
            case EventType.EndTribute: Payments.Stop(sentence, ledger); break;
            case EventType.Submit: Vassals.Submit(sentence, ledger); break;
            case EventType.Refuse: Vassals.Refuse(sentence, ledger); break;
            case EventType.Rebel: Vassals.Rebel(sentence, ledger); break;
            case EventType.Kill: Persons.Die(sentence[Role.Patient], ledger); break;
            case EventType.Die: Persons.Die(sentence[Role.Agent], ledger); break;
            case EventType.Seize or EventType.Imprison or EventType.Deport: Persons.Seize(sentence, ledger); break;
            case EventType.Release: Persons.Free(sentence[Role.Patient], ledger); break;
            case EventType.Flee: Persons.Free(sentence[Role.Agent], ledger); break;
            case EventType.Appoint: Persons.Appoint(sentence, ledger); break;
            case EventType.Dismiss: Persons.Dismiss(sentence, ledger); break;
            case EventType.Defect: Persons.Defect(sentence, ledger); break;
            case EventType.Birth: Persons.Born(sentence, ledger); break;
            case EventType.Era: States.CountYears(sentence, ledger); break;
            case EventType.Census: States.CountPeople(sentence, ledger); break;
            case EventType.Weapon: Weapons.Use(sentence, ledger); break;
        }
    }
}
