using Tongjian.Language;
using Tongjian.Simulation.Scenarios;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>What is wrong with a what-if for a rerun of so many years, said in full.</summary>
public sealed class WhatIfCheckTests
{
    [Fact]
    public void A_sound_what_if_is_passed_in_silence() => Says("1112-06  East captures Xicheng from West.\nnever  West raids East.\nask  East holds Xicheng on 1121-01-01.", "");

    [Fact]
    public void What_happens_after_the_end_is_refused() => Says(
        "1123-06  East captures Xicheng from West.",
        """
        world.annals:46:10: error what-if-after-end: this happens on 1123-06, and the rerun ends on 1122-01-01
            1123-06  East captures Xicheng from West.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          expected: a day before the end
          remedy:   let the rerun end later, or mend the date
        """);

    [Fact]
    public void What_is_asked_after_the_end_is_refused() => Says(
        "ask  East holds Xicheng on 1130-01-01.",
        """
        world.annals:46:1: error what-if-after-end: this asks for 1130-01-01, and the rerun ends on 1122-01-01
            ask  East holds Xicheng on 1130-01-01.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          expected: a day before the end
          remedy:   let the rerun end later, or mend the date
        """);

    [Fact]
    public void A_what_if_that_leaves_the_record_after_the_end_is_refused() => Says(
        "from 1150-01-01",
        """
        world.annals:44:1: error what-if-after-end: the what-if leaves the record on 1150-01-01, and the rerun ends on 1122-01-01
            what if "so"
            ^^^^^^^^^^^^
          expected: a day before the end
          remedy:   let the rerun end later, or mend the date
        """);

    [Fact]
    public void A_what_if_that_leaves_the_record_before_the_rerun_does_is_refused() => Says(
        "from 1111-01-01",
        """
        world.annals:44:1: error what-if-before-rerun: the what-if leaves the record on 1111-01-01, and the rerun begins on 1112-01-01
            what if "so"
            ^^^^^^^^^^^^
          expected: a rerun that begins no later
          remedy:   let the rerun begin on 1111-01-01, or mend the date behind "from"
        """);

    [Fact]
    public void What_no_run_tells_is_forbidden_in_vain() => Says(
        "never  East counts 5 households.",
        """
        world.annals:46:1: warning what-if-forbids-nothing: no run ever tells of such a thing, so that nothing is forbidden
            never  East counts 5 households.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          expected: a happening that the model makes
          remedy:   take the line out, or forbid what would bring it about
        """);

    [Fact]
    public void Two_places_at_once_are_forbidden_in_vain() => Says(
        "never  East captures Xicheng and Ximen.",
        """
        world.annals:46:1: warning what-if-forbids-nothing: a run tells of each of these by itself, so that nothing is forbidden
            never  East captures Xicheng and Ximen.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          expected: one party, person or place in each part
          remedy:   write a line for each of them
        """);

    [Fact]
    public void What_the_model_has_no_part_for_changes_nothing_and_says_so() => Says(
        "1113-01  East counts 5 households.",
        """
        world.annals:46:10: warning what-if-beyond-model: the model has no part for this: it changes nothing in a run
            1113-01  East counts 5 households.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^
          expected: a happening that changes who holds, rules, pays or fights
          remedy:   take the line out, or say what follows from it
        """);

    private static void Says(string lines, string expected)
    {
        var world = WhatIfWorld.Of(lines);
        var said = WhatIfCheck.Of(world.Scenario.WhatIf!, Day.Of(CalendarSystem.Julian, 1112, 1, 1), Day.Of(CalendarSystem.Julian, 1122, 1, 1));
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join("\n\n", said));
    }
}
