import { Chronicle } from "../../chronicle/Chronicle";
import { loadChronicle, loadWorld } from "../../chronicle/load";
import { World } from "../../chronicle/World";
import { atlas } from "../../state/atlas.svelte";

/** A world that can be compared, with the chronicle whose numbers it uses. */
export interface Telling {
  readonly chronicle: Chronicle;
  readonly world: World;
  /** Whose it is, for headings: a source, another history; empty for the whole record. */
  readonly by: string;
}

/** Which world a side shows: of the whole record, of one source, or of a history that lies beside it. */
export interface Choice {
  readonly source: string;
  /** The place of the history, as the address has it; null for the chronicle that is open. */
  readonly beside: string | null;
}

const opened = new WeakMap<Chronicle, Map<number, Promise<Telling>>>();

/** The world of a choice; fetched when first asked for. A choice that leads nowhere is refused in words. */
export async function tellingOf({ source, beside }: Choice): Promise<Telling> {
  const chronicle = atlas.chronicle!;
  if (beside !== null) return besideOf(chronicle, beside);
  if (source === "") return { chronicle, world: atlas.record!, by: "" };
  const entity = chronicle.named(source, "source");
  if (!entity) throw new Error(`There is no source “${source}”. Choose one from the list.`);
  return { chronicle, world: await atlas.worldAccordingTo(entity), by: source };
}

function besideOf(chronicle: Chronicle, beside: string): Promise<Telling> {
  const histories = chronicle.document.beside ?? [];
  const number = Number(beside);
  const name = histories[number];
  if (name === undefined) throw new Error(`No history ${beside} lies beside this one. ${histories.length === 0 ? "Open some with “tongjian open … --beside”." : "Choose one from the list."}`);
  let known = opened.get(chronicle);
  if (!known) opened.set(chronicle, (known = new Map()));
  let telling = known.get(number);
  if (!telling) {
    telling = Promise.all([loadChronicle(number), loadWorld(number)]).then(([document, world]) => {
      const other = new Chronicle(document);
      return { chronicle: other, world: new World(world, other.entities), by: name };
    });
    known.set(number, telling);
    telling.catch(() => { known.delete(number); });
  }
  return telling;
}
