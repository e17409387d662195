import type { Chronicle } from "../chronicle/Chronicle";
import type { Entity } from "../chronicle/Entity";
import type { HistoryEvent, World } from "../chronicle/World";

/** Something that a search finds. */
export type Found =
  | { readonly kind: "entity"; readonly entity: Entity; readonly name: string }
  | { readonly kind: "event"; readonly event: HistoryEvent }
  | { readonly kind: "date"; readonly days: readonly [number, number] }
  | { readonly kind: "page"; readonly page: string; readonly title: string }
  | { readonly kind: "question"; readonly question: string };

interface Name {
  readonly folded: string;
  readonly name: string;
  readonly entity: Entity;
  readonly weight: number;
}

/** A text without case and marks: "Öngüt" is found by "ongut". */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Everything that a chronicle speaks of, to be found while one types. */
export class SearchIndex {
  private readonly names: readonly Name[];
  private readonly sentences: readonly string[];

  constructor(private readonly chronicle: Chronicle, private readonly world: World, private readonly pages: readonly { readonly name: string; readonly title: string }[]) {
    this.names = chronicle.entities.flatMap((entity) => {
      const weight = Math.log2(1 + world.eventsOf(entity).length);
      return [entity.name, ...(entity.entry.names ?? []).map((name) => name.text)].map((name) => ({ folded: folded(name), name, entity, weight }));
    });
    this.sentences = world.events.map((event) => folded(event.says));
  }

  /** The best of what a text may mean, at most so many of names and as many of events. */
  find(text: string, most: number): Found[] {
    const asked = folded(text.trim());
    if (asked === "") return [];
    const days = this.chronicle.parseDate(text);
    return [
      ...(days ? [{ kind: "date" as const, days }] : []),
      ...(text.trim().endsWith("?") ? [{ kind: "question" as const, question: text.trim() }] : []),
      ...this.pages.filter((page) => folded(page.title).startsWith(asked)).map((page) => ({ kind: "page" as const, page: page.name, title: page.title })),
      ...this.entities(asked, most),
      ...this.events(asked, most),
    ];
  }

  private entities(asked: string, most: number): Found[] {
    const best = new Map<Entity, { name: Name; rank: number }>();
    for (const name of this.names) {
      const rank = rankOf(name.folded, asked);
      const known = best.get(name.entity);
      if (rank < 4 && (!known || rank < known.rank)) best.set(name.entity, { name, rank });
    }
    return [...best.values()]
      .sort((one, other) => one.rank - other.rank || other.name.weight - one.name.weight || one.name.entity.id - other.name.entity.id)
      .slice(0, most)
      .map(({ name }) => ({ kind: "entity", entity: name.entity, name: name.name }));
  }

  private events(asked: string, most: number): Found[] {
    const words = asked.split(/\s+/);
    const found: Found[] = [];
    for (let at = 0; at < this.sentences.length && found.length < most; at++)
      if (words.every((word) => this.sentences[at]!.includes(word) || this.world.events[at]!.date.includes(word))) found.push({ kind: "event", event: this.world.events[at]! });
    return found;
  }
}

/** How well a name fits: 0 the same, 1 its beginning, 2 the beginning of a word in it, 3 anywhere; 4 not at all. */
function rankOf(name: string, asked: string): number {
  const at = name.indexOf(asked);
  if (at < 0) return 4;
  if (at === 0) return name.length === asked.length ? 0 : 1;
  return name.includes(` ${asked}`) ? 2 : 3;
}
