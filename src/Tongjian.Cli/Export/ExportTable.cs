namespace Tongjian.Cli.Export;

/// <summary>A column of an export.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsSparse">Whether JSON leaves it out where it is empty.</param>
internal readonly record struct Column(string Name, bool IsSparse = false);

/// <summary>
/// What is exported, row by row. A cell is null, a text, a number (<see cref="int"/> or <see cref="double"/>), true or false, or a
/// list of texts.
/// </summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for each column; made as they are read.</param>
internal sealed record ExportTable(IReadOnlyList<Column> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>A table whose columns are all plain.</summary>
    public static ExportTable Of(string[] columns, IEnumerable<object?[]> rows) =>
        new(Array.ConvertAll(columns, name => new Column(name)), rows);
}
