import { describe, expect, it } from "vitest";
import { stack, within, type Span } from "./stack";

const span = (from: number, to: number): Span => ({ from, to });

describe("stacking", () => {
  it("puts what does not meet in one row, and what meets in another", () => {
    expect(stack([[span(0, 10)], [span(10, 20)], [span(5, 15)], [span(15, 30)]])).toEqual([0, 0, 1, 1]);
  });

  it("keeps a chain together, and fills the gaps it leaves", () => {
    expect(stack([[span(0, 10), span(50, 60)], [span(10, 50)], [span(40, 55)]])).toEqual([0, 0, 1]);
  });

  it("keeps a gap free on both sides", () => {
    expect(stack([[span(0, 10)], [span(12, 20)]], 5)).toEqual([0, 1]);
    expect(stack([[span(12, 20)], [span(0, 10)]], 5)).toEqual([0, 1]);
    expect(stack([[span(15, 20)], [span(0, 10)]], 5)).toEqual([0, 0]);
  });

  it("bears what has no beginning and no end", () => {
    expect(stack([[span(-Infinity, 5)], [span(5, Infinity)], [span(-Infinity, Infinity)]])).toEqual([0, 0, 1]);
  });

  it("never lets two meet, whatever comes", () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
    const chains = Array.from({ length: 300 }, () => { const from = random(5000); return [span(from, from + 1 + random(400))]; });
    const rows = stack(chains);
    for (let one = 0; one < chains.length; one++)
      for (let other = 0; other < one; other++)
        if (rows[one] === rows[other]) expect(chains[one]![0]!.to <= chains[other]![0]!.from || chains[other]![0]!.to <= chains[one]![0]!.from).toBe(true);
  });
});

describe("culling", () => {
  it("leaves out no span that touches the view", () => {
    const spans = [span(0, 100), span(10, 12), span(50, 60), span(90, 95), span(120, 130)];
    const [first, end] = within(spans, 70, 110, 100);
    for (const each of spans.filter((known) => known.to > 70 && known.from < 110)) expect(spans.slice(first, end)).toContain(each);
    expect(within(spans, 200, 300, 100)).toEqual([4, 5]);
    expect(within(spans, 131, 140, 10)).toEqual([5, 5]);
  });
});
