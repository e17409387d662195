import { describe, expect, it } from "vitest";
import type { ChronicleDocument, EnsembleEntry } from "../../api/types";
import { Chronicle } from "../../chronicle/Chronicle";
import { datePairs } from "./dates";
import { likelyWorld, Parties, timeOf } from "./likely";
import { addressOf, commandOf, dayOf, isSame, questionBehind, questionOf, type RerunQuestion } from "./question";
import { chainOf } from "./runLines";
import { changesAt, countAt, existingOf, heldBy, holdersAt, intervalOf, mainParties, mortalParties, type Summary } from "./summary";
import { differenceText, eventText, intervalText, isSure, leftText, percent, signed } from "./wording";

const entry = (name: string, kind: string) => ({ name, kind, noun: kind === "place" ? "city" : kind, file: 0, line: 1 });
const chronicle = new Chronicle({
  format: 1, calendar: "julian", first: dayOf("1100")!, last: dayOf("1110")!, files: ["a.annals"], routes: [], courts: [], beside: [], errors: 0, canWrite: true,
  entities: [entry("Red", "polity"), entry("Blues", "people"), entry("Alba", "place"), entry("Borough", "place")],
  atlas: { opening: dayOf("1100")!, playFrom: 0, playTo: 0, colours: {}, courses: [] },
} satisfies ChronicleDocument);

/** Ten runs: Alba is Red's in all, at last in six; Borough falls to the Blues, or in the what-if to a new state. */
const summary: Summary = {
  format: 1,
  scenario: { title: "Small", chronicle: "small", from: "1100-06-01", to: "1102-01-01", seed: 0, runs: 10, what_ifs: ["Otherwise"], rules_hash: "0", version: "0" },
  times: ["1100-06-01", "1101-01-01", "1102-01-01"], places: ["Alba", "Borough"], parties: ["nobody", "Red", "Blues", "a new state"],
  histories: [
    {
      what_if: null, asks: [{ sentence: "Red holds Alba on 1101.", count: 10, probability: [1, 0.72, 1] }],
      holders: [[[1, 0, [10, 10, 6]], [2, 2, [3]]], [[1, 0, [10, 2]], [2, 1, [8, 10]]]],
      existing: [[1, 0, [10, 10, 9]], [2, 0, [10, 10, 10]]],
      held: [[1, [[2, 2, 2, 2, 2], [1, 1, 1, 1, 2], [0, 0, 1, 1, 1]]], [2, [[0, 0, 0, 0, 0], [0, 1, 1, 1, 1], [1, 1, 1, 1, 2]]]],
      dates: [{ event: "end", party: 1, count: 1, probability: [0.1, 0.02, 0.4], quantiles: ["1101-05-01", "1101-05-01", "1101-05-01", "1101-05-01", "1101-05-01"] }],
    },
    {
      what_if: "Otherwise", asks: [{ sentence: "Red holds Alba on 1101.", count: 9, probability: [0.9, 0.6, 0.98] }],
      holders: [[[1, 0, [10, 10, 10]]], [[1, 0, [10, 10]], [3, 2, [4]]]],
      existing: [[1, 0, [10, 10, 10]], [2, 0, [10, 10, 10]], [3, 2, [4]]],
      held: [[1, [[2, 2, 2, 2, 2], [2, 2, 2, 2, 2], [1, 1, 1, 1, 1]]], [3, [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 1, 1]]]],
      dates: [{ event: "war", party: 1, other: 2, count: 7, probability: [0.7, 0.4, 0.9], quantiles: ["1101-01-01", "1101-01-01", "1101-02-01", "1101-03-01", "1101-03-01"] }],
    },
  ],
  differences: [{ what_if: "Otherwise", parted: 9, asks: [{ sentence: "Red holds Alba on 1101.", difference: [-0.1, -0.35, 0.19] }], holders: [], existing: [[1, [[0, -0.15, 0.15], [0, -0.15, 0.15], [0.1, -0.19, 0.35]]]] }],
};

