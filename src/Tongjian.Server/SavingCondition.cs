using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Tongjian.Server;

/// <summary>
/// Under which condition a file may be saved: that it is still what was read. The headers of HTTP say it (<c>If-Match</c>, and
/// <c>If-None-Match: *</c> for a file that must be new), or the tag in the body does; where both speak, both must hold. Who says nothing
/// means a new file, as nobody should replace what he has not read.
/// </summary>
internal sealed class SavingCondition
{
    private readonly IList<EntityTagHeaderValue> match;
    private readonly IList<EntityTagHeaderValue> noneMatch;
    private readonly bool hasMatch;
    private readonly string? tag;

    private SavingCondition(HttpRequest request, string? tag)
    {
        this.tag = tag;
        // A condition that cannot be read is none that holds.
        hasMatch = request.Headers.IfMatch.Count > 0;
        (match, noneMatch) = (request.GetTypedHeaders().IfMatch, request.GetTypedHeaders().IfNoneMatch);
    }

    /// <summary>The condition of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="tag">The tag in its body; null if it names none.</param>
    public static SavingCondition Of(HttpRequest request, string? tag) => new(request, tag);

    /// <summary>Whether the file may be saved.</summary>
    /// <param name="current">The tag of the file as it is; null if it is not there.</param>
    public bool Allows(string? current)
    {
        var own = current is null ? null : new EntityTagHeaderValue($"\"{current}\"");
        if (own is not null && noneMatch.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(own, useStrongComparison: false))) return false;
        if (hasMatch && (own is null || !match.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(own, useStrongComparison: true)))) return false;
        return tag == current || (tag is null && hasMatch);
    }
}
