using System.Diagnostics;
using System.Text.Json;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Cli.Tests;

/// <summary>The commands that rerun history.</summary>
public sealed class RerunTests : IDisposable
{
    private static readonly string[] Small = ["rerun", "small", "--from", "1112-01-01", "--to", "1115-01-01"];

    private readonly Workplace workplace = new();

    [Fact]
    public void The_summary_on_the_output_is_the_file()
    {
        var called = Called.With([.. Small, "--runs", "4", "-o", "runs", "--json", "--ask", "Liao holds Huanglong on 1114"]);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Equal(File.ReadAllText("runs/summary.json"), called.Output);
        using var json = JsonDocument.Parse(called.Output);
        Assert.Equal(["format", "scenario", "times", "places", "parties", "histories", "differences"], Fields(json.RootElement));
        Assert.Equal(["version", "title", "chronicle", "chronicle_hash", "rules_hash", "from", "to", "seed", "what_ifs", "runs"], Fields(json.RootElement.GetProperty("scenario")));
        Assert.Equal(["what_if", "asks", "holders", "existing", "held", "dates"], Fields(json.RootElement.GetProperty("histories")[0]));
        Assert.Equal(called.Output, Called.With([.. Small, "--runs", "4", "--json", "--ask", "Liao holds Huanglong on 1114"]).Output);
    }

    [Fact]
    public void Tables_tell_the_same_without_json()
    {
        var lines = Called.With([.. Small, "--runs", "4", "--ask", "Liao holds Huanglong on 1114"]).Output.Split('\n');
        Assert.Equal("4 runs of \"A small war\" from 1112-01-01 to 1115-01-01, seed 0", lines[0]);
        Assert.Contains("What was asked", lines);
        Assert.Contains(lines, line => line.StartsWith("Liao holds Huanglong on 1114.  base", StringComparison.Ordinal));
        Assert.Contains("On 1115-01-01", lines);
    }

    [Fact]
    public void A_run_is_shown_from_wherever_one_stands()
    {
        Called.With([.. Small, "--runs", "4", "-o", "runs"]);
        var shown = Called.With("rerun", "show", "runs", "--run", "2");
        Assert.Equal((0, ""), (shown.Code, shown.Error));
        Assert.StartsWith("; ", shown.Output);
        Assert.Contains("Huanglong is a prefecture", shown.Output);
        Directory.CreateDirectory("elsewhere");
        Environment.CurrentDirectory = Path.Combine(workplace.Folder, "elsewhere");
        Assert.Equal(shown, Called.With("rerun", "show", "../runs", "--run", "2"));
        Assert.Equal("tongjian: ../runs has no run 4\n  remedy: give a number from 0 to 3\n", Called.With("rerun", "show", "../runs", "--run", "4").Error);
    }

    [Fact]
    public void A_run_of_a_chronicle_that_was_changed_is_not_shown()
    {
        Called.With([.. Small, "--runs", "1", "-o", "runs"]);
        File.AppendAllText("small/war.annals", "1113  Liao besieges Huanglong.  [editor]\n");
        var shown = Called.With("rerun", "show", "runs", "--run", "0");
        Assert.Equal(ExitCode.WrongUsage, shown.Code);
        Assert.StartsWith("tongjian: runs holds runs of something else than is there now: chronicle \"A small war\" (", shown.Error);
    }

