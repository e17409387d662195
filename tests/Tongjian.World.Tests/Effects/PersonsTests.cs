namespace Tongjian.World.Tests.Effects;

public sealed class PersonsTests
{
    [Theory]
    [InlineData("Jin seizes Tong Guan")]
    [InlineData("Jin takes Tong Guan hostage")]
    [InlineData("Jin imprisons Tong Guan")]
    [InlineData("Jin carries Tong Guan off to Datong")]
    public void Who_is_seized_is_a_captive(string deed) => World.Tells($"""
        1127-03-20   {deed}.
        1127-03-19   expect not   Tong Guan is a captive of Jin.
        1127-03-20   expect   Tong Guan is a captive of Jin.
        """);

    [Theory]
    [InlineData("Jin releases Tong Guan")]
    [InlineData("Tong Guan flees to Lin'an")]
    [InlineData("Tong Guan escapes")]
    [InlineData("Tong Guan dies")]
    [InlineData("Tong Guan defects to Jin")]
    [InlineData("Song destroys Jin")]
    public void Captivity_ends(string deed) => World.Tells($"""
        1127-03-20   Jin seizes Tong Guan.
        1130-01-01   {deed}.
        1129-12-31   expect   Tong Guan is a captive of Jin.
        1130-01-01   expect not   Tong Guan is a captive of Jin.
        """);

    [Fact]
    public void Who_is_appointed_serves_until_he_dies() => World.Tells("""
        1133-01-01   Song appoints Yue Fei "Military Commissioner".
        1134-01-01   expect   Yue Fei serves Song as "Military Commissioner".
        1141-01-01   Song dismisses Yue Fei.
        1141-06-01   expect   Yue Fei serves Song.
        1141-06-01   expect not   Yue Fei serves Song as "Military Commissioner".
        1142-01-27   Yue Fei is executed.
        1142-02-01   expect not   Yue Fei serves Song.
        1142-02-01   expect not   Yue Fei is alive.
        1141-06-01   expect   Yue Fei is alive.
        """);

    [Fact]
    public void A_captive_with_a_title_stays_a_captive() => World.Tells("""
        1127-03-20   Jin seizes Emperor Qinzong.
        1127-04-01   Jin gives Emperor Qinzong the title "Marquis of Doubled Confusion".
        1128-01-01   expect   Emperor Qinzong is a captive of Jin.
        1128-01-01   expect not   Emperor Qinzong serves Jin.
        """);

    [Fact]
    public void Who_deserts_or_rebels_serves_nobody() => World.Tells("""
        1112-01-01   given    Yue Fei serves Song.
        1112-01-01   given    Guo Yaoshi serves Liao.
        1122-01-01   Guo Yaoshi deserts Liao.
        1123-01-01   Yue Fei rebels against Song.
        1124-01-01   expect not   Guo Yaoshi serves Liao.
        1124-01-01   expect not   Yue Fei serves Song.
        """);
}
