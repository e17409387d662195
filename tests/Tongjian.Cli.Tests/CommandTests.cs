using System.Text.Json;

namespace Tongjian.Cli.Tests;

public sealed class CommandTests
{
    [Theory]
    [InlineData("check small --json")]
    [InlineData("check faulty --json")]
    [InlineData("export small --what events --format json")]
    [InlineData("export small --what claims --format json")]
    [InlineData("export small --what rulers --format json")]
    [InlineData("export small --what world --on 1121 --format json")]
    [InlineData("export small --what holders --on 1121 --format json")]
    [InlineData("export small --what holders --on 1121 --format geojson")]
    public void Json_is_json(string call)
    {
        using var workplace = new Workplace();
        using var json = JsonDocument.Parse(Called.With(call.Split(' ')).Output);
        Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
    }

    [Fact]
    public void An_answer_in_json_has_these_fields_and_no_others()
    {
        using var workplace = new Workplace();
        using var json = JsonDocument.Parse(Called.With("ask", "small", "Who holds Huanglong on 1120-01-01?", "--json").Output);
        Assert.Equal(["question", "on", "answers"], Fields(json.RootElement));
        var answer = json.RootElement.GetProperty("answers")[0];
        Assert.Equal(["value", "since", "until", "because", "certain"], Fields(answer));
        Assert.Equal(["sentence", "date", "citations", "file", "line"], Fields(answer.GetProperty("because")));
        Assert.Equal("Jin", answer.GetProperty("value").GetString());
    }

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_header()
    {
        using var workplace = new Workplace();
        foreach (var what in (string[])["events", "claims", "rulers"])
        {
            var rows = Rfc4180.Read(Called.With("export", "small", "--what", what, "--format", "csv").Output);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        }
    }

    [Fact]
    public void Commas_and_quotes_come_through_a_table_unharmed()
    {
        using var workplace = new Workplace();
        var rows = Rfc4180.Read(Called.With("export", "small", "--what", "events", "--format", "csv").Output);
        Assert.Contains(rows, row => row[rows[0].IndexOf("office")] == "Emperor, of Jin"
            && row[rows[0].IndexOf("sentence")] == "Aguda takes the title \"Emperor, of Jin\".");
    }

    [Fact]
    public void Colour_is_for_terminals()
    {
        using var workplace = new Workplace();
        Assert.Contains("\e[36msmall/war.annals:", Called.With(hasColour: true, "check", "small").Output);
        Assert.DoesNotContain("\e", Called.With("check", "small").Output);
    }

    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(true, null, "xterm", false)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, null, "dumb", false)]
    public void No_color_and_pipes_take_the_colour_away(bool isRedirected, string? noColour, string kind, bool wants) =>
        Assert.Equal(wants, Terminal.WantsColour(isRedirected, noColour, kind));

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_old_one_as_it_was()
    {
        using var workplace = new Workplace();
        File.WriteAllText("old.csv", "old");
        Assert.Throws<WrongUsage>(() => OutputFile.Write("old.csv", writer =>
        {
            writer.Write("half");
            throw new IOException("the disk is full");
        }));
        Assert.Equal("old", File.ReadAllText("old.csv"));
        Assert.Single(Directory.EnumerateFiles(".", "*.csv*"));
    }

    [Fact]
    public void Formatting_keeps_a_byte_order_mark_and_the_line_ends()
    {
        using var workplace = new Workplace();
        File.WriteAllText("crooked/open.annals", "\uFEFF1113 Liao besieges Huanglong.\r\n1113-05-01 Liao besieges Huanglong.\r\n");
        Called.With("fmt", "crooked");
        Assert.Equal("EF-BB-BF", BitConverter.ToString(File.ReadAllBytes("crooked/open.annals"), 0, 3));
        Assert.Equal(
            "1113        Liao besieges Huanglong.\r\n1113-05-01  Liao besieges Huanglong.\r\n", File.ReadAllText("crooked/open.annals"));
    }

    [Fact]
    public void A_bug_is_told_in_a_line_without_a_stack_trace()
    {
        using var workplace = new Workplace();
        using var error = new StringWriter { NewLine = "\n" };
        using var closed = new StringWriter();
        closed.Dispose();
        Assert.Equal(ExitCode.InternalError, CommandLine.Run(["check", "small"], new Terminal(closed, error)));
        Assert.StartsWith("tongjian: internal error: ", error.ToString());
        Assert.DoesNotContain("   at ", error.ToString());
    }

    [Fact]
    public void Of_many_warnings_of_one_kind_a_hundred_are_printed_unless_all_are_wanted()
    {
        using var workplace = new Workplace();
        var lines = Enumerable.Range(1001, 103).Select(year => $"{year}  Liao besieges Huanglong.");
        Directory.CreateDirectory("many");
        File.WriteAllLines("many/many.annals", ["calendar Julian", "Liao is a polity.", "Huanglong is a prefecture.", .. lines]);
        var some = Called.With("check", "many").Output;
        Assert.Equal(100, some.Split(": warning no-citation: ").Length - 1);
        Assert.Contains("\nand 3 more warnings no-citation; --all prints them\n", some);
        Assert.Equal(103, Called.With("check", "many", "--all").Output.Split(": warning no-citation: ").Length - 1);
    }

    [Fact]
    public void An_output_that_is_full_is_told_in_a_line()
    {
        using var workplace = new Workplace();
        using var error = new StringWriter { NewLine = "\n" };
        using var full = new FullWriter();
        Assert.Equal(ExitCode.WrongUsage, CommandLine.Run(["check", "small"], new Terminal(full, error)));
        Assert.StartsWith("tongjian: the output cannot be written: no room\n  remedy: ", error.ToString());
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Flush() => throw new IOException("no room");
    }

    private static List<string> Fields(JsonElement element) => element.EnumerateObject().Select(field => field.Name).ToList();
}
