import type { Entity } from "../../chronicle/Entity";
import type { Change, Side } from "./changes";

/** A piece of a phrase: words, or an entity to be named. */
export type Part = string | Entity;

/** A change as a line of a table: what it is about, how that stood, how it stands now. */
export interface ChangeLine {
  readonly about: readonly Part[];
  /** Null where the change is a beginning or an end, and so says itself what was before. */
  readonly before: readonly Part[] | null;
  readonly after: readonly Part[];
}

/** Says a change: "Kaifeng: Song → Jin", "war between Jin and Song begins". */
export function wordsOf(change: Change): ChangeLine {
  const { relation, other, before, after } = change;
  const who = listed(change.subjects);
  const turn = (about: readonly Part[], none: string): ChangeLine => ({ about, before: valueOf(before, none), after: valueOf(after, none) });
  const event = (about: readonly Part[], begins: string, ends: string): ChangeLine => ({ about, before: null, after: [after.isSo ? begins : ends] });
  switch (relation) {
    case "holds": return turn(who, "nobody");
    case "rules": return turn(["ruler of ", ...who], "nobody");
    case "regent": return turn(["regent of ", ...who], "nobody");
    case "capital": return turn(["capital of ", ...who], "none");
    case "era": return turn(["era of ", ...who], "none");
    case "vassal": return turn(["overlord of ", ...who], "none");
    case "captive": return turn([...who, ", captive of"], "nobody");
    case "serves": return turn([...who, ", in the service of"], "nobody");
    case "exists": return event(who, "begins", "ends");
    case "war": return event(["war between ", ...who, " and ", other!], "begins", "ends");
    case "allied": return event(["alliance of ", ...who, " and ", other!], "begins", "ends");
    case "besieges": return event(["siege of ", other!, " by ", ...who], "begins", "ends");
    case "alive": return event(who, many(change) ? "are born" : "is born", many(change) ? "die" : "dies");
    case "border": return event(["border along ", ...who], "begins", "ends");
    case "bound": return { about: who, before: null, after: [after.isSo ? "bound by " : "no longer bound by ", other!] };
    case "knows": return { about: who, before: null, after: [after.isSo ? "know " : "no longer know ", other!] };
    case "ranked": return turn([...who, ", towards ", other!], "no rank");
    case "pays": return { about: [...who, ", yearly to ", other!], before: [paid(before)], after: [paid(after)] };
    case "population":
    case "terrain":
    case "walled": return turn(who, "not told");
  }
}

const many = (change: Change): boolean => change.subjects.length > 1;

const paid = (side: Side | null): string => (side?.isSo ? side.extra ?? "tribute" : "nothing");

function valueOf(side: Side | null, none: string): Part[] {
  if (!side?.isSo) return [none];
  if (!side.entity) return [side.extra ?? "so"];
  return side.extra ? [side.entity, ` (${side.extra})`] : [side.entity];
}

/** "Kaifeng, Luoyang and Taiyuan". */
export function listed(entities: readonly Entity[]): Part[] {
  return entities.flatMap((entity, at) => (at === 0 ? [entity] : [at === entities.length - 1 ? " and " : ", ", entity]));
}

/** A phrase without its links, for tests and for what is spoken. */
export const plain = (parts: readonly Part[]): string => parts.map((part) => (typeof part === "string" ? part : part.spoken)).join("");
