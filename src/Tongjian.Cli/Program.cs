using Tongjian.Language;

var watch = System.Diagnostics.Stopwatch.StartNew();
var annals = AnnalsFolder.Load(args[1]);
foreach (var diagnostic in annals.Diagnostics) Console.WriteLine(diagnostic + "\n");
Console.WriteLine($"{annals.Events.Count} events, {annals.States.Count} states, {annals.WhatIfs.Count} what-ifs, {annals.Diagnostics.Count} messages in {watch.ElapsedMilliseconds} ms");
if (args.Length > 2) foreach (var line in annals.Events) Console.WriteLine(line);
return 0;
