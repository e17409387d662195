using System.Security.Cryptography;
using System.Text;

namespace Tongjian.Bench;

/// <summary>The questions put to the world, and to any other program, of who holds what.</summary>
internal sealed class WorldQuestions
{
    public WorldQuestions(int places, ulong seed)
    {
        Points = Enumerable.Range(0, 100_000).Select(index => Point(places, new Draws(seed + 1, (ulong)index))).ToArray();
        Days = Enumerable.Range(0, 200).Select(index => new Draws(seed + 2, (ulong)index).Below(Day.Span)).ToArray();
        CheckedDays = Enumerable.Range(0, 1_000).Select(index => new Draws(seed + 3, (ulong)index).Below(Day.Span)).Order().ToArray();
    }

    /// <summary>One place on one day.</summary>
    public IReadOnlyList<(int Place, int Day)> Points { get; }

    /// <summary>Every place on one day.</summary>
    public IReadOnlyList<int> Days { get; }

    /// <summary>The days, in order, on which every answer is compared with plain replay.</summary>
    public IReadOnlyList<int> CheckedDays { get; }

    /// <summary>Writes the questions, and the answers to them, as CSV; of a whole map the SHA-256 of its lines <c>place,holder</c>.</summary>
    /// <param name="folder">Takes <c>points.csv</c> and <c>days.csv</c>, and <c>points.ours.csv</c> and <c>days.ours.csv</c>.</param>
    /// <param name="holder">The holder of a place on a day, −1 for none.</param>
    /// <param name="map">All places that have a holder on a day, in order.</param>
    public void Write(string folder, Func<int, int, int> holder, Func<int, IEnumerable<(int Place, int Holder)>> map)
    {
        Save(folder, "points.csv", "place,day", Points.Select(point => $"{point.Place},{point.Day}"));
        Save(folder, "points.ours.csv", "place,day,holder", Points.Select(point =>
            $"{point.Place},{point.Day},{(holder(point.Place, point.Day) is var found and >= 0 ? found : "")}"));
        Save(folder, "days.csv", "day", Days.Select(day => $"{day}"));
        Save(folder, "days.ours.csv", "day,sha256", Days.Select(day => $"{day},{Digest(map(day))}"));
    }

    private static (int Place, int Day) Point(int places, Draws draws) => (draws.Below(places), draws.Below(Day.Span));

    private static string Digest(IEnumerable<(int Place, int Holder)> map)
    {
        var lines = string.Concat(map.Select(entry => $"{entry.Place},{entry.Holder}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(lines)));
    }

    private static void Save(string folder, string name, string head, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines.Prepend(head)) + "\n");
}
