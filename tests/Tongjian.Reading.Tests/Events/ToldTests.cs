using Tongjian.Tests;

namespace Tongjian.Reading.Tests.Events;

public sealed class ToldTests
{
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        var lines = File.ReadAllLines(Repository.PathOf("tests", "Tongjian.Reading.Tests", "Events", "told.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] is '#' or ' ') continue;
            var told = new List<string>();
            for (var k = i + 1; k < lines.Length && lines[k].StartsWith(' '); k++) told.Add(lines[k].Trim());
            data.Add(lines[i], string.Join('\n', told));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_tells_the_events_of_its_verbs(string sentence, string events) =>
        Assert.Equal(events, string.Join('\n', Told.In(sentence)));
}
