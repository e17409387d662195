namespace Tongjian.World.Tests.Effects;

/// <summary>Births, eras, ranks, households, terrain, walls.</summary>
public sealed class FactsTests
{
    [Fact]
    public void Who_is_born_lives_from_then_until_death() => World.Tells("""
        1103-03-24   Guo Yaoshi is born.
        1142-01-27   Guo Yaoshi dies.
        1103-03-23   expect not   Guo Yaoshi is alive.
        1120-01-01   expect       Guo Yaoshi is alive.
        1142-01-27   expect not   Guo Yaoshi is alive.
        """);

    [Fact]
    public void An_era_lasts_until_the_next_or_the_end_of_the_court() => World.Tells("""
        Xuanhe is an era of Song.
        Jingkang is an era of Song, also called 靖康.
        1119-03-01   Song proclaims the era Xuanhe.
        1126-01-25   Song proclaims the era Jingkang.
        1279-03-19   Jin destroys Song.
        1126-01-24   expect       Xuanhe is the era of Song.
        1126-01-25   expect       靖康 is the era of Song.
        1126-01-25   expect not   Xuanhe is the era of Song.
        1279-03-19   expect not   Jingkang is the era of Song.
        """);

    [Fact]
    public void A_rank_agreed_in_a_treaty_ends_with_it() => World.Tells("""
        1165-01-01   Jin and Song agree the Treaty of Longxing.
                     Under it, Song stands as nephew to Jin.
        1206-06-14   Song breaks the Treaty of Longxing.
        1170-01-01   expect       Song stands as nephew to Jin.
        1170-01-01   expect not   Song stands as subject to Jin.
        1170-01-01   expect not   Jin stands as nephew to Song.
        1206-06-14   expect not   Song stands as nephew to Jin.
        """);

    [Fact]
    public void What_was_counted_is_so_until_the_next_count() => World.Tells("""
        1102-01-01   Song counts 261,117 households at Kaifeng.
        1187-01-01   Jin counts 6,789,449 households and 44,705,086 people.
        1207-01-01   Jin counts 7,684,438 households and 45,816,079 people.
        1150-01-01   expect       Kaifeng has 261,117 households.
        1200-01-01   expect       Jin has 6,789,449 households and 44,705,086 people.
        1210-01-01   expect       Jin has 7,684,438 households and 45,816,079 people.
        1210-01-01   expect not   Jin has 6,789,449 households and 44,705,086 people.
        """);

    [Fact]
    public void A_place_has_its_terrain_and_its_wall() => World.Tells("""
        1100-01-01   given        Kaifeng lies in plains.
        1100-01-01   given        Kaifeng has a wall of 27 km.
        1150-01-01   expect       Kaifeng lies in plains.
        1150-01-01   expect not   Kaifeng lies in hills.
        1150-01-01   expect       Kaifeng has a wall of 27 km.
        """);
}
