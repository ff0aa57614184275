import { html, type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { rowMg } from './supplement-label.js';
import type { SupplementRow } from './supplement-row.js';

export interface Readout {
  words: Words;
  knowledge: Knowledge;
  row: SupplementRow;
  /** Ids of the fields that it comes from. */
  of: readonly string[];
}

/** Measured out rather than counted. */
const MEASURES = ['ml', 'gram', 'drop'] as const;

function mgText(words: Words, low: number, high: number): string {
  const isSame = Math.round(low) === Math.round(high);
  return isSame ? words.mg(low, low < 10 ? 1 : 0) : words.mgFromTo(low, high);
}

/** @returns empty while the row has something to mend */
export function readoutText(words: Words, knowledge: Knowledge, row: SupplementRow): string {
  const mg = rowMg(knowledge, row);
  if (!mg) return '';
  const measure = MEASURES.find((unit) => unit === row.reading?.unit);
  return words.supplements.readout({
    mg: mgText(words, mg.mg, mg.mgHigh),
    mgPerDay: mgText(words, mg.mgPerDay, mg.mgHighPerDay),
    ...(measure && { units: words.units[measure](1) }),
  });
}

/** An output speaks up at every key of its own accord; here the verdict does, after a pause. */
export function readout({ words, knowledge, row, of }: Readout): TemplateResult {
  return html`<output
    class="supplement-mg figures"
    aria-live="off"
    for=${of.join(' ')}
    .textContent=${readoutText(words, knowledge, row)}
  ></output>`;
}
