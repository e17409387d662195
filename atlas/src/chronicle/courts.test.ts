import { describe, expect, it } from "vitest";
import { Court, courtDateInChinese, courtDateInLetters, inChinese, sexagenaryOf } from "./courts";

/** Two years of Song: 1126 had an intercalary eleventh month (Zhang Peiyu 1990). */
const song = new Court({
  id: "song", name: "Song", script: "宋",
  eras: [{ name: "Jingkang", script: "靖康", from: 2132336, to: 2132800, firstYear: 1126 }],
  months: { first: 2132336, year: 1126, months: "a0b9c0d9e0f9g0h9i0j9k0K9l0a0b9" },
});

describe("the calendar of a court", () => {
  it("writes a day as the court wrote it", () => {
    const day = 2132336 + 30 + 29 + 30 + 29 + 30 + 29 + 30 + 29 + 30 + 29 + 30 + 24;
    const date = song.dateOf(day)!;
    expect(courtDateInLetters(date)).toBe("Jingkang 1, intercalary month 11, day 25");
    expect(courtDateInChinese(date, day)).toContain("靖康元年閏十一月廿五");
  });

  it("counts years from new year, not from the proclamation", () => {
    const day = song.parse("靖康二年正月")![0];
    expect(song.dateOf(day)).toMatchObject({ year: 2, month: 1, day: 1, isIntercalary: false });
  });

  it("reads back what it writes, day by day", () => {
    for (let day = 2132336; day <= 2132700; day += 7) {
      const text = courtDateInChinese(song.dateOf(day)!, day).slice(0, -2);
      expect(song.parse(text)).toEqual([day, day]);
    }
  });

  it("has no date outside its eras, and refuses what is none", () => {
    expect(song.dateOf(2132335)).toBeNull();
    for (const text of ["靖康元年十三月", "建炎元年", "靖康九年", "hello"]) expect(song.parse(text)).toBeNull();
  });

  it("knows the cycle of sixty", () => {
    expect(sexagenaryOf(2132703)).toBe("丙辰");
    expect(sexagenaryOf(2132763)).toBe("丙辰");
    expect(sexagenaryOf(2132704)).toBe("丁巳");
  });

  it("counts in Chinese", () => expect([1, 10, 11, 20, 25, 30].map(inChinese)).toEqual(["一", "十", "十一", "二十", "二十五", "三十"]));
});
