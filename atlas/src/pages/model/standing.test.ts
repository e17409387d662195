import { describe, expect, it } from "vitest";
import type { HindcastEntry, ModelDocument } from "../../api/types";
import { remarksOn } from "./standing";

/** Scores for which nothing was left out, and those for which each mechanism was. */
const whole = { chronicle: "Three rivers", chronicleHash: "c1", parametersHash: "r1" } as unknown as HindcastEntry;
const hindcast = { ...whole, ablation: [{ mechanism: "harvest" }, { mechanism: "siege" }] } as unknown as HindcastEntry;
const faulty: ModelDocument = {
  faults: [], chronicle: "Three rivers", chronicleHash: "c1", groups: [],
  mechanisms: [{ name: "harvest", meaning: "", reads: [] }, { name: "siege", meaning: "", reads: [] }],
};
const bare: ModelDocument = { ...faulty, rulesHash: "r1" };
const model: ModelDocument = { ...bare, hindcast };
const about = (changed: Partial<ModelDocument>): string[] => remarksOn({ ...model, ...changed }).map((remark) => remark.about);
const said = (changed: Partial<ModelDocument>): string => remarksOn({ ...model, ...changed }).map((remark) => remark.says).join(" ");

describe("what is said of kept scores", () => {
  it("is nothing where they are of these rules, this chronicle and these mechanisms", () => {
    expect(about({})).toEqual([]);
  });

  it("is that there are none, or that they cannot be read", () => {
    expect(remarksOn(bare).map((remark) => remark.about)).toEqual(["missing"]);
    expect(remarksOn({ ...bare, unread: "it has format 2" }).map((remark) => remark.says)).toEqual(["Scores are kept beside the rules, but cannot be read: it has format 2."]);
  });

  it("names both hashes where the rules are others, and nothing where there are no rules to compare", () => {
    expect(said({ rulesHash: "r2" })).toMatch(/other rules \(r1\).*\(r2\)/);
    expect(remarksOn({ ...faulty, hindcast })).toEqual([]);
  });

  it("tells another chronicle from one that was changed since", () => {
    expect(said({ chronicleHash: "c2" })).toContain("changed after it was scored");
    expect(said({ chronicle: "Two seas", chronicleHash: "c2" })).toContain("another chronicle, “Three rivers”");
    expect(said({ chronicleHash: "c2", hindcast: { ...hindcast, chronicle: "" } })).toContain("“without a title”");
  });

  it("names mechanisms that came or went, and all that differs at once", () => {
    expect(said({ mechanisms: [{ name: "harvest", meaning: "", reads: [] }, { name: "plague", meaning: "", reads: [] }] })).toContain("plague came since; siege are no longer there");
    expect(about({ hindcast: whole, mechanisms: [] })).toEqual([]);
    expect(about({ rulesHash: "r2", chronicleHash: "c2", mechanisms: model.mechanisms.slice(1) })).toEqual(["rules", "chronicle", "mechanisms"]);
  });
});
