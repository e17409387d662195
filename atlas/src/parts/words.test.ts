import { describe, expect, it } from "vitest";
import { Entity } from "../chronicle/Entity";
import { piecesOf } from "./words";

const entities = ["Jin", "Jinan", "Song", "Southern Song"].map((name, id) => new Entity(id, { name, kind: "polity", noun: "polity", file: 0, line: 1 }, []));

describe("the pieces of a sentence", () => {
  it("are names and words that make the sentence again", () => {
    const sentence = "Jin captures Jinan from Southern Song, and Song mourns Jin.";
    const pieces = piecesOf(sentence, entities);
    expect(pieces.map((piece) => piece.text).join("")).toBe(sentence);
    expect(pieces.filter((piece) => piece.entity).map((piece) => piece.text)).toEqual(["Jin", "Jinan", "Southern Song", "Song", "Jin"]);
  });

  it("do not cut a name out of a longer word", () => {
    expect(piecesOf("Jinning falls.", entities)).toEqual([{ text: "Jinning falls.", entity: null }]);
  });
});
