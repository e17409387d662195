import type { HindcastEntry, ModelDocument } from "../../api/types";

/** Something that a reader must know before he trusts the kept scores. */
export interface Remark {
  readonly about: "missing" | "unread" | "rules" | "chronicle" | "mechanisms";
  readonly says: string;
}

/** Makes the scores anew; DIR is the folder of the chronicle. */
export const command = "tongjian hindcast DIR --ablate --json -o rules/hindcast.json";

/** What is to be said of the scores that were kept beside the rules; nothing if they are of these rules, this chronicle and these mechanisms. */
export function remarksOn(model: ModelDocument): Remark[] {
  if (model.unread !== undefined) return [{ about: "unread", says: `Scores are kept beside the rules, but cannot be read: ${model.unread}.` }];
  if (!model.hindcast) return [{ about: "missing", says: "Nobody has scored these rules yet, or the scores were not kept: how good the model is, is not known here." }];
  const { hindcast } = model;
  return [...ofRules(model, hindcast), ...ofChronicle(model, hindcast), ...ofMechanisms(model, hindcast)];
}

function ofRules({ rulesHash }: ModelDocument, { parametersHash }: HindcastEntry): Remark[] {
  if (rulesHash === undefined || rulesHash === parametersHash) return [];
  return [{ about: "rules", says: `These scores belong to other rules (${parametersHash}) than those that stand here now (${rulesHash}): what was changed since may have made the model better or worse.` }];
}

function ofChronicle({ chronicle, chronicleHash }: ModelDocument, hindcast: HindcastEntry): Remark[] {
  if (hindcast.chronicleHash === chronicleHash) return [];
  const says = hindcast.chronicle === chronicle
    ? "The chronicle was changed after it was scored: other sentences are held against the forecasts now."
    : `These scores were made of another chronicle, “${hindcast.chronicle === "" ? "without a title" : hindcast.chronicle}”, and tell nothing of how the model does here.`;
  return [{ about: "chronicle", says }];
}

function ofMechanisms({ mechanisms }: ModelDocument, { ablation }: HindcastEntry): Remark[] {
  if (!ablation || mechanisms.length === 0) return [];
  const [now, then] = [new Set(mechanisms.map(({ name }) => name)), new Set(ablation.map(({ mechanism }) => mechanism))];
  const parts = [
    ...phrase("came since", [...now].filter((name) => !then.has(name))),
    ...phrase("are no longer there", [...then].filter((name) => !now.has(name))),
  ];
  return parts.length === 0 ? [] : [{ about: "mechanisms", says: `The model has other mechanisms than when it was scored: ${parts.join("; ")}.` }];
}

const phrase = (words: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [`${names.join(", ")} ${words}`]);
