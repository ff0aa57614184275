import { planTaken, type Take } from '../../engine/plan-taken.js';
import type { Facts, Knowledge, Supplement } from '../../engine/types.js';
import type { Words } from '../../locales/words.js';
import { formWords } from '../../ui/form-card.js';

function supplementName(words: Words, { form, use }: Supplement, index: number): string {
  if (form !== undefined) return formWords(words, form).name;
  return use === 'antacid-laxative' ? words.supplements.antacid : words.supplements.row({ index: index + 1 });
}

/** Whatever the name, one cannot tell them apart by what was filled in. */
const isEqual = (a: Supplement, b: Supplement): boolean =>
  a.form === b.form &&
  a.amountMg === b.amountMg &&
  a.basis === b.basis &&
  a.compoundMg === b.compoundMg &&
  a.use === b.use;

interface Pot {
  name: string;
  /** The first of those that are equal, by its place among what is taken. */
  first: number;
  /** Another pot has the same name. */
  isShared: boolean;
}

function potsOf(words: Words, supplements: readonly Supplement[]): Pot[] {
  const named = supplements.map((entry, index) => ({ entry, name: supplementName(words, entry, index) }));
  return named.map(({ entry, name }) => {
    const alike = named.filter((one) => one.name === name);
    return {
      name,
      first: named.findIndex((one) => one.name === name && isEqual(one.entry, entry)),
      isShared: alike.some((one) => !isEqual(one.entry, entry)),
    };
  });
}

/** What is taken at one moment, with what comes from equal pots added up. */
function takeTexts({ doseCheck }: Words, pots: readonly Pot[], takes: readonly Take[]): string[] {
  const counts = new Map<number, number>();
  for (const { supplement, units } of takes) {
    const first = pots[supplement]?.first ?? supplement;
    counts.set(first, (counts.get(first) ?? 0) + units);
  }
  return [...counts].map(([index, count]) => {
    const { name: supplement = '', isShared = false } = pots[index] ?? {};
    return isShared
      ? doseCheck.takeNumbered({ count, index: index + 1, supplement })
      : doseCheck.take({ count, supplement });
  });
}

/** Which supplement at which moment, for each moment of the plan. */
export function takesOf(words: Words, knowledge: Knowledge, facts: Facts): string[] {
  const pots = potsOf(words, facts.supplements ?? []);
  const moments = planTaken(knowledge, facts)?.moments ?? [];
  return moments.map(({ takes }) => words.list(takeTexts(words, pots, takes)));
}
