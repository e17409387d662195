namespace Tongjian.Bench;

/// <summary>Names by number: the same number, the same name; no two alike. Places end as no person's or polity's name does.</summary>
internal static class Names
{
    /// <summary>The polities of the two blocs, twelve each; the last two of each bloc are peoples, with plural verbs.</summary>
    public static readonly string[] Polities =
    [
        "Arkan", "Boshu", "Chedan", "Dorgan", "Great Esen", "Feilan", "Gurban", "Hailar", "Ilkan", "Jorchi", "Tovai", "Merun",
        "Nanwei", "Ostara", "Perin", "Qishu", "Ruyan", "Sarkel", "Tangut Wei", "Ulaan", "Vanli", "Western Yu", "Zhenwu", "Bohara",
    ];

    private static readonly string[] Syllables =
    [
        "ba", "do", "ke", "lu", "mi", "no", "pa", "re", "su", "ti", "ve", "wo", "xi", "ya", "ze",
        "ban", "dor", "ken", "lin", "mor", "nan", "pel", "rin", "sal", "tun", "van", "wen", "xun", "yar", "zen",
    ];

    private static readonly string[] Endings = ["zhou", "yang", "cheng", "guan", "kou", "ting", "bao", "shan"];

    private static readonly string[] Families =
    [
        "Ai", "Bei", "Cai", "Dao", "Er", "Fan", "Gao", "Han", "Ji", "Kong", "Lai", "Meng", "Nie", "Ouyang", "Pan", "Qiao", "Ren",
        "Shen", "Tao", "Wanyan", "Xiao", "Yelu", "Zong", "Bo", "Chen", "Dugu", "Fei", "Gong", "Hou", "Jia", "Kang", "Lou", "Mu",
        "Niu", "Pei", "Qin", "Ruan", "Sima", "Tian", "Wei", "Xue", "Yin", "Zang", "Bian", "Cao", "Du", "Feng", "Guo", "Hao", "Jing",
    ];

    private static readonly int Words = Syllables.Length * Syllables.Length * Syllables.Length;

    /// <summary>A polity of a generated system of states, whatever their number.</summary>
    public static string State(int number) => number < Polities.Length ? Polities[number] : Capital(Word(Scatter(number, Words))) + "guo";

    /// <summary>How many places can be named.</summary>
    public static readonly int Places = Words * Endings.Length;

    /// <summary>How many persons can be named.</summary>
    public static readonly int Persons = Words * Families.Length;

    public static string Place(int number)
    {
        var rest = Scatter(number, Places);
        var (ending, word) = Math.DivRem(rest, Words);
        return Capital(Word(word)) + Endings[ending];
    }

    public static string Person(int number)
    {
        var rest = Scatter(number, Persons);
        var (family, word) = Math.DivRem(rest, Words);
        return Families[family] + " " + Capital(Word(word));
    }

    private static string Word(int number)
    {
        var n = Syllables.Length;
        return Syllables[number % n] + Syllables[number / n % n] + Syllables[number / n / n % n];
    }

    // The factor has no 2, 3 or 5 in it and the counts nothing else, so this is a permutation: it parts neighbours.
    private static int Scatter(int number, int count) => (int)(number * 7_368_787L % count);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
