namespace Tongjian.Language;

/// <summary>A number as written, up to four places, any of which may be an X: a digit that is not known.</summary>
/// <param name="Width">How many places were written; 0 if the number is absent.</param>
/// <param name="Known">Its value with every X read as 0.</param>
/// <param name="Unknown">Bit i is set if the place worth ten to the i is an X.</param>
internal readonly record struct Digits(byte Width, ushort Known, byte Unknown)
{
    internal bool IsWritten => Width > 0;

    internal bool IsMasked => Unknown != 0;

    internal bool IsAllUnknown => IsWritten && Unknown == (1 << Width) - 1;

    internal int Lowest => Known;

    internal int Highest => Known + Fill();

    /// <summary>How many X stand at the end.</summary>
    internal int UnknownAtEnd => int.TrailingZeroCount(~Unknown);

    internal static Digits Of(ReadOnlySpan<char> written)
    {
        int known = 0, unknown = 0;
        foreach (var c in written)
        {
            known = (known * 10) + (c == 'X' ? 0 : c - '0');
            unknown = (unknown << 1) | (c == 'X' ? 1 : 0);
        }

        return new((byte)written.Length, (ushort)known, (byte)unknown);
    }

    /// <summary>True if the number could be the one written.</summary>
    internal bool Admits(int number)
    {
        if (!IsMasked)
            return number == Known;
        for (var place = 0; place < Width; place++, number /= 10)
        {
            if ((Unknown >> place & 1) == 0 && number % 10 != DigitAt(place))
                return false;
        }

        return number == 0;
    }

    public override string ToString()
    {
        Span<char> written = stackalloc char[4];
        for (var place = 0; place < Width; place++)
            written[Width - 1 - place] = (Unknown >> place & 1) == 1 ? 'X' : (char)('0' + DigitAt(place));
        return new(written[..Width]);
    }

    private int DigitAt(int place)
    {
        int rest = Known;
        for (; place > 0; place--)
            rest /= 10;
        return rest % 10;
    }

    private int Fill()
    {
        int fill = 0, worth = 9;
        for (var place = 0; place < Width; place++, worth *= 10)
            fill += (Unknown >> place & 1) * worth;
        return fill;
    }
}
