/** The colours of the theme, as #rrggbb, for what is drawn on a canvas. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly line: string;
  readonly strong: string;
  readonly paper: string;
  readonly seal: string;
  readonly focus: string;
  readonly serif: string;
  readonly sans: string;
}

/** Reads them from the style sheet. */
export function inkFrom(element: Element): Ink {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: value("--ink"), soft: value("--ink-soft"), faint: value("--ink-faint"), line: value("--line"), strong: value("--line-strong"),
    paper: value("--paper"), seal: value("--seal"), focus: value("--focus"), serif: value("--serif"), sans: value("--sans"),
  };
}

/** A colour #rrggbb so far opaque, 0 to 1. */
export function withAlpha(colour: string, alpha: number): string {
  return colour + Math.round(Math.min(Math.max(alpha, 0), 1) * 255).toString(16).padStart(2, "0");
}
