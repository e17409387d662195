namespace Tongjian.Server.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly Workplace workplace = new(("old.txt", "old"));

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void A_writing_that_breaks_off_leaves_the_old_text_and_nothing_else()
    {
        Assert.Throws<IOException>(() => AtomicFile.Write(workplace["old.txt"], writer =>
        {
            writer.Write("half of the new");
            throw new IOException("No space left on device");
        }));
        Assert.Equal("old", workplace.Read("old.txt"));
        Assert.Equal(["old.txt"], workplace.Files());
    }

    [Fact]
    public void What_is_no_longer_wanted_takes_no_place()
    {
        Assert.False(AtomicFile.Write(workplace["old.txt"], (Stream stream) => stream.WriteByte(1), () => false));
        Assert.Equal("old", workplace.Read("old.txt"));
        Assert.Equal(["old.txt"], workplace.Files());
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(workplace["old.txt"], Mode);
        AtomicFile.Write(workplace["old.txt"], writer => writer.Write("new"));
        Assert.Equal(Mode, File.GetUnixFileMode(workplace["old.txt"]));
    }

    [Fact]
    public void A_file_with_the_longest_name_of_all_can_be_written()
    {
        var path = workplace[new string('n', 255)];
        AtomicFile.Write(path, writer => writer.Write("new"));
        Assert.Equal("new", File.ReadAllText(path));
    }
}
