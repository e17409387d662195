using Tongjian.Simulation.Ensembles;

namespace Tongjian.Simulation.Tests.Ensembles;

public sealed class OutcomeFileTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        using var stream = new MemoryStream();
        var file = OutcomeFile.Open(stream, 7, (_, _) => true);
        file.Append([1, 2, 3]);
        file.Append([]);
        file.Append(new byte[1000]);
        var found = new List<int>();
        var again = OutcomeFile.Open(stream, 7, (_, payload) =>
        {
            found.Add(payload.Length);
            return true;
        });
        Assert.Equal([3, 0, 1000], found);
        Assert.Equal((3, 0), (again.Count, again.Dropped));
    }

    [Fact]
    public void A_full_disk_leaves_what_was_finished()
    {
        using var stream = new SmallDisk(200);
        var file = OutcomeFile.Open(stream, 7, (_, _) => true);
        file.Append(new byte[50]);
        file.Append(new byte[50]);
        file.Append(new byte[50]);
        Assert.Equal("no space left", Assert.Throws<IOException>(() => file.Append(new byte[50])).Message);
        stream.Room = 1000;
        var again = OutcomeFile.Open(stream, 7, (_, _) => true);
        Assert.Equal(3, again.Count);
        Assert.True(again.Dropped > 0);
        again.Append(new byte[50]);
        Assert.Equal(4, OutcomeFile.Open(stream, 7, (_, _) => true).Count);
    }

    [Fact]
    public void Runs_of_something_else_are_refused()
    {
        using var stream = new MemoryStream();
        OutcomeFile.Open(stream, 7, (_, _) => true).Append([1]);
        Assert.Throws<Refusal>(() => OutcomeFile.Open(stream, 8, (_, _) => true));
    }

    /// <summary>A disk with room for so many bytes; of what does not fit it takes a part, as disks do.</summary>
    private sealed class SmallDisk(int room) : MemoryStream
    {
        public int Room { get; set; } = room;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var fits = Math.Min(buffer.Length, Room - (int)Position);
            base.Write(buffer[..fits]);
            if (fits < buffer.Length) throw new IOException("no space left");
        }
    }
}
