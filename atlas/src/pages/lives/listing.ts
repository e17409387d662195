import type { Entity } from "../../chronicle/Entity";
import type { World } from "../../chronicle/World";
import { folded } from "../../shell/searching";
import type { Presence } from "./presence";

/** How the lines of a list are ordered. */
export const orders = ["name", "told", "time"] as const;
export type Order = (typeof orders)[number];

export const orderNames: Readonly<Record<Order, string>> = { name: "by name", told: "most told of first", time: "first told of first" };

/** A line of a list. */
export interface Line {
  readonly entity: Entity;
  readonly group: string;
  /** A word or two beside the name. */
  readonly about: string;
  /** All its names without case and marks, to be searched. */
  readonly folded: string;
  /** How many events tell of it. */
  readonly told: number;
  /** The day of the first; infinite if there is none. */
  readonly since: number;
}

/** A part of a list under its heading. */
export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

const collator = new Intl.Collator("en");

/** The lines of a list, in the order of names. */
export function linesOf(world: World, entities: readonly Entity[], groupOf: (entity: Entity) => string, about: (entity: Entity) => string): Line[] {
  return entities.map((entity) => {
    const events = world.eventsOf(entity);
    const names = [entity.name, ...(entity.entry.names ?? []).map((name) => name.text)];
    return { entity, group: groupOf(entity), about: about(entity), folded: folded(names.join("\n")), told: events.length, since: events[0]?.at ?? Infinity };
  }).sort((one, other) => collator.compare(one.entity.name, other.entity.name) || one.entity.id - other.entity.id);
}

/** What is asked of a list. */
export interface Wanted {
  /** Letters that one of the names has; empty for all. */
  readonly words: string;
  /** The only group that is shown; null for all. */
  readonly group: string | null;
  readonly order: Order;
  /** Who is there on the date; null if those who are not are wanted too. */
  readonly presence: ((entity: Entity) => Presence) | null;
}

/** The groups of lines that answer, the greatest first, each in the order that is asked for. */
export function groupsOf(lines: readonly Line[], { words, group, order, presence }: Wanted): Group[] {
  const asked = folded(words.trim());
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if ((group !== null && line.group !== group) || !line.folded.includes(asked) || (presence && presence(line.entity) === "not")) continue;
    const known = groups.get(line.group);
    if (known) known.push(line);
    else groups.set(line.group, [line]);
  }
  // Lines come in the order of names, and sorting keeps it among those that are alike.
  return [...groups].map(([title, members]) => ({ title, lines: order === "told" ? members.sort((one, other) => other.told - one.told) : order === "time" ? members.sort(byTime) : members }))
    .sort((one, other) => other.lines.length - one.lines.length || collator.compare(one.title, other.title));
}

const byTime = (one: Line, other: Line): number => (one.since === other.since ? 0 : one.since - other.since);

/** The groups of lines with their sizes, the greatest first. */
export function sizesOf(lines: readonly Line[]): [group: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { group } of lines) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort(([one, few], [other, many]) => many - few || collator.compare(one, other));
}

/** The first lines of groups, so many in all; groups of which none is left are left out. */
export function firstOf(groups: readonly Group[], most: number): Group[] {
  const shown: Group[] = [];
  let left = most;
  for (const { title, lines } of groups) {
    if (left <= 0) break;
    shown.push({ title, lines: lines.length > left ? lines.slice(0, left) : lines });
    left -= lines.length;
  }
  return shown;
}