describe("a summary", () => {
  it("tells who holds a place in how many of the runs, the likeliest first", () => {
    expect(holdersAt(summary, 0, 0, 2)).toEqual([{ party: 1, share: 0.6 }, { party: 2, share: 0.3 }]);
    expect(holdersAt(summary, 0, 1, 0)).toEqual([{ party: 1, share: 1 }]);
    expect(countAt([2, 1, [8]], 0)).toBe(0);
    expect(countAt([2, 1, [8]], 2)).toBe(0);
  });

  it("tells whose part a what-if changes, the greatest change first", () => {
    expect(changesAt(summary, 1, 1, 1)).toEqual([{ party: 1, share: 0.8 }, { party: 2, share: -0.8 }]);
    expect(changesAt(summary, 1, 0, 0)).toEqual([]);
  });

  it("names those who hold most, and those who are not always there", () => {
    expect(mainParties(summary, 2)).toEqual([1, 2]);
    expect(mainParties(summary, Infinity)).toEqual([1, 2, 3]);
    expect(mortalParties(summary)).toEqual([1, 3]);
    expect(existingOf(summary, 1, 3)).toEqual([0, 0, 4]);
    expect(heldBy(summary, 0, 3)).toEqual([[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
  });

  it("pairs key dates of the base with those of the what-if, the most frequent first", () => {
    expect(datePairs(summary, 1, ["end", "war"]).map(({ base, other }) => [base?.count ?? null, other?.count ?? null])).toEqual([[null, 7], [1, null]]);
    expect(datePairs(summary, null, ["end", "war"]).map(({ event }) => event)).toEqual(["end"]);
  });

  it("has Wilson's intervals", () => {
    // Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion, 2001: the limits for no success in ten.
    expect(intervalOf(0, 10).map((bound) => Number(bound.toFixed(4)))).toEqual([0, 0.2775]);
    expect(intervalOf(5, 10).map((bound) => Number(bound.toFixed(4)))).toEqual([0.2366, 0.7634]);
    expect(intervalOf(0, 0)).toEqual([0, 1]);
  });
});

describe("the likely world", () => {
  const parties = new Parties(chronicle, summary);

  it("has everybody hold what he holds most likely, under a veil of doubt", () => {
    const { world, veils } = likelyWorld(chronicle, summary, parties, { kind: "history", history: 0 });
    const [alba, borough] = [chronicle.named("Alba")!, chronicle.named("Borough")!];
    expect(["1100-06-01", "1101-01-01", "1102-01-01"].map((day) => world.functionOf("holds", borough)!.valueOn(dayOf(day)!))).toEqual([0, 1, 1]);
    expect(veils[2]!.get(alba.id)).toBeCloseTo(0.4);
    expect(veils[1]!.get(borough.id)).toBeCloseTo(0.2);
  });

  it("leaves a place to nobody where that is likeliest, and gives a state without a name one", () => {
    const { world } = likelyWorld(chronicle, summary, parties, { kind: "history", history: 1 });
    expect(world.functionOf("holds", chronicle.named("Borough")!)!.valueOn(dayOf("1102")!)).toBe(-1);
    expect(parties.entityOf(3)?.name).toBe("a new state");
    expect(parties.idOf(0)).toBe(-1);
    expect(chronicle.entities.length).toBe(4);
  });

  it("of a difference shows who becomes likelier, and nothing where nothing changes", () => {
    const { world, veils } = likelyWorld(chronicle, summary, parties, { kind: "difference", history: 1 });
    const [alba, borough] = [chronicle.named("Alba")!, chronicle.named("Borough")!];
    expect(world.functionOf("holds", borough)!.valueOn(dayOf("1101")!)).toBe(0);
    expect(veils[1]!.get(borough.id)).toBe(0);
    expect(world.functionOf("holds", alba)!.valueOn(dayOf("1101")!)).toBe(-1);
    expect(world.functionOf("holds", alba)!.valueOn(dayOf("1102")!)).toBe(0);
    expect(veils[2]!.get(alba.id)).toBe(0);
  });

  it("is read at the last time that has come", () => {
    const days = summary.times.map((time) => dayOf(time)!);
    expect([dayOf("1090")!, dayOf("1100-12-31")!, dayOf("1101-01-01")!, dayOf("1150")!].map((day) => timeOf(days, day))).toEqual([0, 0, 1, 2]);
  });
});

describe("a question", () => {
  const question: RerunQuestion = { from: "1123-06-01", to: "1131-01-01", picked: ["One", "Other"], text: "what if \"Mine\"\nfrom 1123-07\nend\n", runs: 500, seed: 7, asks: ["Song holds Kaifeng on 1130-01-01"] };

  it("comes back from an address as it was", () => {
    const address = Object.fromEntries(Object.entries(addressOf(question)).filter((part): part is [string, string] => part[1] !== null));
    expect(questionOf(address, "1100-01-01", "1110-01-01")).toEqual(question);
    expect(questionOf({}, "1100-01-01", "1110-01-01")).toEqual({ from: "1100-01-01", to: "1110-01-01", picked: [], text: "", runs: 100, seed: 0, asks: [] });
    expect(questionOf({ runs: "many", seed: "-1" }, "1100", "1110")).toMatchObject({ runs: 100, seed: 0 });
  });

  it("is the same however its dates are written, and not with another seed", () => {
    const played = { from: "1123-06-01", to: "1131-01-01", seed: 7, runs: 500, picked: ["One", "Other"], text: question.text, asks: question.asks } as unknown as EnsembleEntry;
    expect(isSame({ ...question, to: "1131" }, questionBehind(played))).toBe(true);
    expect(isSame({ ...question, seed: 8 }, questionBehind(played))).toBe(false);
    expect(isSame({ ...question, picked: ["Other", "One"] }, questionBehind(played))).toBe(false);
  });

  it("can be asked in a terminal", () => {
    expect(commandOf({ ...question, text: "", asks: ["Song holds \"X\""] }, ["what-if/a.annals", "what-if/a.annals"], "wars"))
      .toBe("tongjian rerun wars --from 1123-06-01 --to 1131-01-01 --what-if wars/what-if/a.annals --runs 500 --seed 7 --ask \"Song holds \\\"X\\\"\" -o runs");
  });
});

describe("words", () => {
  it("round no chance to none, and no doubt away", () => {
    expect([0, 0.001, 0.004, 0.5, 0.999, 1].map(percent)).toEqual(["0 %", "under 1 %", "under 1 %", "50 %", "over 99 %", "100 %"]);
  });

  it("sign differences and tell which are sure", () => {
    expect([0.123, -0.04, 0, 0.0004, null].map(signed)).toEqual(["+12.3", "−4.0", "0.0", "0.0", ""]);
    expect(differenceText([-0.04, -0.081, 0.001])).toBe("−8.1 to +0.1");
    expect(intervalText([0.64, 0.61, 0.669])).toBe("61.0–66.9 %");
    expect([[0.1, 0.05, 0.2], [0.1, -0.01, 0.2], [null, null, null]].map((share) => isSure(share as [number, number, number]))).toEqual([true, false, false]);
  });

  it("name key dates", () => {
    const [end] = summary.histories[0]!.dates;
    const [war] = summary.histories[1]!.dates;
    const nameOf = (party: number): string => summary.parties[party]!;
    expect(eventText(end!, nameOf, summary.places)).toBe("The end of Red");
    expect(eventText(war!, nameOf, summary.places)).toBe("War between Red and Blues");
    expect(eventText({ ...end!, event: "seat_falls", place: 1 }, nameOf, summary.places)).toBe("Borough is taken from the court that sits there");
  });

  it("tell how long something still takes", () => {
    expect([0.4, 20.3, 200].map(leftText)).toEqual(["a moment", "20 seconds", "3 minutes"]);
  });
});

it("a chain of causes ends where none is told, and does not go round", () => {
  expect(chainOf([-1, 0, 1], 2)).toEqual([1, 0]);
  expect(chainOf([1, 0], 0)).toEqual([1, 0]);
  expect(chainOf([-1], 0)).toEqual([]);
});
