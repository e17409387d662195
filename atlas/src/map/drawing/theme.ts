/** The colours of the page as a canvas needs them. */
export interface Theme {
  readonly isDark: boolean;
  readonly paper: string;
  readonly land: string;
  readonly sea: string;
  readonly seaLine: string;
  readonly river: string;
  readonly wall: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly seal: string;
  readonly doubt: string;
  readonly serif: string;
  readonly sans: string;
  readonly script: string;
}

/** Reads the colours that are in force. */
export function themeOf(element: Element, isDark: boolean): Theme {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    isDark,
    paper: value("--paper"),
    land: value("--land"),
    sea: value("--sea"),
    seaLine: value("--sea-line"),
    river: value("--river"),
    wall: value("--wall"),
    ink: value("--ink"),
    inkSoft: value("--ink-soft"),
    inkFaint: value("--ink-faint"),
    seal: value("--seal"),
    doubt: value("--doubt"),
    serif: value("--serif"),
    sans: value("--sans"),
    script: value("--script"),
  };
}
