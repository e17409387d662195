using FsCheck;
using FsCheck.Fluent;
using Tongjian.Language;
using Tongjian.Tests;

namespace Tongjian.Record.Tests;

/// <summary>What is true of every record, whatever the history.</summary>
public sealed class RecordLaws
{
    [Fact]
    public void An_event_lies_within_the_days_of_all_claims_that_are_followed() => ForAllSeeds(200, random =>
    {
        foreach (var happening in Chronicle.Of(AnnalsReader.Read(RandomAnnals.Draw(random))).Events)
        {
            Assert.Contains(happening.Chosen, happening.Followed);
            Assert.Contains(happening.Dated, happening.Followed);
            Assert.All(happening.Followed, claim => Assert.True(claim.Days.Contains(happening.When), $"{happening}: {claim}"));
        }
    });

    [Fact]
    public void The_nominal_day_is_a_possible_day_and_replay_goes_by_it() => ForAllSeeds(200, random =>
    {
        var events = Chronicle.Of(AnnalsReader.Read(RandomAnnals.Draw(random))).Events;
        for (var i = 0; i < events.Count; i++)
        {
            Assert.Equal(i, events[i].Index);
            Assert.True(events[i].When.Contains(events[i].Nominal), events[i].ToString());
            if (i > 0) Assert.True(events[i - 1].Nominal <= events[i].Nominal);
        }
    });

    [Fact]
    public void Every_claim_of_the_text_is_a_claim_of_one_event() => ForAllSeeds(200, random =>
    {
        var annals = AnnalsReader.Read(RandomAnnals.Draw(random));
        var claims = Chronicle.Of(annals).Events.SelectMany(happening => happening.Claims).ToList();
        Assert.Equal(claims.Count, claims.Select(claim => claim.Where).Distinct().Count());
        Assert.Equal(annals.Events.Sum(line => Math.Max(1, line.Citations.Count + line.Claims.Count)), claims.Count);
    });

    [Fact]
    public void One_line_with_three_sources_and_three_lines_with_one_are_the_same_record() => ForAllSeeds(100, random =>
    {
        var (together, apart) = (new List<string>(), new List<string>[] { [], [], [] });
        var said = new HashSet<string>();
        for (var i = 0; i < 20; i++)
        {
            var sentence = RandomAnnals.Event(random);
            if (!said.Add(sentence.Split(' ')[1] + i % 7)) continue;
            var year = 1100 + (i * 3);
            string[] dates = [$"{year}", $"{year}-05", $"{year}-05-{10 + i}"];
            random.Shuffle(dates);
            together.Add($"{dates[0]}   {sentence}.   [alpha ¶{i}; beta ¶{i}: {dates[1]}; gamma ¶{i}: {dates[2]}]");
            string[] sources = ["alpha", "beta", "gamma"];
            for (var j = 0; j < 3; j++) apart[j].Add($"{dates[j]}   {sentence}.   [{sources[j]} ¶{i}]");
        }

        var names = new SourceText("names.annals", RandomAnnals.Names);
        var one = Chronicle.Of(AnnalsReader.Read([names, new SourceText("one.annals", string.Join('\n', together))]));
        var three = Chronicle.Of(AnnalsReader.Read(
            [names, .. apart.Select((lines, j) => new SourceText($"part-{j}.annals", string.Join('\n', lines)))]));
        Assert.Equal(one.Events.Select(Readings), three.Events.Select(Readings));
    });

    [Fact]
    public void Orders_that_can_be_followed_are_followed() => ForAllSeeds(200, random =>
    {
        // Twelve captures, each known to lie before or after some of the others by a true history that the record does not see.
        var days = Enumerable.Range(0, 12).Select(_ => Day.Of(CalendarSystem.Julian, 1120, 1, 1) + random.Next(3000)).ToArray();
        var text = new List<string>();
        for (var i = 0; i < days.Length; i++)
        {
            var date = days[i].ToDate(CalendarSystem.Julian).ToString();
            text.Add($"{date[..(random.Next(3) switch { 0 => 4, 1 => 7, _ => 10 })]}   Jin captures P{i}.   [alpha ¶{i}]");
            var other = random.Next(days.Length);
            if (days[other] != days[i]) text.Add($"   {(days[other] < days[i] ? "after" : "before")} (Jin captures P{other})");
        }

        var names = RandomAnnals.Names + string.Concat(Enumerable.Range(0, 12).Select(i => $"P{i} is a city.\n"));
        var (half, files) = (text.FindIndex(6, line => line[0] != ' '), new List<SourceText> { new("names.annals", names) });
        files.Add(new SourceText("b.annals", string.Join('\n', text[..half])));
        files.Add(new SourceText("a.annals", string.Join('\n', text[half..])));
        var record = Chronicle.Of(AnnalsReader.Read(files));
        Assert.Empty(record.Diagnostics);
        Assert.All(record.Time.Sequences, order => Assert.True(order.Before.Index < order.After.Index, $"{order.Before} before {order.After}"));
        Assert.All(record.Events, happening =>
        {
            Assert.True(happening.When.Contains(happening.Nominal));
            Assert.True(happening.When.Contains(days[int.Parse(happening.Sentence.First(Role.Place)!.Name[1..])]));
        });
    });

    private static string Readings(Event happening) => $"{happening.Sentence} {happening.When} {happening.DateText} {happening.Chosen} "
        + string.Join("; ", happening.Claims.Select(claim => $"{claim} {claim.Date?.Text}"));

    private static void ForAllSeeds(int times, Action<Random> law) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
            {
                law(new Random(seed));
                return true;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
