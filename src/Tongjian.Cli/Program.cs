using Tongjian.Record;
using Tongjian.World;
using Tongjian.World.Questions;

var watch = System.Diagnostics.Stopwatch.StartNew();
var mirror = Mirror.Of(Chronicle.Load(args[1]));
if (args[0] == "ask")
{
    foreach (var question in args.Skip(2))
    {
        watch.Restart();
        var reply = Asking.Ask(mirror, question);
        Console.WriteLine($"{question}  [{reply.On}] {(reply.Understood ? "" : "NOT UNDERSTOOD")} {watch.ElapsedMilliseconds} ms");
        foreach (var problem in reply.Problems) Console.WriteLine(problem);
        foreach (var near in reply.Near) Console.WriteLine("   near: " + near);
        foreach (var answer in reply.Answers.Take(12)) Console.WriteLine($"   {answer.Value} {answer.About} since {answer.Since} until {answer.Until} {(answer.Certain ? "" : "uncertain")} because {answer.Because?.Sentence}");
    }

    return 0;
}

foreach (var diagnostic in mirror.Diagnostics) Console.WriteLine(diagnostic + "\n");
Console.WriteLine($"{mirror.Chronicle.Events.Count} events, {mirror.Chronicle.Annals.States.Count} states, {mirror.Chronicle.Annals.WhatIfs.Count} what-ifs, {mirror.Diagnostics.Count} messages in {watch.ElapsedMilliseconds} ms");
return mirror.IsSound ? 0 : 1;