    [Fact]
    public void What_ifs_run_beside_the_base()
    {
        var whatIf = Directory.EnumerateFiles("small").Single(file => File.ReadAllText(file).Contains("what if", StringComparison.Ordinal));
        File.WriteAllText("no-siege.annals", "calendar Julian\nwhat if \"No siege\"\nfrom  1112-03-01\nnever Liao besieges Beijing.\nask   Liao holds Beijing on 1114-01-01.\nend\n");
        var called = Called.With("rerun", "small", "--to", "1116", "--runs", "4", "--what-if", "no-siege.annals", "--what-if", whatIf, "-o", "runs", "--json");
        Assert.Equal(ExitCode.WrongUsage, called.Code);
        Assert.Contains("small/war.annals:31:1: error what-if-after-end: this asks for 1120-01-01, and the rerun ends on 1116-01-01\n", called.Error);
        Assert.EndsWith("tongjian: the what-if \"Aguda is killed at Ningjiang\" has 1 error\n  remedy: mend what is told above\n", called.Error);
        called = Called.With("rerun", "small", "--to", "1121", "--runs", "4", "--what-if", "no-siege.annals", "--what-if", whatIf, "-o", "runs", "--json");
        Assert.Equal((0, ""), (called.Code, called.Error));
        using var json = JsonDocument.Parse(called.Output);
        Assert.Equal("1112-03-01", json.RootElement.GetProperty("scenario").GetProperty("from").GetString());
        Assert.Equal(["No siege", "Aguda is killed at Ningjiang"], json.RootElement.GetProperty("differences").EnumerateArray().Select(each => each.GetProperty("what_if").GetString()));
        File.Delete("no-siege.annals");
        Assert.Equal(0, Called.With("rerun", "show", "runs", "--run", "1", "--what-if", "No siege").Code);
        Assert.Equal("tongjian: there is no what-if \"No seige\" beside these runs\n  remedy: write \"No siege\"\n", Called.With("rerun", "show", "runs", "--run", "1", "--what-if", "No seige").Error);
    }

