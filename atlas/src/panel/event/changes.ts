import type { Entity } from "../../chronicle/Entity";
import type { StepFunction, Turn } from "../../chronicle/StepFunction";
import type { Cause, HistoryEvent, Relation, World } from "../../chronicle/World";

/** What a relation says of its subject before or after a turn. */
export interface Side {
  /** The entity of a function; null for none, and for what is only so or not so. */
  readonly entity: Entity | null;
  readonly isSo: boolean;
  /** An amount, office or rank that goes with it. */
  readonly extra: string | null;
}

/** How one event changed one relation, for all subjects that it changed alike. */
export interface Change {
  readonly relation: Relation;
  readonly subjects: readonly Entity[];
  /** The other of a pair; null for a relation of one subject. */
  readonly other: Entity | null;
  /** How it stood before; null if nobody had said. */
  readonly before: Side | null;
  readonly after: Side;
  /** The term of a treaty that did it; null if the event did it itself. */
  readonly term: Cause | null;
}

interface Place {
  readonly relation: Relation;
  readonly known: StepFunction;
  readonly at: number;
}

/** In the order in which a reader asks: states first, then persons, then treaties and counts. */
const relations: readonly Relation[] = [
  "exists", "holds", "capital", "rules", "regent", "era", "war", "besieges", "allied", "vassal", "ranked", "bound", "pays", "border",
  "alive", "captive", "serves", "knows", "population", "terrain", "walled",
];

/** Relations whose value is an entity. */
const functions = new Set<Relation>(["holds", "rules", "regent", "capital", "era", "vassal", "captive", "serves"]);

const turnsByWorld = new WeakMap<World, ReadonlyMap<number, readonly Place[]>>();

/** Everything that an event changed, by its own words or by the terms agreed in it. Turns that leave all as it was are no changes. */
export function changesOf(world: World, event: HistoryEvent): Change[] {
  const found = new Map<string, Change>();
  for (const place of turnsOf(world, event)) {
    const change = changeAt(world, event, place);
    if (!change) continue;
    const key = keyOf(change);
    const alike = found.get(key);
    found.set(key, alike ? { ...alike, subjects: [...alike.subjects, ...change.subjects] } : change);
  }
  return [...found.values()];
}

/** The terms that were agreed in an event: what it says beyond its own sentence. */
export function termsOf(world: World, event: HistoryEvent): Cause[] {
  const terms = new Map<string, Cause>();
  for (const { known, at } of turnsOf(world, event)) {
    const cause = world.cause(known.turn(at).cause);
    if (cause && cause.says !== event.says) terms.set(`${String(cause.line)} ${cause.says}`, cause);
  }
  return [...terms.values()].sort((one, other) => one.file - other.file || one.line - other.line);
}

function turnsOf(world: World, event: HistoryEvent): readonly Place[] {
  let known = turnsByWorld.get(world);
  if (!known) {
    known = allTurns(world);
    turnsByWorld.set(world, known);
  }
  return known.get(event.index) ?? [];
}

function allTurns(world: World): Map<number, Place[]> {
  const all = new Map<number, Place[]>();
  for (const relation of relations)
    for (const known of world.functionsOf(relation))
      for (let at = 0; at < known.length; at++) {
        const index = world.cause(known.turn(at).cause)?.event?.index;
        if (index === undefined) continue;
        const places = all.get(index);
        if (places) places.push({ relation, known, at });
        else all.set(index, [{ relation, known, at }]);
      }
  return all;
}

function changeAt(world: World, event: HistoryEvent, { relation, known, at }: Place): Change | null {
  const turn = known.turn(at);
  const before = at === 0 ? null : sideOf(world, relation, known.turn(at - 1));
  const after = sideOf(world, relation, turn);
  if (isSame(before, after)) return null;
  const cause = world.cause(turn.cause);
  const pair = { subject: world.entities[known.subject]!, other: known.other < 0 ? null : world.entities[known.other]! };
  // A treaty binds its parties: they are whom a reader thinks of as changed.
  const [subject, other] = relation === "bound" ? [pair.other!, pair.subject] : [pair.subject, pair.other];
  return { relation, subjects: [subject], other, before, after, term: cause && cause.says !== event.says ? cause : null };
}

function sideOf(world: World, relation: Relation, turn: Turn): Side {
  const isFunction = functions.has(relation);
  const isSo = isFunction ? turn.value >= 0 : turn.value === 1;
  return { entity: isFunction && isSo ? world.entities[turn.value]! : null, isSo, extra: isSo ? world.extra(turn.extra) : null };
}

/** Whether nothing turned; not to be so any more where nobody ever said that it was, is nothing either. */
function isSame(before: Side | null, after: Side): boolean {
  if (!before) return !after.isSo;
  return before.entity === after.entity && before.isSo === after.isSo && before.extra === after.extra;
}

function keyOf({ relation, other, before, after, term }: Change): string {
  const side = (known: Side | null): string => (known ? `${String(known.entity?.id)} ${String(known.isSo)} ${known.extra ?? ""}` : "");
  return [relation, String(other?.id), side(before), side(after), String(term?.line)].join("|");
}
