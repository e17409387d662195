namespace Tongjian.World.Tests.Effects;

public sealed class WarsTests
{
    [Theory]
    [InlineData("Jin declares war on Song")]
    [InlineData("Jin invades Song")]
    [InlineData("Jin defeats Song")]
    [InlineData("Jin besieges Kaifeng")]
    [InlineData("Jin marches on Kaifeng")]
    [InlineData("Jin captures Kaifeng from Song")]
    public void Fighting_is_war(string deed) => World.Tells($"""
        1112-01-01   given    Song holds Kaifeng.
        1125-11-01   {deed}.
        1125-10-31   expect not   Jin is at war with Song.
        1125-11-01   expect   Jin is at war with Song.
        1125-11-01   expect   Song is at war with Jin.
        """);

    [Fact]
    public void War_ends_vassalage_payments_and_alliance() => World.Tells("""
        1112-01-01   given    Song is a vassal of Jin.
        1112-01-01   given    Song pays Jin 10 taels of silver a year.
        1112-01-01   given    Song is allied with Jin.
        1125-11-01   Jin invades Song.
        1125-11-01   expect not   Song is a vassal of Jin.
        1125-11-01   expect not   Song pays Jin.
        1125-11-01   expect not   Song is allied with Jin.
        """);

    [Fact]
    public void A_war_may_lapse_without_a_peace() => World.Tells("""
        1134-01-01   Jin invades Song.
        1134-12-01   Song and Jin cease hostilities.
        1134-06-01   expect       Jin is at war with Song.
        1134-12-01   expect not   Jin is at war with Song.
        """);

    [Fact]
    public void Peace_ends_the_war() => World.Tells("""
        1125-11-01   Jin invades Song.
        1141-01-01   Jin and Song make peace.
        1141-01-01   expect not   Jin is at war with Song.
        """);

    [Fact]
    public void A_raid_is_no_war() => World.Tells("""
        1125-11-01   Jin raids Song.
        1125-11-01   expect not   Jin is at war with Song.
        """);

    [Fact]
    public void A_siege_begins_and_is_lifted() => World.Tells("""
        1126-01-31   Jin besieges Kaifeng.
        1126-02-01   expect   Jin besieges Kaifeng.
        1126-03-05   Jin lifts the siege of Kaifeng.
        1126-03-05   expect not   Jin besieges Kaifeng.
        1126-12-16   Jin besieges Luoyang.
        1127-01-01   Jin withdraws from Luoyang.
        1127-01-01   expect not   Jin besieges Luoyang.
        1128-01-01   Jin and Qi besiege Taiyuan.
        1128-02-01   The siege of Taiyuan ends.
        1128-02-01   expect not   Jin besieges Taiyuan.
        1128-02-01   expect not   Qi besieges Taiyuan.
        """);
}
