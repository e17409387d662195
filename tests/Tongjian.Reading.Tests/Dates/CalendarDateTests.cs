namespace Tongjian.Reading.Tests.Dates;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("Gettysburg began on July 1, 1863.", "July 1, 1863 = 1863-07-01")]
    [InlineData("The Bastille was stormed on 14 July 1789 by a crowd.", "14 July 1789 = 1789-07-14")]
    [InlineData("Louis died on the 21st of January 1793.", "the 21st of January 1793 = 1793-01-21")]
    [InlineData("They landed on 6th June, 1944 at dawn.", "6th June, 1944 = 1944-06-06", "dawn = XXXX-XX-XXTMO")]
    [InlineData("The armistice, 1918-11-11, held.", "1918-11-11 = 1918-11-11")]
    [InlineData("He wrote on 9/1/1939 and 15/8/1945.", "9/1/1939 = 1939-09-01", "15/8/1945 = 1945-08-15")]
    [InlineData("Der Angriff: 1.9.1939.", "1.9.1939 = 1939-09-01")]
    [InlineData("Britain declared war on Sept. 3, 1939.", "Sept. 3, 1939 = 1939-09-03")]
    [InlineData("On Sunday, 25 June 1950, tanks crossed the line.", "Sunday, 25 June 1950 = 1950-06-25")]
    [InlineData("An Lushan rebelled in December 755.", "December 755 = 0755-12")]
    [InlineData("Caesar fell in March of 44 BC.", "March of 44 BC = BC0044-03")]
    [InlineData("They met at Christmas 1914 between the lines.", "Christmas 1914 = 1914-12-25")]
    public void A_date_is_found_with_all_its_words_whatever_their_order(string sentence, params string[] expected) =>
        Assert.Equal(expected, Told.Values(sentence));

    [Theory]
    [InlineData("The Long March ended, and Mao may rest.")]
    [InlineData("March to the sea! he said; they march on.")]
    [InlineData("August Willich and Jan Smuts met April Jones.")]
    [InlineData("Some 1,500 men and 1200 horses, 2000 households, $1900 and 1950 kilometres.")]
    [InlineData("An army of 1500 Swedes met from 1200 to 1500 soldiers.")]
    [InlineData("Genesis 1:27 tells of it; they won 2:15.")]
    [InlineData("Resolution 1441 was passed, as was No. 1973.")]
    [InlineData("A round of 1941-pounders cost 45% more.")]
    public void Names_verbs_and_counts_are_no_dates(string sentence) => Assert.Empty(Told.Values(sentence));

    [Theory]
    [InlineData("In March the river froze; by May it was free.", "March = 1240-03", "May = 1240-05")]
    [InlineData("From May to June they starved.", "May = 1240-05", "June = 1240-06")]
    [InlineData("August was hot.", "August = 1240-08")]
    public void A_month_without_a_year_takes_that_of_the_story(string sentence, params string[] expected) =>
        Assert.Equal(expected, Told.Values("Kiev fell in 1240.", sentence)[1..]);

    [Fact]
    public void A_day_that_no_calendar_has_is_kept_as_written_and_has_no_date()
    {
        var time = Told.Only("It is dated February 31, 1200.");

        Assert.Equal("1200-02-31", time.Value);
        Assert.Null(time.Date);
    }
}
