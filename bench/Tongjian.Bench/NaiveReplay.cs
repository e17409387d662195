namespace Tongjian.Bench;

/// <summary>
/// Who holds what, found in the plainest way: each change in order into a dictionary. It shares nothing with the world it is compared to.
/// </summary>
internal sealed class NaiveReplay(IReadOnlyList<Taking> takings)
{
    private readonly Dictionary<int, int> _holders = [];
    private int _next;

    /// <summary>The holder of every place that has one on a day. Days must be asked in order.</summary>
    public IReadOnlyDictionary<int, int> On(int day)
    {
        for (; _next < takings.Count && takings[_next].Day <= day; _next++)
            _holders[takings[_next].Place] = takings[_next].Holder;
        return _holders;
    }
}
