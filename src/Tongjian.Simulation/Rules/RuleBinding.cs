using Tongjian.Language;

namespace Tongjian.Simulation.Rules;

/// <summary>Holds what the files say against what the records ask for.</summary>
internal sealed class RuleBinding(IReadOnlyList<RuleShape> shapes, List<Diagnostic> diagnostics)
{
    /// <summary>The parameters that are as they should be; messages tell of the others.</summary>
    public IReadOnlyList<Parameter> Bind(IEnumerable<RuleDraft> drafts)
    {
        var slots = shapes.SelectMany(shape => shape.Slots).ToDictionary(slot => slot.FullName, StringComparer.Ordinal);
        var parameters = new List<Parameter>();
        foreach (var draft in drafts)
        {
            if (!slots.TryGetValue(draft.FullName, out var slot)) Unknown(draft);
            else if (Checked(draft, slot) is { } parameter) parameters.Add(parameter);
        }

        return [.. parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)];
    }

    /// <summary>Tells what no file speaks of: below the heading of its group, or, without such a heading, at the beginning of the first file.</summary>
    public void TellMissing(IReadOnlySet<string> given, IReadOnlyDictionary<string, Span> headings, Span beginning)
    {
        foreach (var shape in shapes)
        {
            var missing = shape.Slots.Where(slot => !given.Contains(slot.FullName)).ToArray();
            if (missing.Length == 0) continue;
            var where = headings.TryGetValue(shape.Group, out var heading) ? heading : beginning;
            foreach (var slot in missing)
            {
                Tell("missing-parameter", where, $"nothing is said of \"{slot.FullName}\"", $"its value in \"{slot.Unit}\"",
                    $"write \"{slot.Name}:\" below \"{slot.Group}:\", with meaning, value, unit, range and source");
            }
        }
    }

    private void Unknown(RuleDraft draft)
    {
        if (shapes.FirstOrDefault(shape => shape.Group == draft.Group) is { } group)
        {
            var near = Spelling.Nearest(draft.Name, group.Slots.Select(slot => slot.Name));
            Tell("unknown-parameter", draft.Where, $"\"{draft.Group}\" has no parameter \"{draft.Name}\"",
                string.Join(", ", group.Slots.Select(slot => slot.Name)), near is null ? "take it out" : $"write \"{near}\" if that is meant");
            return;
        }

        var nearest = Spelling.Nearest(draft.Group, shapes.Select(shape => shape.Group));
        Tell("unknown-parameter", draft.Where, $"no group \"{draft.Group}\" has parameters, so none is named \"{draft.FullName}\"",
            string.Join(", ", shapes.Select(shape => shape.Group)), nearest is null ? "take it out" : $"write \"{nearest}\" as its heading if that is meant");
    }

    private Parameter? Checked(RuleDraft draft, RuleSlot slot)
    {
        var told = diagnostics.Count;
        Present(draft, "meaning", draft.Meaning, "what the number is, for a reader", "write \"meaning: …\" below its name");
        Present(draft, "source", draft.Source is Parameter.Editor ? null : draft.Source, "author, title and page",
            "write \"source: …\"; where nobody says it, \"editor: \" and the reason of the judgement");
        Present(draft, "unit", draft.Unit, slot.Unit, $"write \"unit: {slot.Unit}\" below its name");
        if (draft.Unit is not null && draft.Unit != slot.Unit)
        {
            Tell("wrong-unit", draft.UnitWhere!.Value, $"the unit of \"{slot.FullName}\" is \"{draft.Unit}\"", slot.Unit,
                $"give value and range in \"{slot.Unit}\"");
        }

        CheckValue(draft, slot);
        if (diagnostics.Count > told || draft.Values.IsEmpty || draft.Range is not { } range) return null;
        return new Parameter(slot.FullName, [.. draft.Values.Select(value => value.Number)], slot.IsTable, slot.Unit, range, draft.Source!, draft.Meaning!, draft.IsFree, draft.Where);
    }

    private void CheckValue(RuleDraft draft, RuleSlot slot)
    {
        if (draft.ValueWhere is not { } where) Tell("missing-value", draft.Where, $"\"{slot.FullName}\" has no value", $"a value in \"{slot.Unit}\"", "write \"value: …\" below its name");
        else if (!draft.Values.IsEmpty && draft.IsTable != slot.IsTable)
            Tell("no-number", where, $"\"{slot.FullName}\" is {(slot.IsTable ? "one number" : "a table")}", slot.IsTable ? "numbers in brackets" : "one number", slot.IsTable ? "write it as [0.2, 0.4]" : "write one number without brackets");

        if (draft.Range is null && !draft.IsRanged) Tell("missing-range", draft.Where, $"\"{slot.FullName}\" has no range", "the least and the most it may be", "write \"range: [least, most]\" below its name");
        foreach (var (number, place) in draft.Values)
        {
            if (!slot.Fits(number)) Tell("no-number", place, $"\"{RuleSlot.TextOf(number)}\" is no whole number", "a whole number", "leave out what stands behind the point");
            else if (draft.Range is { } range && !range.Holds(number))
                Tell("outside-range", place, $"the value {RuleSlot.TextOf(number)} of \"{slot.FullName}\" lies outside its range", $"a number in {range}", "mend the value, or the range if the source allows it");
        }
    }

    private void Present(RuleDraft draft, string part, string? text, string expected, string remedy)
    {
        if (text is null) Tell($"missing-{part}", draft.Where, $"\"{draft.FullName}\" has no {part}", expected, remedy);
    }

    private void Tell(string name, Span where, string found, string expected, string remedy) =>
        diagnostics.Add(new Diagnostic(name, Severity.Error, where, found, expected, remedy));
}
