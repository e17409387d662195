namespace Tongjian.Simulation.Speech;

/// <summary>What can happen in a run. Each is spoken by a template of the language; the numbers stand in files and are not given anew.</summary>
public enum Deed : byte
{
    /// <summary>A person proclaims a polity: the tribes, the rebels, the refugees have a state. The amount is the number of its name.</summary>
    Proclaim = 1,

    /// <summary>A polity sets up another as its puppet under a person at a place. The amount is the number of its name.</summary>
    SetUp = 2,

    /// <summary>A polity destroys another.</summary>
    Destroy = 3,

    /// <summary>A polity dissolves its puppet.</summary>
    Dissolve = 4,

    /// <summary>A polity ends by itself.</summary>
    End = 5,

    /// <summary>A person becomes ruler.</summary>
    Accede = 6,

    /// <summary>A person takes the throne that was not his.</summary>
    Usurp = 7,

    /// <summary>A person becomes regent.</summary>
    BecomeRegent = 8,

    /// <summary>A ruler gives up the throne in favour of another.</summary>
    Abdicate = 9,

    /// <summary>A court moves to a place.</summary>
    MoveCapital = 10,

    /// <summary>A polity declares war on another.</summary>
    DeclareWar = 11,

    /// <summary>An army marches on a place.</summary>
    March = 12,

    /// <summary>An army crosses a river.</summary>
    Cross = 13,

    /// <summary>An army defeats another in the field.</summary>
    Defeat = 14,

    /// <summary>A fleet defeats another.</summary>
    DefeatAtSea = 15,

    /// <summary>A defender throws back an attack on a place.</summary>
    Repel = 16,

    /// <summary>An army lays siege to a place.</summary>
    Besiege = 17,

    /// <summary>An army lifts a siege.</summary>
    LiftSiege = 18,

    /// <summary>An army takes a place by storm.</summary>
    Storm = 19,

    /// <summary>A place surrenders.</summary>
    Surrender = 20,

    /// <summary>An army takes a place that nobody defends.</summary>
    Occupy = 21,

    /// <summary>An army sacks a place.</summary>
    Sack = 22,

    /// <summary>An army goes home.</summary>
    Withdraw = 23,

    /// <summary>A court recalls a general.</summary>
    Recall = 24,

    /// <summary>An army raids a place.</summary>
    Raid = 25,

    /// <summary>Two polities ally against a third. The amount is the number of the third's name.</summary>
    Ally = 26,

    /// <summary>A polity sends envoys to another.</summary>
    Envoy = 27,

    /// <summary>A polity demands a payment, a place or a person.</summary>
    Demand = 28,

    /// <summary>A polity refuses what another demands.</summary>
    Refuse = 29,

    /// <summary>A polity offers peace.</summary>
    OfferPeace = 30,

    /// <summary>Two polities make peace.</summary>
    MakePeace = 31,

    /// <summary>A polity promises another a yearly payment.</summary>
    PromiseYearly = 32,

    /// <summary>A polity pays an indemnity once.</summary>
    Indemnity = 33,

    /// <summary>A polity stops paying.</summary>
    StopPaying = 34,

    /// <summary>A polity cedes a place.</summary>
    Cede = 35,

    /// <summary>A polity sells a place.</summary>
    Sell = 36,

    /// <summary>A polity becomes another's vassal.</summary>
    Submit = 37,

    /// <summary>An overlord invests a vassal's ruler.</summary>
    Invest = 38,

    /// <summary>A vassal refuses homage.</summary>
    RefuseHomage = 39,

    /// <summary>A governor or general goes over with a place.</summary>
    DefectWithPlace = 40,

    /// <summary>A general goes over with his troops.</summary>
    Defect = 41,

    /// <summary>People rise against their lord.</summary>
    Rebel = 42,

    /// <summary>A rising is put down.</summary>
    Suppress = 43,

    /// <summary>Somebody plots against a ruler.</summary>
    Plot = 44,

    /// <summary>A plot is uncovered.</summary>
    UncoverPlot = 45,

    /// <summary>Somebody has another killed.</summary>
    Kill = 46,

    /// <summary>A court executes somebody.</summary>
    Execute = 47,

    /// <summary>Somebody dies.</summary>
    Die = 48,

    /// <summary>Somebody is seized.</summary>
    Seize = 49,

    /// <summary>A captive is carried off to a place.</summary>
    Deport = 50,

    /// <summary>A captive is set free.</summary>
    Release = 51,

    /// <summary>Somebody is given a command or an office.</summary>
    Appoint = 52,

    /// <summary>Somebody is dismissed.</summary>
    Dismiss = 53,

    /// <summary>Somebody flees to a place.</summary>
    Flee = 54,

    /// <summary>Somebody takes refuge with a polity.</summary>
    TakeRefuge = 55,

    /// <summary>An army melts away.</summary>
    MeltAway = 56,

    /// <summary>A weapon is used.</summary>
    UseWeapon = 57,

    /// <summary>A polity learns a weapon from another.</summary>
    LearnWeapon = 58,

    /// <summary>A polity raises troops.</summary>
    Levy = 59,

    /// <summary>A polity prepares for war.</summary>
    Prepare = 60,

    /// <summary>Famine strikes a place.</summary>
    Famine = 61,

    /// <summary>A people settles at a place.</summary>
    Settle = 62,

    /// <summary>A polity adopts the customs of another people.</summary>
    AdoptCustoms = 63,

    /// <summary>A polity breaks its treaty.</summary>
    BreakTreaty = 64,

    /// <summary>A polity imprisons somebody.</summary>
    Imprison = 65,

    /// <summary>A polity hands over somebody who had fled to it.</summary>
    HandOver = 66,

    /// <summary>People of a polity flee from famine or war to a place.</summary>
    FleeFamine = 67,

    /// <summary>A tribe joins another that unites them.</summary>
    Join = 68,
}
