using Tongjian.Language;

namespace Tongjian.World;

/// <summary>How each relation is kept: as one value of a subject, or as yes and no of a pair.</summary>
public static class Relations
{
    /// <summary>
    /// Whether the relation gives its subject one entity: the holder of a place, the ruler of a polity, the captor of a person.
    /// Otherwise it is true or false of a subject, or of a pair.
    /// </summary>
    public static bool IsFunction(Relation relation) => relation is Relation.Holds or Relation.Rules or Relation.Regent
        or Relation.Capital or Relation.Era or Relation.Vassal or Relation.Captive or Relation.Serves;

    /// <summary>Whether it holds both ways or neither.</summary>
    public static bool IsSymmetric(Relation relation) => relation is Relation.War or Relation.Allied;

    /// <summary>The roles of a state sentence that hold the subject and the other: place and holder, polity and ruler.</summary>
    public static (Role Subject, Role? Other) RolesOf(Relation relation) => relation switch
    {
        Relation.Holds => (Role.Place, Role.Polity),
        Relation.Rules => (Role.Polity, Role.Person),
        Relation.Regent => (Role.Polity, Role.Person),
        Relation.Capital => (Role.Polity, Role.Place),
        Relation.Exists => (Role.Polity, null),
        Relation.Era => (Role.Polity, Role.Era),
        Relation.Ranked => (Role.Polity, Role.Other),
        Relation.Population => (Role.Counted, null),
        Relation.War or Relation.Allied => (Role.Polity, Role.Other),
        Relation.Vassal => (Role.Polity, Role.Overlord),
        Relation.Pays => (Role.Payer, Role.Payee),
        Relation.Besieges => (Role.Besieger, Role.Place),
        Relation.Bound => (Role.Treaty, Role.Polity),
        Relation.Alive => (Role.Person, null),
        Relation.Captive => (Role.Person, Role.Captor),
        Relation.Serves => (Role.Person, Role.Polity),
        Relation.Knows => (Role.Polity, Role.Weapon),
        _ => (Role.Place, null),
    };
}
