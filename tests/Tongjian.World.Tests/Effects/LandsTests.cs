namespace Tongjian.World.Tests.Effects;

public sealed class LandsTests
{
    [Fact]
    public void Who_captures_a_place_holds_it() => World.Tells("""
        1112-01-01   given    Song holds Kaifeng.
        1127-01-09   Jin captures Kaifeng from Song.
        1127-01-08   expect   Song holds Kaifeng.
        1127-01-09   expect   Jin holds Kaifeng.
        """);

    [Fact]
    public void A_place_may_surrender_fall_or_be_given_up() => World.Tells("""
        1127-01-09   Kaifeng surrenders to Jin.
        1127-01-10   Luoyang falls to Jin.
        1127-01-11   Song surrenders Taiyuan to Jin.
        1127-01-12   Song loses Datong to Jin.
        1127-02-01   expect   Jin holds Kaifeng, Luoyang, Taiyuan and Datong.
        """);

    [Fact]
    public void Who_takes_a_region_takes_the_places_in_it() => World.Tells("""
        1112-01-01   given    Liao holds the Sixteen Prefectures.
        1123-04      Jin captures the Sixteen Prefectures.
        1120-01-01   expect   Liao holds Beijing and Datong.
        1124-01-01   expect   Jin holds Beijing and Datong.
        """);

    [Fact]
    public void A_captain_takes_for_the_polity_he_serves_a_ruler_for_his_own() => World.Tells("""
        1115-01-28   Aguda proclaims Jin.
        1116-01-01   given    Guo Yaoshi serves Song.
        1120-01-01   Aguda captures Datong.
        1122-01-01   Guo Yaoshi captures Beijing.
        1123-01-01   expect   Jin holds Datong.
        1123-01-01   expect   Song holds Beijing.
        """);

    [Fact]
    public void A_place_can_be_taken_for_another() => World.Tells("""
        1123-04   Jin captures Beijing for Song.
        1124-01-01   expect   Song holds Beijing.
        """);

    [Fact]
    public void Land_that_is_ceded_sold_returned_or_brought_over_changes_hands() => World.Tells("""
        1142-10-01   Song cedes Kaifeng to Jin.
        1142-10-02   Jin sells Beijing to Song for 1,000,000 strings of cash.
        1142-10-03   Jin returns Luoyang to Song.
        1142-10-04   Liu Yu brings Taiyuan over to Jin.
        1143-01-01   expect   Jin holds Kaifeng and Taiyuan.
        1143-01-01   expect   Song holds Beijing and Luoyang.
        """);

    [Fact]
    public void A_defector_brings_the_places_he_comes_with() => World.Tells("""
        1112-01-01   given    Liao holds Beijing.
        1122-09   Guo Yaoshi defects to Song with Beijing.
        1123-01-01   expect   Song holds Beijing.
        1123-01-01   expect   Guo Yaoshi serves Song.
        """);

    [Fact]
    public void A_siege_ends_with_the_capture() => World.Tells("""
        1126-12-16   Jin besieges Kaifeng.
        1127-01-08   expect       Jin besieges Kaifeng.
        1127-01-09   Jin captures Kaifeng.
        1127-01-09   expect not   Jin besieges Kaifeng.
        """);

    [Fact]
    public void Nobody_holds_a_river() =>
        Assert.Null(World.Of("1142-10   Song cedes the Huai River to Jin.").ToHolder("Huai River", "1143-01-01"));
}
