/** The keys of the page, as its help lists them. */
export const readKeys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["j", "↓"], does: "The next proposal" },
  { keys: ["k", "↑"], does: "The one before" },
  { keys: ["o"], does: "The next that is open" },
  { keys: ["a"], does: "Accept" },
  { keys: ["r"], does: "Reject" },
  { keys: ["e"], does: "Edit its line" },
  { keys: ["Enter"], does: "While editing: accept the line as it is" },
  { keys: ["Esc"], does: "While editing: leave it as it was" },
  { keys: ["u"], does: "Undo" },
  { keys: ["w"], does: "To the writing of what was accepted" },
];

/** What a key asks for; null if nothing. */
export type ReadAct = "next" | "before" | "open" | "accept" | "reject" | "edit" | "undo" | "write";

const acts: Readonly<Record<string, ReadAct>> = {
  j: "next", ArrowDown: "next", k: "before", ArrowUp: "before", o: "open", a: "accept", r: "reject", e: "edit", u: "undo", w: "write",
};

export const actOf = (key: string): ReadAct | null => acts[key] ?? null;
