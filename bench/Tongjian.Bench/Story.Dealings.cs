namespace Tongjian.Bench;

/// <summary>The frames of diplomacy and of persons.</summary>
internal sealed partial class Story
{
    private Sentence? SendsEnvoys()
    {
        var us = Anyone();
        var them = _draws.Chance(70) ? Friend(us) : Enemy(us);
        return Tell($"{us.Does("sends", "send")} envoys to {them} at {_draws.Of(_realm.Places)}", mayBeVague: true);
    }

    private Sentence? AsksAid()
    {
        var us = Anyone();
        return Tell($"{us.Does("asks", "ask")} {Friend(us)} for aid against {Enemy(us)}");
    }

    private Sentence? Pays()
    {
        var us = Anyone();
        var amount = _draws.Chance(25) ? $"{Amount(Money)} and {Amount(Goods)}" : Amount(Goods);
        return Tell($"{us.Does("pays", "pay")} {Friend(us)} {amount}", mayBeVague: true);
    }

    /// <summary>Two friends agree a treaty or, where one binds them already, the first of them denounces it.</summary>
    private Sentence? AgreesTreaty()
    {
        var us = Anyone();
        var them = Friend(us);
        if (us.Number > them.Number)
            (us, them) = (them, us);
        if (_realm.Treaties.TryGetValue((us, them), out var old))
        {
            if (old.Since == _day)
                return null;
            _realm.Treaties.Remove((us, them));
            return Tell($"{us.Does("denounces", "denounce")} {old.Name}")! with
            {
                Below = $"after ({Agreement(old).Capitalised})",
            };
        }
        var treaty = _realm.Agree(us, them, _day);
        var amount = $"{Amount(Money)} and {Amount(Goods)}";
        return Agreement(treaty) with { Below = $"Under it, {us.Does("pays", "pay")} {them} {amount} a year." };
    }

    private static Sentence Agreement(Treaty treaty) => new($"{treaty.First} and {treaty.Second} agree {treaty.Name}");

    private Sentence? Appoints()
    {
        var us = Anyone();
        var office = _draws.Chance(50) ? $"{Offices[0]} of {_draws.Of(_realm.Places)}" : _draws.Of(Offices);
        return Tell($"{us.Does("appoints", "appoint")} {Someone(us)} \"{office}\"");
    }

    private Sentence? GivesTitle()
    {
        var us = Anyone();
        return Tell($"{us.Does("gives", "give")} {Someone(us)} the title \"prince of {_draws.Of(_realm.Places)}\"");
    }

    private Sentence? Dies()
    {
        var us = Anyone();
        var person = _draws.Of(us.Free);
        if (person.LastDay == _day)
            return null;
        var cause = _draws.Chance(50) ? $" of {_draws.Of(Causes)}" : "";
        var place = _draws.Chance(50) ? $" at {_draws.Of(_realm.Places)}" : "";
        us.Free.Remove(person);
        _realm.Bear(us);
        return Tell($"{person} dies{cause}{place}");
    }

    private Sentence? Seizes()
    {
        var us = Anyone();
        var them = Enemy(us);
        var person = _draws.Of(them.Free);
        if (person.LastDay == _day || them.Free.Count < 4
            || Tell($"{us.Does("seizes", "seize")} {person} at {_draws.Of(_realm.Places)}") is not { } told)
            return null;
        them.Free.Remove(person);
        _realm.Captives.Add(person);
        (person.Captor, person.LastDay) = (us, _day);
        return told;
    }

    private Sentence? Releases()
    {
        if (_realm.Captives.Count == 0)
            return null;
        var person = _draws.Of(_realm.Captives);
        if (person.LastDay == _day || Tell($"{person.Captor!.Does("releases", "release")} {person}") is not { } told)
            return null;
        _realm.Captives.Remove(person);
        person.Polity.Free.Add(person);
        (person.Captor, person.LastDay, person.FreedOn) = (null, _day, _day);
        return told;
    }
}
