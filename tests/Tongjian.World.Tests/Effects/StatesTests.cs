namespace Tongjian.World.Tests.Effects;

public sealed class StatesTests
{
    [Fact]
    public void Who_proclaims_a_polity_at_a_place_rules_it_there() => World.Tells("""
        1115-01-27   expect not   Jin exists.
        1115-01-28   Aguda proclaims Jin at Datong.
        1115-01-28   expect   Jin exists.
        1115-01-28   expect   Aguda rules Jin.
        1115-01-28   expect   Datong is the capital of Jin.
        1115-01-28   expect   Jin holds Datong.
        """);

    [Fact]
    public void The_founder_of_his_peoples_polity_brings_its_lands_wars_and_sieges() => World.Tells("""
        1112-01-01   given    Aguda rules the Jurchens.
        1112-01-01   given    The Jurchens hold Datong.
        1112-01-01   given    The Jurchens are a vassal of Liao.
        1114-11-01   The Jurchens besiege Beijing against Liao.
        1115-01-28   Aguda proclaims Jin.
        1115-01-28   expect   Jin holds Datong.
        1115-01-28   expect   Jin is at war with Liao.
        1115-01-28   expect   Jin besieges Beijing.
        1115-01-28   expect not   The Jurchens are at war with Liao.
        1115-01-28   expect not   The Jurchens besiege Beijing.
        1115-01-28   expect not   The Jurchens are a vassal of Liao.
        """);

    [Fact]
    public void A_puppet_is_a_vassal_and_who_dissolves_it_inherits() => World.Tells("""
        1130-10-12   Jin sets up Qi under Liu Yu.
        1130-10-13   Qi captures Kaifeng.
        1131-01-01   expect   Qi exists.
        1131-01-01   expect   Liu Yu rules Qi.
        1131-01-01   expect   Qi is a vassal of Jin.
        1137-12-28   Jin dissolves Qi.
        1138-01-01   expect not   Qi exists.
        1138-01-01   expect not   Liu Yu rules Qi.
        1138-01-01   expect not   Qi is a vassal of Jin.
        1138-01-01   expect   Jin holds Kaifeng.
        """);

    [Fact]
    public void With_a_polity_end_its_wars_alliances_payments_treaties_captives_and_sieges() => World.Tells("""
        1112-01-01   given    Liao is at war with Jin.
        1112-01-01   given    Liao is allied with Western Xia.
        1112-01-01   given    Song pays Liao 100,000 taels of silver a year.
        1112-01-01   given    The Treaty of Shaoxing binds Song and Liao.
        1112-01-01   given    Tong Guan is a captive of Liao.
        1112-01-01   given    Liao besieges Datong.
        1125-03-26   Jin destroys Liao.
        1125-03-25   expect   Liao is at war with Jin.
        1126-01-01   expect not   Liao is at war with Jin.
        1126-01-01   expect not   Western Xia is allied with Liao.
        1126-01-01   expect not   Song pays Liao.
        1126-01-01   expect not   The Treaty of Shaoxing binds Song.
        1126-01-01   expect not   Tong Guan is a captive of Liao.
        1126-01-01   expect not   Liao besieges Datong.
        """);

    [Fact]
    public void A_period_begins_and_ends_while_its_polity_lasts() => World.Tells("""
        1112-01-01   given    Song exists.
        1127-03-20   Northern Song ends.
        1128-01-01   expect not   Northern Song exists.
        1128-01-01   expect   Song exists.
        """);

    [Fact]
    public void A_capital_moves() => World.Tells("""
        1112-01-01   given    Kaifeng is the capital of Song.
        1129-06-01   Song moves its capital to Nanjing.
        1138-01-01   Emperor Gaozong moves the capital of Song to Lin'an.
        1120-01-01   expect   Kaifeng is the capital of Song.
        1130-01-01   expect   Nanjing is the capital of Song.
        1140-01-01   expect   Lin'an is the capital of Song.
        """);
}
