using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Rules;

namespace Tongjian.Server.Reruns;

/// <summary>The ensembles that pages have asked for since the program began: the last few, of which one at a time is played.</summary>
/// <param name="opened">The chronicle.</param>
/// <param name="options">The rules by which is played.</param>
internal sealed class RerunDesk(OpenedChronicle opened, ServerOptions options) : IDisposable
{
    private const int MostKept = 8;

    private readonly Lock gate = new();
    private readonly List<PlayedEnsemble> kept = [];

    /// <summary>A processor is left to the page, if there is more than one.</summary>
    private static int Threads => Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>All, the last that was asked for in front.</summary>
    public IReadOnlyList<PlayedEnsemble> All
    {
        get
        {
            lock (gate) return [.. kept];
        }
    }

    /// <summary>An ensemble by its name in addresses; null if it is not there.</summary>
    public PlayedEnsemble? Find(string id) => All.FirstOrDefault(each => each.Id == id);

    /// <summary>Begins to play what a page asks for; the same that was asked for before is not played again, and what was ended goes on.</summary>
    /// <exception cref="Refusal">It cannot be played.</exception>
    /// <exception cref="DeskBusyException">Another is being played.</exception>
    public PlayedEnsemble Start(RerunRequest request)
    {
        var asked = AskedEnsemble.Of(opened.Now(), Rules(), request);
        lock (gate)
        {
            var id = PlayedEnsemble.IdOf(asked.Manifest);
            var ensemble = kept.Find(each => each.Id == id);
            if (kept.Find(each => each.IsPlaying) is { } other && other != ensemble) throw new DeskBusyException(other);
            ensemble ??= new PlayedEnsemble(asked);
            kept.Remove(ensemble);
            kept.Insert(0, ensemble);
            if (kept.Count > MostKept) kept.RemoveAt(MostKept);
            ensemble.Play(Threads);
            return ensemble;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var ensemble in All) ensemble.Dispose();
    }

    private RuleBook Rules()
    {
        var rules = options.Rules.Now() ?? throw new Refusal("the rules of the model are not at hand", "start the program with --rules and their folder");
        return rules.IsSound ? rules : throw new Refusal("the rules of the model have errors, and nothing can be played by them", "mend what the page Model tells of them");
    }
}

/// <summary>Another ensemble is being played.</summary>
/// <param name="playing">Which.</param>
internal sealed class DeskBusyException(PlayedEnsemble playing) : Exception
{
    /// <summary>Which.</summary>
    public PlayedEnsemble Playing { get; } = playing;
}