    [Fact]
    public void Why_a_run_parts_is_told_from_the_change_to_what_happens_first_in_one_history_alone()
    {
        string[] call = ["rerun", "small", "--to", "1140", "--what-if", "changes/throne.annals", "--why", "3"];
        var called = Called.With(call);
        Assert.Equal((0, ""), (called.Code, called.Error));
        var lines = called.Output.Split('\n');
        Assert.StartsWith("Run 3 of \"A small war\" from 1114-06-01 to 1140-01-01, seed 0", lines[0]);
        Assert.Equal(["If \"The emperor dies before the war\"", "  changed     1114-07-11  Emperor Tianzuo dies.  [changes/throne.annals:6]"], lines[3..5]);
        Assert.Contains(lines, line => line.StartsWith("  base        11", StringComparison.Ordinal) || line.StartsWith("  what-if     11", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Called.With([.. call, "--json"]).Output);
        var whatIf = json.RootElement.GetProperty("what_ifs")[0];
        Assert.True(whatIf.GetProperty("parts").GetBoolean());
        // Each line of the one is a line of the other, in the same order.
        foreach (var (line, told) in lines[4..].Zip(whatIf.GetProperty("lines").EnumerateArray()))
        {
            Assert.Contains(told.GetProperty("text").GetString()!, line, StringComparison.Ordinal);
            if (told.GetProperty("date").GetString() is { } date) Assert.Contains(date, line, StringComparison.Ordinal);
        }

        Called.With("rerun", "small", "--to", "1140", "--runs", "4", "--what-if", "changes/throne.annals", "-o", "runs");
        // The folder keeps the text of a what-if, and the name of its file without the way there.
        Assert.Equal(called.Output.Replace("changes/throne", "throne", StringComparison.Ordinal), Called.With("rerun", "show", "runs", "--run", "3", "--why").Output);
    }

    [Fact]
    public void A_what_if_that_cannot_be_is_refused_with_the_sentences_that_clash()
    {
        File.WriteAllText("dead.annals", "calendar Julian\nwhat if \"The dead march\"\nfrom     1113-01-01\n1113-02  Aguda dies.\n1113-05  Aguda attacks Ningjiang.\nend\n");
        var called = Called.With("rerun", "small", "--to", "1116", "--runs", "1", "--what-if", "dead.annals");
        Assert.Equal((ExitCode.WrongUsage, ""), (called.Code, called.Output));
        Assert.StartsWith("dead.annals:5:10: error dead-acting: Aguda has a part in this in 1113-05, and has been dead since 1113-02", called.Error);
        Assert.Contains("the death: dead.annals:4: 1113-02 Aguda dies.", called.Error);
        Assert.EndsWith("tongjian: the what-if \"The dead march\" has 1 error\n  remedy: mend what is told above\n", called.Error);
    }

    [Fact]
    public void A_record_that_parts_is_told_with_exit_code_1()
    {
        Called.With([.. Small, "--runs", "3", "-o", "runs"]);
        var verified = Called.With([.. Small, "--runs", "3", "-o", "runs", "--verify"]);
        Assert.Equal((0, "verified: 3 runs played again, each as its record has it\n"), (verified.Code, verified.Error));
        var records = new List<byte[]>();
        var manifest = EnsembleFolder.ReadManifest("runs");
        var header = File.ReadAllBytes("runs/outcomes.bin")[..13];
        var identity = BitConverter.ToUInt64(header, 5);
        OutcomeFile.Open("runs/outcomes.bin", identity, (_, payload) =>
        {
            records.Add(payload.ToArray());
            return true;
        }).Dispose();
        records[1][^10] ^= 1;
        File.Delete("runs/outcomes.bin");
        using (var file = OutcomeFile.Open("runs/outcomes.bin", identity, (_, _) => true)) records.ForEach(record => file.Append(record));
        verified = Called.With([.. Small, "--runs", "3", "-o", "runs", "--verify"]);
        Assert.Equal(ExitCode.Faults, verified.Code);
        var turn = new Simulation.Turn(manifest.FirstTurn + manifest.Turns - 10).FirstDay.ToString(Language.CalendarSystem.Julian);
        Assert.StartsWith($"tongjian: run 1 parts from its record in runs in the ten days from {turn}\n  remedy: ", verified.Error);
    }

    [Fact]
    public async Task Killed_at_any_moment_the_same_command_goes_on()
    {
        using (var process = await Started("killed"))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        await GoesOn("killed");
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_is_done()
    {
        using (var process = await Started("ended"))
        {
            using var kill = Process.Start("kill", [$"-INT", $"{process.Id}"]);
            await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(ExitCode.Interrupted, process.ExitCode);
            Assert.Matches("^tongjian: ended after [0-9,]+ runs of 1,000,000, which are kept in ended\n  remedy: the same command goes on where it was ended\n$", await process.StandardError.ReadToEndAsync());
        }

        await GoesOn("ended");
    }

    public void Dispose() => workplace.Dispose();

    private static List<string> Fields(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];

    /// <summary>A process that plays a million runs, when some are done.</summary>
    private async Task<Process> Started(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "tongjian.dll");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] call = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", dotnet, program] : [dotnet, program];
        var start = new ProcessStartInfo(call[0], [.. call[1..], .. Small, "--runs", "1000000", "--threads", "2", "-o", folder])
        {
            RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = workplace.Folder,
        };
        var process = Process.Start(start)!;
        var outcomes = Path.Combine(workplace.Folder, folder, EnsembleFolder.OutcomesName);
        while (!process.HasExited && (!File.Exists(outcomes) || new FileInfo(outcomes).Length < 2000)) await Task.Delay(20);
        Assert.False(process.HasExited);
        return process;
    }

    /// <summary>The runs that are there and a few more are what a program that was never ended would have written.</summary>
    private static Task GoesOn(string folder)
    {
        // As it was left, with what was torn at its end; opened elsewhere to be counted.
        var copy = folder + "-copy";
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(folder)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        int done;
        using (var counted = EnsembleFolder.Open(copy, EnsembleFolder.ReadManifest(copy))) done = counted.Done;
        Assert.True(done > 0);
        string[] more = ["--runs", $"{done + 3}", "--json"];
        var gone = Called.With([.. Small, .. more, "-o", folder]);
        Assert.Equal(0, gone.Code);
        Assert.Equal(gone.Output, Called.With([.. Small, .. more, "--threads", "1", "-o", folder + "-anew"]).Output);
        Assert.Equal(File.ReadAllBytes($"{folder}-anew/outcomes.bin"), File.ReadAllBytes($"{folder}/outcomes.bin"));
        return Task.CompletedTask;
    }
}
