using Tongjian.Language;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Tests.Rules;

/// <summary>Every message, whole.</summary>
public sealed class RuleMessageTests
{
    [Fact]
    public void The_fitting_file_has_no_message() => Assert.Empty(SmallRules.Read(SmallRules.Fitting).Diagnostics);

    [Fact]
    public void A_misspelt_parameter_is_unknown_and_the_one_meant_is_missing() => Assert.Equal("""
        small.yaml:3:3: error unknown-parameter: "wagon" has no parameter "dayly-way"
              dayly-way:   # on a plain road
              ^^^^^^^^^
          expected: daily-way, oxen
          remedy:   write "daily-way" if that is meant

        small.yaml:2:1: error missing-parameter: nothing is said of "wagon.daily-way"
            wagon:
            ^^^^^
          expected: its value in "km a day"
          remedy:   write "daily-way:" below "wagon:", with meaning, value, unit, range and source
        """, SmallRules.MessagesWith("daily-way:", "dayly-way:"));

    [Fact]
    public void A_misspelt_heading_is_unknown() => Assert.StartsWith("""
        small.yaml:17:3: error unknown-parameter: no group "rampert" has parameters, so none is named "rampert.storm-success"
              storm-success:
              ^^^^^^^^^^^^^
          expected: rampart, wagon
          remedy:   write "rampart" as its heading if that is meant
        """, SmallRules.MessagesWith("rampart:", "rampert:"));

    [Fact]
    public void A_wrong_unit_names_the_right_one() => Assert.Equal("""
        small.yaml:6:11: error wrong-unit: the unit of "wagon.daily-way" is "miles a day"
                unit: miles a day
                      ^^^^^^^^^^^
          expected: km a day
          remedy:   give value and range in "km a day"
        """, SmallRules.MessagesWith("unit: km a day", "unit: miles a day"));

    [Fact]
    public void A_value_must_lie_in_its_range() => Assert.Equal("""
        small.yaml:5:12: error outside-range: the value 31 of "wagon.daily-way" lies outside its range
                value: 31          # the middle
                       ^^
          expected: a number in [20, 30]
          remedy:   mend the value, or the range if the source allows it
        """, SmallRules.MessagesWith("value: 25", "value: 31"));

    [Fact]
    public void Each_entry_of_a_table_must_lie_in_the_range() => Assert.Equal("""
        small.yaml:19:25: error outside-range: the value 1.125 of "rampart.storm-success" lies outside its range
                value: [0.5, 0.25,  1.125]
                                    ^^^^^
          expected: a number in [0, 1]
          remedy:   mend the value, or the range if the source allows it
        """, SmallRules.MessagesWith("0.125", "1.125"));

    [Fact]
    public void A_range_begins_with_the_lesser_number() => Assert.Equal("""
        small.yaml:7:12: error range-upside-down: the range begins with 30 and ends with 20
                range: [30, 20]
                       ^^^^^^^^
          expected: the lesser number first
          remedy:   write [20, 30]
        """, SmallRules.MessagesWith("[20, 30]", "[30, 20]"));

    [Fact]
    public void A_range_is_two_numbers() => Assert.Equal("""
        small.yaml:7:12: error no-number: the range is not two numbers
                range: 20 to 30
                       ^^^^^^^^
          expected: two numbers in brackets
          remedy:   write it as [20, 30]
        """, SmallRules.MessagesWith("[20, 30]", "20 to 30"));

    [Fact]
    public void A_number_without_a_source_is_an_error() => Assert.Equal("""
        small.yaml:17:3: error missing-source: "rampart.storm-success" has no source
              storm-success:
              ^^^^^^^^^^^^^
          expected: author, title and page
          remedy:   write "source: …"; where nobody says it, "editor: " and the reason of the judgement
        """, SmallRules.MessagesWith("    source: \"B. Mason, On Walls, p. 7\"\n", ""));

    [Theory]
    [InlineData("\"  \"")]
    [InlineData("\"editor:\"")]
    [InlineData("\"editor: \"")]
    public void A_source_that_says_nothing_is_none(string source) =>
        Assert.StartsWith("small.yaml:17:3: error missing-source:", SmallRules.MessagesWith("\"B. Mason, On Walls, p. 7\"", source));

    [Fact]
    public void A_number_without_a_meaning_is_an_error() => Assert.Equal("""
        small.yaml:10:3: error missing-meaning: "wagon.oxen" has no meaning
              oxen:
              ^^^^
          expected: what the number is, for a reader
          remedy:   write "meaning: …" below its name
        """, SmallRules.MessagesWith("meaning: oxen before a wagon", "meaning:"));

    [Fact]
    public void A_number_without_a_unit_is_an_error() => Assert.Equal("""
        small.yaml:10:3: error missing-unit: "wagon.oxen" has no unit
              oxen:
              ^^^^
          expected: oxen
          remedy:   write "unit: oxen" below its name
        """, SmallRules.MessagesWith("    unit: oxen\n", ""));

    [Fact]
    public void A_number_without_a_range_is_an_error() => Assert.Equal("""
        small.yaml:10:3: error missing-range: "wagon.oxen" has no range
              oxen:
              ^^^^
          expected: the least and the most it may be
          remedy:   write "range: [least, most]" below its name
        """, SmallRules.MessagesWith("    range: [2, 8]\n", ""));

