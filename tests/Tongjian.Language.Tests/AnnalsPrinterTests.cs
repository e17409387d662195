using Tongjian.Tests;

namespace Tongjian.Language.Tests;

public sealed class AnnalsPrinterTests
{
    [Fact]
    public void Printed_annals_say_the_same()
    {
        var read = Chronicle.Read(Sample.Text);
        var again = Chronicle.Read(AnnalsPrinter.Print(read));
        Assert.DoesNotContain(again.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(Sample.Summary(read), Sample.Summary(again));
    }

    [Fact]
    public void The_record_of_the_wars_is_printed_and_says_the_same()
    {
        var read = AnnalsFolder.Load(Repository.PathOf("chronicles", "jurchen-wars"));
        var again = Chronicle.Read(AnnalsPrinter.Print(read));
        Assert.Empty(again.Diagnostics);
        Assert.Equal(Sample.Summary(read), Sample.Summary(again));
    }

    [Fact]
    public void What_is_printed_is_printed_alike_again()
    {
        var once = AnnalsPrinter.Print(Chronicle.Read(Sample.Text));
        Assert.Equal(once, AnnalsPrinter.Print(Chronicle.Read(once)));
    }

    [Fact]
    public void A_what_if_is_printed_from_its_title_to_its_end()
    {
        var annals = Chronicle.ReadWars(
            """
            what if "Kaifeng holds out"
            from 1126-12-01
            1127-01 Jin lifts the siege of Kaifeng.
            never Kaifeng surrenders to Jin.
            ask Song holds Kaifeng on 1130-01-01.
            """);
        Assert.Equal(
            """
            what if "Kaifeng holds out"
            from        1126-12-01
            1127-01     Jin lifts the siege of Kaifeng.
            never       Kaifeng surrenders to Jin.
            ask         Song holds Kaifeng on 1130-01-01.
            end
            """,
            AnnalsPrinter.Print(Assert.Single(annals.WhatIfs)));
    }
}
