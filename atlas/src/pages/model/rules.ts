import type { ModelDocument, RuleEntry, RuleGroupEntry } from "../../api/types";

/** A rule with the group in which it stands. */
export interface Rule extends RuleEntry {
  readonly group: string;
}

/** A mechanism with its own rules, or rules that are no mechanism's own. */
export interface Section {
  /** The name of the mechanism, or of the group. */
  readonly name: string;
  readonly meaning: string | null;
  /** Its place in a turn, from 1; nothing for rules that are no mechanism's own. */
  readonly turn: number | null;
  readonly rules: readonly Rule[];
  /** The sections whose rules it reads besides its own. */
  readonly reads: readonly string[];
  /** The mechanisms that read its rules besides itself. */
  readonly readBy: readonly string[];
}

/** Which rules are asked for. */
export interface Wish {
  readonly words: string;
  /** The section, or nothing for all. */
  readonly of: string;
  /** Who says it. */
  readonly said: "" | "judgement" | "work";
  readonly isFree: boolean;
}

/** The mechanisms in the order in which they act, and behind them the rules that are no mechanism's own. */
export function sectionsOf({ mechanisms, groups }: ModelDocument): Section[] {
  const owners = new Map(mechanisms.map(({ name, reads }) => [reads[0], name]));
  const nameOf = (group: string): string => owners.get(group) ?? group;
  const rulesOf = (group: string | undefined): Rule[] => groups.filter(({ name }) => name === group).flatMap(rulesIn);
  const readersOf = (group: string | undefined): string[] => mechanisms.filter(({ reads }) => group !== undefined && reads.slice(1).includes(group)).map(({ name }) => name);
  return [
    ...mechanisms.map(({ name, meaning, reads }, at) =>
      ({ name, meaning, turn: at + 1, rules: rulesOf(reads[0]), reads: reads.slice(1).map(nameOf), readBy: readersOf(reads[0]) })),
    ...groups.filter(({ name }) => !owners.has(name)).map((group) =>
      ({ name: group.name, meaning: group.meaning ?? null, turn: null, rules: rulesIn(group), reads: [], readBy: mechanisms.filter(({ reads }) => reads.includes(group.name)).map(({ name }) => name) })),
  ];
}

/** The sections with the rules that are asked for; those that are left with none are left out. */
export function wished(sections: readonly Section[], { words, of, said, isFree }: Wish): Section[] {
  const sought = words.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const fits = (section: Section, rule: Rule): boolean =>
    (said === "" || rule.isJudgement === (said === "judgement")) && (!isFree || rule.isFree)
    && sought.every((word) => `${section.name} ${rule.group}.${rule.name} ${rule.meaning} ${rule.unit} ${rule.source}`.toLowerCase().includes(word));
  return sections.filter(({ name }) => of === "" || name === of)
    .map((section) => ({ ...section, rules: section.rules.filter((rule) => fits(section, rule)) }))
    .filter(({ rules }) => rules.length > 0);
}

export const countOf = (sections: readonly Section[]): number => sections.reduce((sum, { rules }) => sum + rules.length, 0);

/** What a source says, without the word that marks a judgement. */
export const sourceOf = ({ source, isJudgement }: RuleEntry): string => (isJudgement ? source.replace(/^editor:\s*/, "") : source);

const rulesIn = ({ name, rules }: RuleGroupEntry): Rule[] => rules.map((rule) => ({ ...rule, group: name }));
