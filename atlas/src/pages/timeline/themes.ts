import type { Relation } from "../../chronicle/World";

/** A lane of events of a kind, and of what lasts and belongs to them. */
export interface Theme {
  /** Its name in addresses. */
  readonly id: string;
  readonly title: string;
  /** The types of its events; the last theme takes all that no other names. */
  readonly types: readonly string[];
  /** The relations whose times are its bars, in the order of their rows. */
  readonly bars: readonly Relation[];
}

/** The themes in the order of lanes. This table and the next are the whole judgement of the timeline. */
export const themes: readonly Theme[] = [
  {
    id: "war", title: "War and sieges", bars: ["war", "besieges"],
    types: ["declare_war", "invade", "battle", "besiege", "lift_siege", "capture", "sack", "withdraw", "raid", "levy", "rebel", "suppress", "weapon"],
  },
  {
    id: "courts", title: "Courts and rulers", bars: ["exists", "rules"],
    types: ["found", "end", "accede", "abdicate", "capital", "era", "install", "conspire"],
  },
  {
    id: "treaties", title: "Treaties and tribute", bars: ["bound", "allied", "vassal", "pays"],
    types: ["treaty", "denounce", "ally", "negotiate", "tribute", "end_tribute", "cede", "submit", "envoy", "demand", "refuse"],
  },
  {
    id: "people", title: "People", bars: ["captive"],
    types: ["birth", "die", "kill", "seize", "deport", "imprison", "release", "appoint", "dismiss", "defect", "flee"],
  },
  { id: "others", title: "Everything else", bars: [], types: [] },
];

/** How much an event of a type asks to be told in words where there is not room for all; 2 where nothing is said. */
const weights: Readonly<Record<string, number>> = {
  found: 9, end: 9, treaty: 9, declare_war: 8, install: 8, accede: 7, abdicate: 7, ally: 7, capital: 6, denounce: 6, battle: 6, besiege: 5, sack: 5,
  submit: 5, cede: 5, seize: 5, rebel: 5, invade: 5, tribute: 5, weapon: 5, kill: 4, deport: 4, defect: 4, lift_siege: 4, capture: 4, negotiate: 3,
  famine: 6, settle: 4, era: 3, flee: 3, raid: 3, appoint: 1, dismiss: 1, birth: 1, census: 0,
};

/** The theme of a type of event. */
export function themeOf(type: string): Theme {
  return themes.find((theme) => theme.types.includes(type)) ?? themes.at(-1)!;
}

/** How much an event asks to be told in words: by its type, and by how many say so. */
export function weightOf(event: { readonly type: string; readonly cites: readonly unknown[] }): number {
  return (weights[event.type] ?? 2) + Math.min(event.cites.length, 5) / 2;
}
