namespace Tongjian.World.Tests.Effects;

public sealed class TreatiesTests
{
    private const string Shaoxing = """
        1141-01-01   Jin invades Song.
        1142-10-11   Jin and Song agree the Treaty of Shaoxing.
                     Under it, Song pays Jin 250,000 taels of silver and 250,000 bolts of silk a year.
                     Under it, Song is a vassal of Jin.
                     Under it, Song cedes Kaifeng to Jin.

        """;

    [Fact]
    public void A_treaty_binds_ends_the_war_and_makes_its_terms_so() => World.Tells(Shaoxing + """
        1142-10-10   expect   Jin is at war with Song.
        1142-10-11   expect not   Jin is at war with Song.
        1142-10-11   expect   The Treaty of Shaoxing binds Jin and Song.
        1142-10-11   expect   Song pays Jin 250,000 taels of silver and 250,000 bolts of silk a year.
        1142-10-11   expect   Song is a vassal of Jin.
        1142-10-11   expect   Jin holds Kaifeng.
        """);

    [Fact]
    public void A_treaty_that_is_denounced_binds_nobody_and_its_payments_end() => World.Tells(Shaoxing + """
        1161-09-01   Jin breaks the Treaty of Shaoxing.
        1161-09-02   Jin invades Song.
        1161-09-01   expect not   The Treaty of Shaoxing binds Jin and Song.
        1161-09-01   expect not   Song pays Jin.
        1161-09-02   expect   Jin is at war with Song.
        1161-09-02   expect not   Song is a vassal of Jin.
        """);

    [Fact]
    public void A_newer_treaty_between_the_same_parties_replaces_the_older() => World.Tells(Shaoxing + """
        1165-01-01   Jin and Song agree the Treaty of Longxing.
                     Under it, Song pays Jin 200,000 taels of silver a year.
        1166-01-01   expect not   The Treaty of Shaoxing binds Song.
        1166-01-01   expect   The Treaty of Longxing binds Song.
        1166-01-01   expect   Song pays Jin 200,000 taels of silver a year.
        """);

    [Fact]
    public void A_treaty_ends_with_a_party() => World.Tells(Shaoxing + """
        1234-02-09   Song destroys Jin.
        1234-03-01   expect not   The Treaty of Shaoxing binds Song.
        1234-03-01   expect not   Song pays Jin.
        """);

    [Fact]
    public void Allies_are_at_peace_and_a_named_alliance_binds_them() => World.Tells("""
        1119-01-01   Jin attacks Song.
        1120-06-01   Jin and Song conclude the Alliance Conducted at Sea against Liao.
        1121-01-01   expect   Song is allied with Jin.
        1121-01-01   expect not   Song is at war with Jin.
        1121-01-01   expect   The Alliance Conducted at Sea binds Song and Jin.
        1125-10-01   Jin breaks the Alliance Conducted at Sea.
        1126-01-01   expect not   Song is allied with Jin.
        1126-01-01   expect not   The Alliance Conducted at Sea binds Jin.
        """);

    [Fact]
    public void A_border_holds_as_long_as_its_treaty() => World.Tells(
        """
        1142-10-11   Jin and Song agree the Treaty of Shaoxing.
          Under it, the border is the Huai River.
        1161-10-15   Jin breaks the Treaty of Shaoxing.
        1150-01-01   expect       The border is the Huai River.
        1162-01-01   expect not   The border is the Huai River.
        """);
}
