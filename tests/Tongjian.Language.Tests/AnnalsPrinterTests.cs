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
    public void Chinese_dates_are_printed_as_they_were_written()
    {
        var printed = AnnalsPrinter.Print(Chronicle.ReadWars(
            """
            靖康元年閏十一月丙辰  Kaifeng surrenders to Jin.  [timeline 1127; jin-liao: 天會四年]
            Jianyan 1, month 5~  Jin besieges Kaifeng.  [timeline 1127]
            """));
        Assert.Contains("靖康元年閏十一月丙辰", printed, StringComparison.Ordinal);
        Assert.Contains("jin-liao: 天會四年", printed, StringComparison.Ordinal);
        Assert.Contains("Jianyan 1, month 5~", printed, StringComparison.Ordinal);
        Assert.Equal(printed, AnnalsPrinter.Print(Chronicle.Read(printed)));
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
