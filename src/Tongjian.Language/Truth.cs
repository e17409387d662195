namespace Tongjian.Language;

/// <summary>An answer that may be missing: what is uncertain compares as unknown, never as false.</summary>
public enum Truth : byte
{
    /// <summary>It is certainly not so.</summary>
    No,

    /// <summary>It is certainly so.</summary>
    Yes,

    /// <summary>What is known allows both.</summary>
    Unknown,
}
