import type { KeyUse } from "../../time/keys";

/** The keys of the timeline, for the list of keys. */
export const timelineKeys: readonly KeyUse[] = [
  { keys: ["+", "−"], does: "Zoom in or out" },
  { keys: ["←", "→"], does: "Move the view back or forward" },
  { keys: ["↑", "↓"], does: "Scroll the lanes" },
  { keys: ["Home"], does: "Show the whole chronicle" },
  { keys: [",", "."], does: "To the previous or next day on which something happens" },
  { keys: ["Shift drag"], does: "Mark a span of time" },
];

/** What a key asks of the view. */
export type ViewAct = { readonly kind: "zoom"; readonly by: number } | { readonly kind: "pan"; readonly by: number } | { readonly kind: "scroll"; readonly by: number } | { readonly kind: "home" };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key asks of the view; null if it is not one of ours. */
export function viewActOf({ key, ctrlKey, metaKey, altKey }: Key): ViewAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case "+":
    case "=":
      return { kind: "zoom", by: 1 / 1.5 };
    case "-":
    case "−":
      return { kind: "zoom", by: 1.5 };
    case "ArrowLeft":
      return { kind: "pan", by: -0.15 };
    case "ArrowRight":
      return { kind: "pan", by: 0.15 };
    case "ArrowUp":
      return { kind: "scroll", by: -60 };
    case "ArrowDown":
      return { kind: "scroll", by: 60 };
    case "Home":
      return { kind: "home" };
    default:
      return null;
  }
}
