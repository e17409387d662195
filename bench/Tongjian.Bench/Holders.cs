namespace Tongjian.Bench;

/// <summary>Writes who takes which place when, as a CSV of <c>place,day,holder</c> in order of day; no place twice on one day.</summary>
internal static class Holders
{
    private const int Polities = 24;

    public static void Write(int events, int places, ulong seed, string file)
    {
        var last = new int[places];
        Array.Fill(last, -1);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("place,day,holder");
        for (var index = 0; index < events; index++)
        {
            var draws = new Draws(seed, (ulong)index);
            var day = (int)((long)index * Day.Span / events);
            int place;
            do
                place = draws.Below(places);
            while (last[place] == day);
            last[place] = day;
            writer.WriteLine($"{place},{day},{draws.Below(Polities)}");
        }
    }
}
