import type { RecordDocument } from "../../api/types";
import { atlas } from "../../state/atlas.svelte";

/** The details of the record for a panel that shows them, once they have come. To be made while a component is. */
export class RecordDetails {
  /** The details; null until they have come. */
  now = $state.raw<RecordDocument | null>(null);
  hasFailed = $state(false);

  constructor() {
    // The details belong to the record: a new record, after a file was saved, has new ones.
    $effect(() => {
      const record = atlas.record;
      atlas.recordDetails().then(
        (loaded) => { if (record === atlas.record) this.now = loaded; },
        () => { this.hasFailed = true; },
      );
    });
  }
}
