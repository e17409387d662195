import { describe, expect, it } from "vitest";
import { withinAtlas } from "./links";

describe("links of the manual", () => {
  it("lead to its pages within the atlas", () => {
    expect(withinAtlas('<a href="dates.md#years">years</a>', "names")).toBe('<a href="#/help/dates?at=years">years</a>');
    expect(withinAtlas('<a href="dates.md">dates</a>', "names")).toBe('<a href="#/help/dates">dates</a>');
    expect(withinAtlas('<a href="#aliases">aliases</a>', "names")).toBe('<a href="#/help/names?at=aliases">aliases</a>');
  });

  it("are plain words where they lead out of the manual, and stay where they lead elsewhere", () => {
    expect(withinAtlas('<a href="../docs/commands.md">commands</a>', "names")).toBe("<span>commands</span>");
    expect(withinAtlas('<a href="https://example.org/">x</a>', "names")).toBe('<a href="https://example.org/">x</a>');
  });
});
