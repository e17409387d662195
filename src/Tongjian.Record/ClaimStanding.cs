namespace Tongjian.Record;

/// <summary>How a claim stands to the event that the record makes of all claims.</summary>
public enum ClaimStanding
{
    /// <summary>Its date is the one the record follows.</summary>
    Dates,

    /// <summary>It is followed, but another dates the event more narrowly.</summary>
    Agrees,

    /// <summary>Its date cannot be true together with those that are followed.</summary>
    Disagrees,

    /// <summary>It tells the event in words that cannot be true together with the record's.</summary>
    Differs,
}
