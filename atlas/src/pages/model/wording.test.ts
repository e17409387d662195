import { describe, expect, it } from "vitest";
import type { EstimateEntry, LeadScoreEntry } from "../../api/types";
import { fixed, inShort, interval, leadOf, leadsOf, plain, signed, toneOf, verdictOf } from "./wording";

const skill = (value: number, low: number, high: number): EstimateEntry => ({ value, low, high });
const score = (period: string, leadYears: number, skillPersistence?: EstimateEntry): LeadScoreEntry => ({
  period, leadYears, origins: 1, places: 1, changed: 0, brier: 0, brierFair: 0, brierPersistence: 0, brierClimatology: 0, ...(skillPersistence ? { skillPersistence } : {}),
});

describe("the words of scores", () => {
  it("call nothing better or worse whose interval holds nothing at all", () => {
    expect([skill(0.2, 0.1, 0.3), skill(-0.2, -0.3, -0.1), skill(0.2, -0.1, 0.3), skill(0.2, 0, 0.3)].map(toneOf)).toEqual(["better", "worse", "open", "open"]);
  });

  it("are as plain of a failure as of a success", () => {
    expect(verdictOf(score("held-out", 5, skill(0.2, 0.1, 0.3)))).toBe("better than persistence, beyond chance");
    expect(verdictOf(score("held-out", 5, skill(-0.2, -0.3, -0.1)), "by how much")).toBe("worse than persistence by 0.20, beyond chance");
    expect(verdictOf(score("held-out", 5, skill(-0.2, -0.3, 0.1)))).toBe("worse than persistence, which may be chance");
    expect(verdictOf(score("held-out", 5))).toBe("no place changed hands: persistence cannot be beaten");
  });

  it("give numbers a true minus and nothing no sign", () => {
    expect([fixed(-0.123, 2), fixed(-0.001, 2), signed(0.126, 2), signed(-0.001, 2), signed(0.001, 2), plain(-6)]).toEqual(["−0.12", "0.00", "+0.13", "0.00", "0.00", "−6"]);
    expect(interval(skill(0.22, -0.05, 0.33), 2)).toBe("+0.22 (−0.05 to 0.33)");
  });

  it("begin with what only scores, five and ten years ahead", () => {
    const scores = [1, 5, 10].flatMap((lead) => [score("calibration", lead), score("held-out", lead)]);
    expect(inShort(scores).map((one) => `${one.period} ${String(one.leadYears)}`)).toEqual(["held-out 5", "held-out 10", "calibration 5", "calibration 10"]);
    expect(inShort([score("calibration", 1), score("calibration", 2), score("calibration", 3)]).map((one) => one.leadYears)).toEqual([2]);
    expect(inShort([])).toEqual([]);
  });

  it("take the lead that an address asks for, and the middle one for any other", () => {
    const leads = leadsOf([{ leadYears: 10 }, { leadYears: 1 }, { leadYears: 5 }, { leadYears: 1 }]);
    expect(leads).toEqual([1, 5, 10]);
    expect([leadOf("10", leads), leadOf("7", leads), leadOf(undefined, leads), leadOf("1", [])]).toEqual([10, 5, 5, 0]);
  });
});
