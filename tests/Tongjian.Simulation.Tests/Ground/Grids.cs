using System.Globalization;
using System.Text;
using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.Tests.Ground;

/// <summary>Maps of any size: rows of places with roads, tracks, waterways and gaps between them, by chance.</summary>
internal static class Grids
{
    private static readonly string[] Kinds = ["road", "road", "track", "path", "canal", "waterway"];

    /// <summary>Places anywhere, and no route between them.</summary>
    public static Map Scattered(int count, int seed)
    {
        var random = new Random(seed);
        var annals = new StringBuilder("Song is a polity.\n");
        for (var at = 0; at < count; at++)
        {
            annals.Append(CultureInfo.InvariantCulture, $"P{at} is a city at {20 + (30 * random.NextDouble()):0.0000} N, {90 + (40 * random.NextDouble()):0.0000} E.\n");
            annals.Append(CultureInfo.InvariantCulture, $"1112  given  Song holds P{at}.\n");
        }

        return Grounds.Of(annals.ToString());
    }

    /// <summary>Rows and columns of places.</summary>
    public static Map Of(int rows, int columns, int seed)
    {
        var annals = new StringBuilder("The Long River is a river at 50 N, 90 E.\n");
        var random = new Random(seed);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                annals.Append(CultureInfo.InvariantCulture, $"{Name(row, column)} is a {(random.Next(8) == 0 ? "pass" : "city")} at {20 + (0.3 * row):0.00} N, {90 + (0.3 * column):0.00} E.\n");
                if (row > 0) Join(Name(row - 1, column), Name(row, column));
                if (column > 0) Join(Name(row, column - 1), Name(row, column));
            }
        }

        return Grounds.Of(annals.ToString(), Grounds.River("Long River", 1, (20.1, 80), (30.5, 130)));

        void Join(string from, string to)
        {
            var kind = Kinds[random.Next(Kinds.Length)];
            var along = kind == "waterway" ? " down the Long River" : "";
            annals.Append(CultureInfo.InvariantCulture, $"A {kind} runs{along} from {from} to {to}, difficulty {1 + random.Next(3)}.\n");
        }

        static string Name(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"P{row}x{column}");
    }
}
