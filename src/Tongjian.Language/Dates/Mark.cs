namespace Tongjian.Language;

/// <summary>A qualifier as written: <c>?</c> uncertain, <c>~</c> approximate, <c>%</c> both.</summary>
[Flags]
internal enum Mark : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}
