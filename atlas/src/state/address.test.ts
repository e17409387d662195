import { describe, expect, it } from "vitest";
import { addressText, parseAddress } from "./address";

describe("addresses", () => {
  it("come back as they were written, whatever names hold", () => {
    for (const name of ["Kaifeng", "Lin'an", "Min River of Fujian", "開封", "<script>", "a/b?c#d&e=f+g", "مدينة", "100%"])
      for (const page of ["map", "places"]) {
        const address = { page, of: name, with: { date: "1127-01-09", see: name, by: "songshi 26" } };
        expect(parseAddress(addressText(address))).toEqual(address);
      }
  });

  it("are the same for the same view, whatever the order in which it came about", () => {
    expect(addressText({ page: "map", of: null, with: { see: "Kaifeng", date: "1127-01-09" } })).toBe("#/map?date=1127-01-09&see=Kaifeng");
  });

  it("lead to the map where they name no page, and survive nonsense", () => {
    expect(parseAddress("")).toEqual({ page: "map", of: null, with: {} });
    expect(parseAddress("#/places/%E0%A4%A")).toMatchObject({ page: "places", of: "%E0%A4%A" });
  });
});
