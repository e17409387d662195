import type { ChronicleDocument, ManualPage, ModelDocument, RecordDocument, WorldDocument } from "../api/types";

/** A document could not be had: what was asked for, and why. */
export class NotLoaded extends Error {
  constructor(readonly path: string, reason: string) {
    super(`${path} could not be loaded: ${reason}`);
  }
}

/** Fetches a document that lies beside the page, whether the program serves it or it was published as a file. */
async function document<T>(path: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { accept: "application/json" } });
  } catch (error) {
    throw new NotLoaded(path, error instanceof Error ? error.message : "the server is not there");
  }
  if (!response.ok) throw new NotLoaded(path, `${String(response.status)} ${response.statusText}`);
  return (await response.json()) as T;
}

/** Which history: the one that was opened, or one that lies beside it, counted from 0. */
export type History = "own" | number;

const folder = (history: History): string => (history === "own" ? "data" : `data/beside/${String(history)}`);

export const loadChronicle = (history: History = "own"): Promise<ChronicleDocument> =>
  document(`${folder(history)}/chronicle.json`);

export const loadWorld = (history: History = "own"): Promise<WorldDocument> => document(`${folder(history)}/world.json`);

/** The world of one source alone. */
export const loadAccordingTo = (source: number): Promise<WorldDocument> => document(`data/according-to/${String(source)}.json`);

export const loadRecord = (history: History = "own"): Promise<RecordDocument> => document(`${folder(history)}/record.json`);

/** The model that reruns the chronicle: mechanisms, rules, and how good it was. */
export const loadModel = (): Promise<ModelDocument> => document("data/model.json");

export const loadManual = (): Promise<ManualPage[]> => document("data/manual.json");
