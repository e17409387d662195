namespace Tongjian.Reading.Tests.Layout;

public sealed class FormatFinderTests
{
    [Theory]
    [InlineData("a.html", "x", DocumentFormat.Html)]
    [InlineData("A.HTM", "x", DocumentFormat.Html)]
    [InlineData("a.md", "x", DocumentFormat.Markdown)]
    [InlineData("a.wiki", "x", DocumentFormat.Wikitext)]
    [InlineData("a.txt", "\n<!doctype html><p>x", DocumentFormat.Html)]
    [InlineData("a.txt", "<p>One</p><p>two</p><p>three</p><div>x</div>", DocumentFormat.Html)]
    [InlineData("a.txt", "{{Infobox war\n| date = 1189\n}}", DocumentFormat.Wikitext)]
    [InlineData("a", "'''A''' is [[b]] of [[c|d]].<ref>x</ref>", DocumentFormat.Wikitext)]
    [InlineData("a.txt", "| Year | Event |\n|---|---|\n| 1189 | x |", DocumentFormat.Markdown)]
    [InlineData("a.txt", "# War\nIt **began** in 1189.", DocumentFormat.Markdown)]
    [InlineData("a.txt", "= War =\n\nInfobox\n- Date: 1189\n\n==End==\nIt fell. [1]", DocumentFormat.Plain)]
    [InlineData("a.txt", "1189 | The siege\n1190 | Relief", DocumentFormat.Plain)]
    [InlineData("a.txt", "3 < 4 and [[one]] link", DocumentFormat.Plain)]
    public void A_format_is_known_by_the_name_or_the_look(string name, string text, DocumentFormat format) =>
        Assert.Equal(format, new Document(name, text).Format);
}
