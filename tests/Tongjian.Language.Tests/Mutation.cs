using System.Text;

namespace Tongjian.Language.Tests;

/// <summary>Damages a text at random, as slips, editors and disks do.</summary>
internal static class Mutation
{
    private const string Marks = "[](){}\";:.,~?%/-§\t\r\n\0 \u3000\uFEFF\uD800;;((";

    /// <summary>The text with some of its bytes deleted, doubled, changed or moved.</summary>
    public static byte[] Bytes(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes.RemoveRange(at, length); break;
                case 1: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Mark(random))); break;
                default: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The text with blanks and marks put in at random: still one text, read otherwise.</summary>
    public static string Characters(string text, Random random)
    {
        var mutant = new StringBuilder(text);
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(mutant.Length);
            if (random.Next(3) == 0) mutant.Remove(at, Math.Min(random.Next(1, 30), mutant.Length - at));
            else mutant.Insert(at, Mark(random));
        }

        return mutant.ToString();
    }

    private static string Mark(Random random) => Marks[random.Next(Marks.Length)].ToString();
}
