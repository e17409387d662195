using System.Text.RegularExpressions;
using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tongjian.Server.Settings;

/// <summary>Reads <c>settings.yaml</c>: the opening, the story to play, the projection, the colours.</summary>
internal static partial class SettingsReader
{
    private static readonly string[] Projections = ["conic-equal-area", "equal-earth", "equirectangular"];

    public static void Read(SourceText source, Annals annals, SettingsDraft draft, List<Diagnostic> diagnostics)
    {
        var yaml = new YamlText(source, diagnostics, YamlSubject.Settings);
        if (yaml.Root() is not { } root) return;
        foreach (var (name, value) in yaml.Entries(root, "opening", "caption", "play", "projection", "bounds", "colours"))
        {
            switch (name)
            {
                case "opening": draft.Opening = yaml.Days(value)?.Earliest; break;
                case "caption": draft.Caption = yaml.Text(value); break;
                case "play": Play(yaml, value, draft); break;
                case "projection": draft.Projection = Projection(yaml, value); break;
                case "bounds": draft.Bounds = Bounds(yaml, value); break;
                default: Colours(yaml, value, annals, draft); break;
            }
        }
    }

    private static void Play(YamlText yaml, YamlNode node, SettingsDraft draft)
    {
        foreach (var (name, value) in yaml.Entries(node, "from", "to"))
        {
            if (name == "from") draft.PlayFrom = yaml.Days(value)?.Earliest;
            else draft.PlayTo = yaml.Days(value)?.Latest;
        }

        if (!(draft.PlayTo < draft.PlayFrom)) return;
        yaml.Report(node, "the story ends before it begins", null, "write the earlier date behind \"from\"");
        (draft.PlayFrom, draft.PlayTo) = (null, null);
    }

    private static ProjectionEntry? Projection(YamlText yaml, YamlNode node)
    {
        string? kind = null;
        IReadOnlyList<double>? parallels = null;
        IReadOnlyList<double>? centre = null;
        var hasCentre = false;
        foreach (var (name, value) in yaml.Entries(node, "kind", "parallels", "centre"))
        {
            if (name == "kind") kind = yaml.Text(value);
            else if (name == "parallels") parallels = yaml.Numbers(value, 2, -89, 89);
            else (centre, hasCentre) = (yaml.Numbers(value, 2, -180, 180), true);
        }

        if (kind is null || !Projections.Contains(kind))
        {
            yaml.Report(node, kind is null ? "the projection has no kind" : $"there is no projection \"{kind}\"", string.Join(", ", Projections), "write one of these as \"kind\"");
            return null;
        }

        if (centre is not null && Math.Abs(centre[1]) > 90) yaml.Report(node, "the centre lies beyond a pole", "longitude, latitude", "write the longitude first");
        else if (centre is not null) return new ProjectionEntry(kind, parallels, centre);
        else if (!hasCentre) yaml.Report(node, "the projection has no centre", "centre: [105, 35]", "write longitude and latitude of its middle");
        return null;
    }

    private static IReadOnlyList<double>? Bounds(YamlText yaml, YamlNode node)
    {
        if (yaml.Numbers(node, 4, -180, 180) is not { } bounds) return null;
        if (bounds[0] < bounds[2] && bounds[1] < bounds[3] && Math.Abs(bounds[1]) <= 90 && Math.Abs(bounds[3]) <= 90) return bounds;
        yaml.Report(node, "these are no bounds", "west, south, east, north", "write the lesser longitude and latitude first");
        return null;
    }

    private static void Colours(YamlText yaml, YamlNode node, Annals annals, SettingsDraft draft)
    {
        var known = annals.Entities.Where(entity => (entity.Kind & EntityKind.Actor) != 0).Select(entity => entity.Name).ToHashSet();
        foreach (var (name, value) in yaml.Entries(node))
        {
            var colour = yaml.Text(value) ?? "";
            if (!known.Contains(name))
            {
                var near = Spelling.Nearest(name, known);
                yaml.Report(value, $"no polity \"{name}\" is declared", null, near is null ? "declare it, or take the colour out" : $"write \"{near}\" if that is meant");
            }
            else if (!HexColour().IsMatch(colour)) yaml.Report(value, $"\"{colour}\" is no colour", "a colour as \"#b8860b\"", "write six hexadecimal digits behind #, in quotes");
            else draft.Colours[name] = colour;
        }
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColour();
}
