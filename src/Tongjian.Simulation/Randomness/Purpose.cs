namespace Tongjian.Simulation.Randomness;

/// <summary>What a draw is for. The numbers stand in every run that was ever made: they are added to, and never given anew.</summary>
public enum Purpose
{
    /// <summary>The harvest of a year at a place.</summary>
    Harvest = 1,

    /// <summary>Who wins a battle.</summary>
    Battle = 2,

    /// <summary>What a battle costs.</summary>
    Losses = 3,

    /// <summary>Whether a beaten commander falls or is taken.</summary>
    CommanderLost = 4,

    /// <summary>Whether a hopeless place is taken at once.</summary>
    Overrun = 5,

    /// <summary>Whether a besieged place surrenders.</summary>
    Surrender = 6,

    /// <summary>Whether a storm succeeds.</summary>
    Storm = 7,

    /// <summary>Whether a besieger gives up.</summary>
    GiveUp = 8,

    /// <summary>Whether a stormed place is sacked.</summary>
    Sack = 9,

    /// <summary>Whether an army gets over a held river.</summary>
    Crossing = 10,

    /// <summary>Whether an army passes by a walled place.</summary>
    Bypass = 11,

    /// <summary>Whether a court raises a column.</summary>
    Levy = 12,

    /// <summary>How much an army's choice of target strays.</summary>
    Target = 13,

    /// <summary>Who commands.</summary>
    Command = 14,

    /// <summary>Whether a court goes to war.</summary>
    War = 15,

    /// <summary>Whether two courts make peace.</summary>
    Peace = 16,

    /// <summary>Whether somebody dies.</summary>
    Death = 17,

    /// <summary>Who follows on a throne.</summary>
    Succession = 18,

    /// <summary>What somebody who comes of age is good at.</summary>
    Skill = 19,

    /// <summary>Whether a ruler is taken with his seat.</summary>
    RulerTaken = 20,

    /// <summary>What name a new state takes.</summary>
    StateName = 100,

    /// <summary>Whether a people proclaims a dynasty.</summary>
    Proclamation = 101,

    /// <summary>Whether a tribe joins another.</summary>
    Uniting = 102,

    /// <summary>Whether a vassal refuses homage.</summary>
    RefuseHomage = 103,

    /// <summary>Whether a weak polity does homage.</summary>
    Homage = 104,

    /// <summary>Whether a vassal takes the title he is offered.</summary>
    Investiture = 105,

    /// <summary>Whether a vassal helps his lord in a war, or a lord his vassal.</summary>
    Aid = 106,

    /// <summary>Whether somebody flees to another court.</summary>
    Flight = 107,

    /// <summary>To which court.</summary>
    Refuge = 108,

    /// <summary>Whether a court demands a fugitive back.</summary>
    Extradition = 109,

    /// <summary>Whether he is handed over.</summary>
    HandingOver = 110,

    /// <summary>What becomes of a fugitive after the answer.</summary>
    Fugitive = 111,

    /// <summary>Whether a court demands something of a weaker one.</summary>
    Demanding = 112,

    /// <summary>Whether that one yields.</summary>
    Yielding = 113,

    /// <summary>Whether a refusal means war.</summary>
    Ultimatum = 114,

    /// <summary>Whether two courts ally against a third.</summary>
    Alliance = 115,

    /// <summary>Whether an ally joins the war.</summary>
    Joining = 116,

    /// <summary>How the spoils are divided.</summary>
    Spoils = 117,

    /// <summary>Whether a conqueror sets up a puppet.</summary>
    PuppetState = 118,

    /// <summary>Whether he dissolves it.</summary>
    Dissolution = 119,

    /// <summary>Whether a payer stops paying.</summary>
    Payments = 120,

    /// <summary>Whether a payment is raised.</summary>
    Renegotiation = 121,

    /// <summary>What land a peace moves.</summary>
    Terms = 122,

    /// <summary>Who governs for a child.</summary>
    Regent = 200,

    /// <summary>Whether a succession is disputed, and by whom it is won.</summary>
    Contest = 201,

    /// <summary>Whether a regent takes the throne.</summary>
    RegentUsurps = 202,

    /// <summary>Whether a ruler steps down.</summary>
    Abdicate = 203,

    /// <summary>Whether a prince grows up, and how old an heir is.</summary>
    Prince = 204,

    /// <summary>Whether somebody plots, and how it ends.</summary>
    Plot = 205,

    /// <summary>Whether people rise, and who joins them.</summary>
    Revolt = 206,

    /// <summary>Whether a rising is put down.</summary>
    Suppress = 207,

    /// <summary>Whether people flee from hunger, and where to.</summary>
    HungerFlight = 208,

    /// <summary>Whether somebody goes over.</summary>
    Defect = 209,

    /// <summary>Who is given a place to govern.</summary>
    Governor = 210,

    /// <summary>Whether a besieged court bargains, and for what.</summary>
    Bargain = 211,

    /// <summary>Who is taken with a court.</summary>
    CourtTaken = 212,

    /// <summary>Whether a state is founded again, or splits.</summary>
    Refound = 213,

    /// <summary>Whether a court moves its seat.</summary>
    Seat = 214,

    /// <summary>Whether a leader rides off with his people, and where to.</summary>
    Migrate = 215,

    /// <summary>Whether a court recalls a general, and what becomes of him.</summary>
    Recall = 216,

    /// <summary>Whether a court goes to war for what it lost.</summary>
    Reconquest = 217,
    /// <summary>Whether an army kept from a river is beaten on the water, and goes home.</summary>
    RiverBattle = 300,

    /// <summary>Whether hostile ships meet an army in boats.</summary>
    Interception = 301,

    /// <summary>Who wins a battle at sea.</summary>
    SeaBattle = 302,

    /// <summary>Whether a besieged city finds a weapon.</summary>
    Invention = 303,

    /// <summary>Whether who takes a city learns its weapons.</summary>
    WeaponTaken = 304,

    /// <summary>Whether a neighbour learns a weapon.</summary>
    WeaponTraded = 305,

    /// <summary>Whether a weapon is used at a siege.</summary>
    WeaponUsed = 306,

    /// <summary>Whether somebody who goes over brings a weapon.</summary>
    WeaponBrought = 307,

    /// <summary>Whether a bold ruler prepares for war.</summary>
    Preparing = 308,

    /// <summary>Whether and where conquerors settle.</summary>
    Settling = 309,

    /// <summary>Whether a confederation becomes a court.</summary>
    CourtFounded = 310,

    /// <summary>What becomes of the governor of a stormed place.</summary>
    GovernorFalls = 311,

    /// <summary>Where a calibration begins to look.</summary>
    CalibrationStart = 400,

    /// <summary>In which order a calibration tries parameters.</summary>
    CalibrationOrder = 401,

    /// <summary>Which stretch of a series is drawn anew.</summary>
    Bootstrap = 1000,
}
