namespace Tongjian.World.Tests.Effects;

/// <summary>Vassals, payments, weapons.</summary>
public sealed class ObligationsTests
{
    [Fact]
    public void Who_submits_is_a_vassal_at_peace() => World.Tells("""
        1123-01-01   Jin invades Western Xia.
        1124-01-01   Western Xia becomes a vassal of Jin.
        1124-01-01   expect   Western Xia is a vassal of Jin.
        1124-01-01   expect not   Western Xia is at war with Jin.
        """);

    [Theory]
    [InlineData("Western Xia rebels against Jin")]
    [InlineData("Western Xia invades Jin")]
    [InlineData("Western Xia becomes a vassal of Song")]
    [InlineData("Song destroys Jin")]
    [InlineData("Western Xia refuses homage to Jin")]
    public void Vassalage_ends(string deed) => World.Tells($"""
        1124-01-01   Western Xia becomes a vassal of Jin.
        1213-01-01   {deed}.
        1212-12-31   expect   Western Xia is a vassal of Jin.
        1213-01-01   expect not   Western Xia is a vassal of Jin.
        """);

    [Fact]
    public void A_person_who_submits_enters_service() => World.Tells("""
        1124-01-01   Guo Yaoshi submits to Jin.
        1124-01-01   expect   Guo Yaoshi serves Jin.
        """);

    [Fact]
    public void A_yearly_payment_is_owed_until_it_stops() => World.Tells("""
        1123-01-01   Song promises Jin 200,000 taels of silver a year.
        1124-01-01   expect   Song pays Jin 200,000 taels of silver a year.
        1125-01-01   Song agrees to go on paying Jin.
        1125-01-02   expect   Song pays Jin 200,000 taels of silver a year.
        1125-11-01   Song stops paying Jin.
        1125-11-01   expect not   Song pays Jin.
        """);

    [Fact]
    public void A_sum_paid_once_is_no_yearly_payment() => World.Tells("""
        1126-02-01   Song pays Jin 5,000,000 taels of silver.
        1126-02-02   expect not   Song pays Jin.
        """);

    [Fact]
    public void Who_uses_or_learns_a_weapon_knows_it_and_a_place_stands_for_its_holder() => World.Tells("""
        1112-01-01   given    Song holds Kaifeng.
        1126-12-16   Kaifeng uses fire lances against Jin.
        1130-01-01   Jin learns fire lances from Song.
        1127-01-01   expect   Song knows fire lances.
        1127-01-01   expect not   Jin knows fire lances.
        1131-01-01   expect   Jin knows fire lances.
        """);
}
