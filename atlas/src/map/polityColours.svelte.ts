import type { Entity } from "../chronicle/Entity";
import { atlas } from "../state/atlas.svelte";
import { theme } from "../state/theme.svelte";
import { readableOn } from "./colour";
import { allot, palette, wantingOf } from "./palette";

const [paper, night] = ["#f6f1e4", "#17191c"] as const;

const colours = $derived(atlas.chronicle && atlas.record ? allot(wantingOf(atlas.chronicle, atlas.record), atlas.chronicle.document.atlas.colours) : new Map<string, string>());
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a memory of what was computed, which nothing needs to watch
const inks = new Map<string, string>();

/** The colour of a polity for fills, as #rrggbb: the same in both themes, as fills are laid thinly over the ground. */
export function colourOf(entity: Entity): string {
  return colours.get(entity.name) ?? (entity.of ? colours.get(entity.of.name) : undefined) ?? palette[entity.id % palette.length]!;
}

/** The colour of a polity for lines and words that can be read on the ground of the theme, as #rrggbb. */
export function inkOf(entity: Entity): string {
  const ground = theme.isDark ? night : paper;
  const key = colourOf(entity) + ground;
  let ink = inks.get(key);
  if (!ink) {
    ink = readableOn(ground, colourOf(entity));
    inks.set(key, ink);
  }
  return ink;
}
