/** A group of event types, as a reader looks for them. */
export interface KindGroup {
  readonly title: string;
  readonly kinds: readonly string[];
}

/** The types of the vocabulary (spec/vocabulary.md), grouped. */
const groups: readonly KindGroup[] = [
  { title: "War", kinds: ["declare_war", "invade", "battle", "besiege", "lift_siege", "capture", "sack", "raid", "withdraw", "levy", "weapon"] },
  { title: "Between states", kinds: ["ally", "negotiate", "treaty", "denounce", "tribute", "end_tribute", "cede", "submit", "envoy", "demand", "refuse", "install"] },
  { title: "Rule", kinds: ["found", "end", "accede", "abdicate", "capital", "era", "rebel", "suppress", "conspire", "defect"] },
  { title: "Lives", kinds: ["birth", "die", "kill", "appoint", "dismiss", "seize", "imprison", "release", "flee"] },
  { title: "People and land", kinds: ["census", "settle", "deport", "famine"] },
];

/** The groups of the types that a world tells of; types that no group knows come last. */
export function groupsOf(present: ReadonlySet<string>): KindGroup[] {
  const known = new Set(groups.flatMap((group) => group.kinds));
  const others = [...present].filter((kind) => !known.has(kind)).sort();
  return [...groups, { title: "Other", kinds: others }]
    .map((group) => ({ ...group, kinds: group.kinds.filter((kind) => present.has(kind)) }))
    .filter((group) => group.kinds.length > 0);
}

/** A type as words: "lift_siege" is "lift siege". */
export const kindName = (kind: string): string => kind.replaceAll("_", " ");
