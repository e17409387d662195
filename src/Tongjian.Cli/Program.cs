using Tongjian.Record;
using Tongjian.World;

var watch = System.Diagnostics.Stopwatch.StartNew();
var mirror = Mirror.Of(Chronicle.Load(args[1]));
foreach (var diagnostic in mirror.Diagnostics) Console.WriteLine(diagnostic + "\n");
Console.WriteLine($"{mirror.Chronicle.Events.Count} events, {mirror.Chronicle.Annals.States.Count} states, {mirror.Chronicle.Annals.WhatIfs.Count} what-ifs, {mirror.Diagnostics.Count} messages in {watch.ElapsedMilliseconds} ms");
return mirror.IsSound ? 0 : 1;
