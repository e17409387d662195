import type { Chronicle } from "../../chronicle/Chronicle";
import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";

/** What lasts: a reign, a war, a treaty, a siege. */
export interface Bar {
  readonly relation: Relation;
  /** Its name in addresses. */
  readonly key: string;
  readonly label: string;
  /** The first day by replay; −∞ if it was always so. */
  readonly from: Day;
  /** The first day by replay on which it is over; ∞ if it never ends. */
  readonly to: Day;
  readonly began: readonly [Day, Day];
  readonly ended: readonly [Day, Day];
  /** Whether it was so before the chronicle begins: then its first day is not its beginning. */
  readonly isOpen: boolean;
  /** Bars of one chain follow one another and share a row: the reigns of one polity. */
  readonly chain: string;
  /** The states whose colours it bears, one or two. */
  readonly states: readonly Entity[];
  /** Why it is so; those of a treaty have one for each party. */
  readonly standings: readonly Standing[];
}

/** All bars of a relation, in order of time. */
export function barsOf(relation: Relation, world: World, chronicle: Pick<Chronicle, "iso">): Bar[] {
  const standings = world.throughAll(relation);
  const bars = relation === "bound" ? treaties(standings) : standings.map((standing) => [standing]);
  return bars.map((members) => barOf(relation, members, chronicle)).sort((one, other) => one.from - other.from || one.to - other.to || (one.key < other.key ? -1 : 1));
}

/** The polity, where an entity is a phase of one; else itself. */
export function rootOf(entity: Entity): Entity {
  return entity.kind === "period" && entity.of ? rootOf(entity.of) : entity;
}

/** The parties of a treaty, bound in the same days, are one bar. */
function treaties(standings: readonly Standing[]): Standing[][] {
  const byTime = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = `${String(standing.subject.id)} ${String(standing.from)} ${String(standing.to)}`;
    const known = byTime.get(key);
    if (known) known.push(standing);
    else byTime.set(key, [standing]);
  }
  return [...byTime.values()];
}

function barOf(relation: Relation, members: readonly Standing[], chronicle: Pick<Chronicle, "iso">): Bar {
  const [{ subject, other, from, to, began, ended, since }] = members as [Standing];
  const named = relation === "bound" ? subject.name : [subject, other].filter((each) => each !== null).map((each) => each.name).join("~");
  return {
    relation,
    key: `${relation}~${named}~${Number.isFinite(from) ? chronicle.iso(from) : ""}`,
    label: labelOf(relation, members),
    from, to, began, ended,
    isOpen: since === null || since.event === null || from === -Infinity,
    chain: relation === "war" || relation === "allied" || relation === "besieges" || relation === "pays" ? `${String(subject.id)} ${String(other?.id)}` : String(subject.id),
    states: statesOf(relation, members),
    standings: members,
  };
}

function labelOf(relation: Relation, members: readonly Standing[]): string {
  const { subject, other } = members[0]!;
  switch (relation) {
    case "exists":
    case "bound":
      return subject.name;
    case "rules":
      return other?.name ?? "";
    case "war":
      return `${subject.name} × ${other?.name ?? ""}`;
    case "allied":
      return `${subject.name} + ${other?.name ?? ""}`;
    case "besieges":
      return `Siege of ${other?.name ?? ""}`;
    case "pays":
      return `${subject.name} pays ${other?.name ?? ""}`;
    case "vassal":
      return `${subject.name}, vassal of ${other?.name ?? ""}`;
    case "captive":
      return `${subject.name}, captive of ${other?.name ?? ""}`;
    default:
      return [subject.name, other?.name].filter((name) => name !== undefined).join(" – ");
  }
}

function statesOf(relation: Relation, members: readonly Standing[]): Entity[] {
  const [{ subject, other }] = members as [Standing];
  const all = relation === "bound" ? members.map((member) => member.other) : relation === "rules" || relation === "exists" ? [subject] : relation === "captive" ? [other] : [subject, other];
  return all.filter((entity): entity is Entity => entity?.isState === true).map(rootOf);
}

/** What a bar says as a sentence, for those who do not see it. */
export function sentenceOf(bar: Bar): string {
  const { subject, other } = bar.standings[0]!;
  switch (bar.relation) {
    case "exists":
      return `${subject.spoken} exists`;
    case "rules":
      return `${other?.spoken ?? ""} rules ${subject.spoken}`;
    case "war":
      return `${subject.spoken} and ${other?.spoken ?? ""} are at war`;
    case "allied":
      return `${subject.spoken} and ${other?.spoken ?? ""} are allied`;
    case "bound":
      return `${subject.spoken} binds ${bar.standings.map((each) => each.other?.spoken ?? "").join(" and ")}`;
    case "besieges":
      return `${subject.spoken} besieges ${other?.spoken ?? ""}`;
    default:
      return bar.label;
  }
}
