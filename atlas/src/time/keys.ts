import type { Direction, Step } from "./moves";

/** What a key does: for the list of keys. */
export interface KeyUse {
  /** The keys as a reader knows them; where there are two, back comes before forward. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys that move in time on the pages that have the time control. */
export const timeKeys: readonly KeyUse[] = [
  { keys: ["Space"], does: "Play or pause" },
  { keys: ["←", "→"], does: "A day back or forward" },
  { keys: ["Shift ←", "Shift →"], does: "Ten days back or forward" },
  { keys: ["Page Up", "Page Down"], does: "A month back or forward" },
  { keys: ["Shift Page Up", "Shift Page Down"], does: "A year back or forward" },
  { keys: [",", "."], does: "To the previous or next day on which something happens" },
];

/** What a key asks for. */
export type TimeAct =
  | { readonly kind: "play" }
  | { readonly kind: "step"; readonly step: Step; readonly direction: Direction }
  | { readonly kind: "event"; readonly direction: Direction };

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key asks for; null if it is not one of ours. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): TimeAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case " ":
      return shiftKey ? null : { kind: "play" };
    case "ArrowLeft":
    case "ArrowRight":
      return { kind: "step", step: shiftKey ? "tenDays" : "day", direction: key === "ArrowLeft" ? -1 : 1 };
    case "PageUp":
    case "PageDown":
      return { kind: "step", step: shiftKey ? "year" : "month", direction: key === "PageUp" ? -1 : 1 };
    case ",":
    case ".":
      return { kind: "event", direction: key === "," ? -1 : 1 };
    default:
      return null;
  }
}

const typing = "input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], dialog, [role=dialog], [role=listbox], [role=combobox], [role=menu]";
const pressing = "button, summary, input[type=checkbox], input[type=radio], [role=button], [role=checkbox], [role=switch], [role=tab]";
const choosing = "input[type=radio], [role=tab], [role=radio]";

/** Whether a key means something else where the focus is: text that is typed, a button that is pressed, a panel that scrolls. */
export function isTakenAt(target: Pick<Element, "closest"> | null, key: string): boolean {
  if (!target) return false;
  if (target.closest(typing)) return true;
  if (key === " ") return target.closest(pressing) !== null || target.closest("aside") !== null;
  if (key.startsWith("Arrow")) return target.closest(choosing) !== null;
  return key.startsWith("Page") && target.closest("aside") !== null;
}
