namespace Tongjian.World.Tests.Effects;

public sealed class ThronesTests
{
    [Fact]
    public void Who_abdicates_in_favour_of_an_heir_is_followed_by_him() => World.Tells("""
        1112-01-01   given    Emperor Huizong rules Song.
        1126-01-18   Emperor Huizong abdicates in favour of Emperor Qinzong.
        1126-01-17   expect   Emperor Huizong rules Song.
        1126-01-18   expect   Emperor Qinzong rules Song.
        """);

    [Fact]
    public void A_throne_is_vacant_when_its_ruler_dies_is_killed_or_deposed() => World.Tells("""
        1112-01-01   given    Aguda rules Jin.
        1112-01-01   given    Emperor Huizong rules Song.
        1112-01-01   given    Liu Yu rules Qi.
        1123-09-19   Aguda dies.
        1124-01-01   Jin executes Emperor Huizong.
        1137-12-28   Jin deposes Liu Yu.
        1138-01-01   expect not   Aguda rules Jin.
        1138-01-01   expect not   Emperor Huizong rules Song.
        1138-01-01   expect not   Liu Yu rules Qi.
        """);

    [Fact]
    public void A_ruler_succeeds_another_usurps_or_is_invested() => World.Tells("""
        1123-09-27   Wanyan Zonghan succeeds Aguda as ruler of Jin.
        1124-01-01   Guo Yaoshi usurps the throne of Liao.
        1130-10-12   Jin invests Liu Yu as ruler of Qi.
        1131-01-01   expect   Wanyan Zonghan rules Jin.
        1131-01-01   expect   Guo Yaoshi rules Liao.
        1131-01-01   expect   Liu Yu rules Qi.
        1131-01-01   expect   Qi is a vassal of Jin.
        """);

    [Fact]
    public void A_regency_ends_with_an_accession() => World.Tells("""
        1122-01-01   Tong Guan becomes regent of Song.
        1122-06-01   expect   Tong Guan is regent of Song.
        1123-01-01   Emperor Gaozong becomes ruler of Song.
        1123-01-02   expect   Emperor Gaozong rules Song.
        1123-01-02   expect not   Tong Guan is regent of Song.
        """);

    [Fact]
    public void A_servant_who_becomes_ruler_serves_no_longer() => World.Tells("""
        1112-01-01   given    Yue Fei serves Song.
        1130-01-01   Yue Fei becomes ruler of Song.
        1130-01-02   expect not   Yue Fei serves Song.
        """);
}
