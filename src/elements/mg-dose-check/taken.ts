import { planTaken, type Take } from '../../engine/plan-taken.js';
import type { Facts, Knowledge, Supplement } from '../../engine/types.js';
import type { Words } from '../../locales/words.js';
import { formWords } from '../../ui/form-card.js';

function supplementName(words: Words, { form, use }: Supplement, index: number): string {
  if (form !== undefined) return formWords(words, form).name;
  return use === 'antacid-laxative' ? words.supplements.antacid : words.supplements.row({ index: index + 1 });
}

function takeText(words: Words, supplements: readonly Supplement[], { supplement, units }: Take): string {
  const entry = supplements[supplement];
  return entry
    ? words.doseCheck.take({ count: units, supplement: supplementName(words, entry, supplement) })
    : '';
}

/** Which supplement at which moment, for each moment of the plan. */
export function takesOf(words: Words, knowledge: Knowledge, facts: Facts): string[] {
  const moments = planTaken(knowledge, facts)?.moments ?? [];
  return moments.map(({ takes }) =>
    words.list(takes.map((take) => takeText(words, facts.supplements ?? [], take))),
  );
}