    [Fact]
    public void A_parameter_without_a_value_is_an_error() => Assert.Equal("""
        small.yaml:10:3: error missing-value: "wagon.oxen" has no value
              oxen:
              ^^^^
          expected: a value in "oxen"
          remedy:   write "value: …" below its name
        """, SmallRules.MessagesWith("    value: 4\n", ""));

    [Theory]
    [InlineData("four", "\"four\"")]
    [InlineData("'4'", "\"4\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("1e999", "\"1e999\"")]
    [InlineData("", "this")]
    public void What_is_no_number_is_told(string value, string told) => Assert.Equal($"""
        small.yaml:12:{(value.Length == 0 ? 11 : 12)}: error no-number: {told} is no number
                value:{(value.Length == 0 ? "" : " " + value)}
        {new string(' ', value.Length == 0 ? 14 : 15)}{new string('^', Math.Max(1, value.Length))}
          expected: a number such as 25 or 0.4
          remedy:   write it out with a point, without quotes and unit
        """, SmallRules.MessagesWith("value: 4", value.Length == 0 ? "value:" : "value: " + value));

    [Fact]
    public void A_number_is_written_out_and_not_referred_to() => Assert.StartsWith(
        "small.yaml:5:12: error no-number: \"25\" is no number",
        SmallRules.MessagesWith("value: 25", "value: &far 25"));

    [Fact]
    public void What_is_counted_is_whole() => Assert.Equal("""
        small.yaml:12:12: error no-number: "4.5" is no whole number
                value: 4.5
                       ^^^
          expected: a whole number
          remedy:   leave out what stands behind the point
        """, SmallRules.MessagesWith("value: 4", "value: 4.5"));

    [Fact]
    public void A_table_is_no_single_number() => Assert.Equal("""
        small.yaml:12:12: error no-number: "wagon.oxen" is a table
                value: [4, 5]
                       ^^^^^^
          expected: one number
          remedy:   write one number without brackets
        """, SmallRules.MessagesWith("value: 4", "value: [4, 5]"));

    [Fact]
    public void A_misspelt_part_names_the_one_meant() => Assert.StartsWith("""
        small.yaml:12:5: error bad-rule: there is no entry "valeu"
                valeu: 4
                ^^^^^^^^
          expected: meaning, value, unit, range, source, free
          remedy:   write "value" if that is meant
        """, SmallRules.MessagesWith("value: 4", "valeu: 4"));

    [Fact]
    public void A_parameter_that_stands_twice_in_a_file_is_quoted_twice() => Assert.Equal("""
        small.yaml:10:3: error doubled-parameter: "wagon.daily-way" stands twice
              daily-way:
              ^^^^^^^^^
          expected: each name once
          remedy:   take one of them out
          it stands first here: small.yaml:3: daily-way
        """, SmallRules.MessagesWith("oxen:\n", "daily-way:\n"));

    [Fact]
    public void A_parameter_that_stands_in_two_files_is_quoted_twice()
    {
        const string again = "wagon:\n  oxen:\n    meaning: oxen\n    value: 3\n    unit: oxen\n    range: [2, 8]\n    source: C. Carter, p. 1\n";
        var book = RuleBook.Read([new SourceText("a.yaml", SmallRules.Fitting), new SourceText("b.yaml", again)], SmallRules.Shapes, []);
        Assert.Equal("""
            b.yaml:2:3: error doubled-parameter: "wagon.oxen" stands twice
                  oxen:
                  ^^^^
              expected: each name once
              remedy:   take one of them out
              it stands first here: a.yaml:10: oxen
            """, Assert.Single(book.Diagnostics).ToString());
    }

    [Fact]
    public void Broken_yaml_is_told_and_nothing_is_called_missing() => Assert.Equal("""
        small.yaml:3:2: error rules-not-yaml: the file cannot be read: While parsing a block mapping, did not find expected key.
             daily-way: 3
             ^^^^^^^^^^^^
          remedy:   mend it at this place; the rest is left out
        """, Assert.Single(SmallRules.Read("wagon:\n  oxen: 2\n daily-way: 3\n").Diagnostics).ToString());

    [Fact]
    public void A_bracket_left_open_is_told() => Assert.Equal("""
        small.yaml:1:1: error rules-not-yaml: the file cannot be read: a bracket or brace is not closed
            wagon: [1, 2
            ^^^^^^^^^^^^
          remedy:   close it; the file is left out
        """, Assert.Single(SmallRules.Read("wagon: [1, 2\nrampart: {").Diagnostics).ToString());

    [Fact]
    public void A_text_that_is_no_mapping_is_told() => Assert.Equal("""
        small.yaml:1:1: error bad-rule: the file holds no rules
            twenty-five
            ^^^^^^^^^^^
          expected: lines such as "march:"
          remedy:   write rules as "name: value"
        """, Assert.Single(SmallRules.Read("twenty-five\n").Diagnostics).ToString());

    [Fact]
    public void An_empty_file_lacks_every_parameter() => Assert.Equal(
        ["rampart.storm-success", "wagon.daily-way", "wagon.oxen"],
        SmallRules.Read("").Diagnostics.Select(message => message.Found.Split('"')[1]));
}
