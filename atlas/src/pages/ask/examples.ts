import type { Chronicle } from "../../chronicle/Chronicle";
import type { World } from "../../chronicle/World";

/** Questions to begin with, about what the chronicle tells most of: its most contested place, its longest line of rulers, its busiest treaty. */
export function examplesOf(chronicle: Chronicle, world: World, day: number): string[] {
  const most = <T>(some: readonly T[], count: (one: T) => number): T | undefined =>
    some.reduce<T | undefined>((best, one) => (best === undefined || count(one) > count(best) ? one : best), undefined);
  const place = most(world.functionsOf("holds").filter((known) => world.entities[known.subject]!.isStation), (known) => known.length);
  const throne = most(world.functionsOf("rules"), (known) => known.length);
  const payer = most(world.functionsOf("pays"), (known) => known.length);
  const date = chronicle.iso(day);
  const examples: string[] = [];
  if (place) {
    const name = world.entities[place.subject]!.spoken;
    examples.push(`Who holds ${name} on ${date}?`, `What happened at ${name} between ${date.slice(0, 4)} and ${String(Number(date.slice(0, 4)) + 10)}?`);
  }
  if (throne) examples.push(`Who rules ${world.entities[throne.subject]!.spoken} on ${date}?`);
  if (payer) examples.push(`Whom does ${world.entities[payer.subject]!.spoken} pay in ${date.slice(0, 4)}?`);
  const treaty = chronicle.ofKind("treaty").find((entity) => world.eventsOf(entity).length > 0);
  if (treaty) examples.push(`What are the terms of ${treaty.spoken}?`);
  return examples;
}
