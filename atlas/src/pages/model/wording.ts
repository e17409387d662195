import type { EstimateEntry, LeadScoreEntry } from "../../api/types";

/** The periods in the order in which they stand, with the words for them. */
export const periods = [
  { name: "calibration", title: "Calibration", meaning: "the rules may be fitted on these origins" },
  { name: "held-out", title: "Held out", meaning: "these origins only score" },
] as const;

/** Which way an estimate points: beyond chance only where its whole interval does. */
export type Tone = "better" | "worse" | "open";

export function toneOf({ low, high }: EstimateEntry): Tone {
  return low > 0 ? "better" : high < 0 ? "worse" : "open";
}

/** A number with so many decimals and a true minus; no minus before nothing. */
export function fixed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** The same with a plus before what is above nothing. */
export const signed = (value: number, digits: number): string => (Number(value.toFixed(digits)) > 0 ? `+${fixed(value, digits)}` : fixed(value, digits));

/** A number as it was written, with a true minus. */
export const plain = (value: number): string => String(value).replace("-", "−");

export const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

export const counted = (number: number): string => number.toLocaleString("en");

export const years = (number: number): string => (number === 1 ? "1 year" : `${String(number)} years`);

/** An estimate with its interval: "+0.22 (−0.05 to 0.33)". */
export const interval = (estimate: EstimateEntry, digits: number): string =>
  `${signed(estimate.value, digits)} (${fixed(estimate.low, digits)} to ${fixed(estimate.high, digits)})`;

/** What a skill over persistence comes to, as plainly of a failure as of a success. */
export function verdictOf({ skillPersistence: skill }: LeadScoreEntry, by: "by how much" | null = null): string {
  if (!skill) return "no place changed hands: persistence cannot be beaten";
  const much = by === null ? "" : ` by ${Math.abs(skill.value).toFixed(2)}`;
  const way = skill.value > 0 ? `better than persistence${much}` : skill.value < 0 ? `worse than persistence${much}` : "as good as persistence";
  return toneOf(skill) === "open" ? `${way}, which may be chance` : `${way}, beyond chance`;
}

/** The scores that a reader should know if he reads no other: five and ten years ahead, those that only score first; of the middle lead where there are none. */
export function inShort(scores: readonly LeadScoreEntry[]): LeadScoreEntry[] {
  const leads = leadsOf(scores);
  const told = leads.filter((lead) => lead === 5 || lead === 10);
  const wanted = told.length > 0 ? told : [leadOf(undefined, leads)];
  return [...periods].reverse().flatMap(({ name }) => wanted.flatMap((lead) => scores.filter((score) => score.period === name && score.leadYears === lead)));
}

/** The leads that are told of, in order. */
export const leadsOf = (rows: readonly { readonly leadYears: number }[]): number[] => [...new Set(rows.map(({ leadYears }) => leadYears))].sort((one, other) => one - other);

/** The lead that an address asks for; the middle one if it asks for none that there is. */
export function leadOf(asked: string | undefined, leads: readonly number[]): number {
  return leads.find((lead) => String(lead) === asked) ?? leads[Math.floor(leads.length / 2)] ?? 0;
}
