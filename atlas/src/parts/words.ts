import type { Entity } from "../chronicle/Entity";

/** A piece of a sentence: plain words, or the name of an entity. */
export interface Piece {
  readonly text: string;
  readonly entity: Entity | null;
}

/** Cuts a sentence at the names of the entities that it speaks of, the longest first, so that each can be a link. */
export function piecesOf(sentence: string, entities: readonly Entity[]): Piece[] {
  const names = [...entities].sort((one, other) => other.name.length - one.name.length || one.id - other.id);
  let pieces: Piece[] = [{ text: sentence, entity: null }];
  for (const entity of names) pieces = pieces.flatMap((piece) => (piece.entity ? [piece] : cut(piece.text, entity)));
  return pieces;
}

function cut(text: string, entity: Entity): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf(entity.name); at >= 0; at = text.indexOf(entity.name, at + 1)) {
    if (at < from || !isWhole(text, at, at + entity.name.length)) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), entity: null });
    pieces.push({ text: entity.name, entity });
    from = at + entity.name.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), entity: null });
  return pieces;
}

const letter = /[\p{L}\p{N}]/u;

function isWhole(text: string, from: number, to: number): boolean {
  return !letter.test(text[from - 1] ?? " ") && !letter.test(text[to] ?? " ");
}
