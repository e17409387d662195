import type { Chronicle } from "../../chronicle/Chronicle";
import { filterNames, filterOf, matching, type FilterName } from "./filter";
import type { JournalIndex } from "./JournalIndex";
import { kindName } from "./kinds";

/** A filter that is in force, in words. */
export interface ActiveFilter {
  readonly name: FilterName;
  readonly words: string;
}

/** The filters of an address that are in force, in their order. */
export function activeFilters(address: Readonly<Record<string, string>>): ActiveFilter[] {
  return filterNames.flatMap((name) => {
    const value = address[name];
    return value ? [{ name, words: wordsOf(name, value) }] : [];
  });
}

function wordsOf(name: FilterName, value: string): string {
  switch (name) {
    case "q": return `words “${value}”`;
    case "kind": return value.split(",").map(kindName).join(", ");
    case "certainty": return value === "exact" ? "one day" : value === "uncertain" ? "not one day" : "sources differ";
    case "actor": return value;
    case "place": return `at ${value}`;
    case "source": return `by ${value}`;
    default: return `${name} ${value}`;
  }
}

/** A filter that can be given up, and how many events there are without it. */
export interface Remedy extends ActiveFilter {
  readonly found: number;
}

/** Which single filters, given up, let events be seen again; the least loss first. */
export function remediesFor(address: Readonly<Record<string, string>>, index: JournalIndex, chronicle: Chronicle): Remedy[] {
  return activeFilters(address)
    .map((active) => ({ ...active, found: matching(index, filterOf({ ...address, [active.name]: "" }, chronicle)).events.length }))
    .filter((remedy) => remedy.found > 0)
    .sort((one, other) => one.found - other.found);
}
