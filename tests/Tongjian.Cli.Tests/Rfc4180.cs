using System.Text;

namespace Tongjian.Cli.Tests;

/// <summary>Reads comma-separated values as RFC 4180 says.</summary>
internal static class Rfc4180
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"': cell.Append(text[++i]); break;
                case '"': isQuoted = !isQuoted; break;
                case ',' when !isQuoted: End(row, cell); break;
                case '\n' when !isQuoted:
                    End(row, cell);
                    rows.Add(row);
                    row = [];
                    break;
                default: cell.Append(text[i]); break;
            }
        }

        return rows;
    }

    private static void End(List<string> row, StringBuilder cell)
    {
        row.Add(cell.ToString());
        cell.Clear();
    }
}
