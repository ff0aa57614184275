import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LabelProblem } from '../engine/label.js';
import type { Knowledge } from '../engine/types.js';
import type { LabelShown, Unit, Words } from '../locales/words.js';
import { uncover } from './focus.js';
import { lookUp } from './lookup.js';
import { decimalMark } from './number-field.js';
import { isRead, withLabel } from './supplement-label.js';
import type { SupplementRow } from './supplement-row.js';

export interface LabelLine {
  words: Words;
  knowledge: Knowledge;
  row: SupplementRow;
  /** Once is enough on one screen. */
  hasHint: boolean;
  change: (change: Partial<SupplementRow>) => void;
}

/** Longer than any line; what is behind it is not read either. */
const MOST_CHARACTERS = 500;

function problemText(words: Words, problem: LabelProblem): string {
  const texts = words.supplements.labelProblems;
  switch (problem.code) {
    case 'impossible-pair':
      return texts['impossible-pair'](problem);
    case 'odd-unit':
      return texts['odd-unit']({ written: problem.written.replace('.', decimalMark(words)) });
    default:
      return texts[problem.code];
  }
}

function readText(words: Words, { reading }: SupplementRow): string {
  if (!reading) return '';
  const { form, unit, unitsPerDay = reading.unitsPerServing } = reading;
  const name = form === undefined ? undefined : lookUp<{ name: string }>(words.forms, form)?.name;
  const isCompound = reading.problems.some(({ code }) => code === 'worked-out' || code === 'no-amount');
  const mg = isCompound ? reading.compoundMgPerUnit : reading.elementalMgPerUnit;
  const shown: LabelShown = {
    mg: mg ?? 0,
    ...(name !== undefined && { form: name }),
    ...(unit !== undefined && { units: words.units[unit as Unit](1) }),
    ...(unitsPerDay !== undefined && { count: unitsPerDay }),
  };
  return isCompound ? words.supplements.labelReadCompound(shown) : words.supplements.labelRead(shown);
}

/** What was read, and what is odd about it; why nothing was read only once the visitor is done. */
export function labelText(words: Words, row: SupplementRow): string {
  const { reading, labelDone } = row;
  if (!reading) return '';
  const read = isRead(row);
  if (!read && !labelDone) return '';
  const problems = reading.problems.filter(({ code }) => !(read && code === 'no-amount'));
  // What is missing comes last: it says what to do.
  const ordered = [
    ...problems.filter(({ code }) => code !== 'no-amount'),
    ...problems.filter(({ code }) => code === 'no-amount'),
  ];
  return [
    ...(read ? [readText(words, row)] : []),
    ...ordered.map((problem) => problemText(words, problem)),
  ].join(' ');
}

/** The label's line: what can be read of it fills in the fields below. */
export function labelLine({ words, knowledge, row, hasHint, change }: LabelLine): TemplateResult {
  const { supplements } = words;
  const id = `supplement-${row.key}-label`;
  const type = (event: Event): void => {
    const isDone = /^insertFrom(?:Paste|Drop)/.test((event as InputEvent).inputType);
    const label = (event.target as HTMLTextAreaElement).value;
    change(withLabel(knowledge, row, { label, isDone }, decimalMark(words)));
  };
  const finish = (): void => change({ labelDone: true, amountDone: true });
  const text = labelText(words, row);
  // That a weight was converted is no reason to doubt it.
  const isOdd = row.reading?.problems.some(({ code }) => code !== 'worked-out') ?? false;
  // A status speaks at every change, so the text stands in it only once the line was left or pasted.
  const told = `small label-told ${isOdd ? 'doubt' : ''}`;
  return html`<div class="label-line">
    <label class="label" for=${id}>${supplements.label}</label>
    ${hasHint ? html`<p class="small muted" id="${id}-hint">${supplements.labelHint}</p>` : nothing}
    <textarea
      class="field"
      id=${id}
      part="label-line"
      rows="2"
      maxlength=${MOST_CHARACTERS}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${hasHint ? `${id}-hint` : nothing}
      .value=${live(row.label)}
      @input=${type}
      @change=${finish}
      @focus=${uncover}
    ></textarea>
    <p class=${told} .textContent=${row.labelDone ? '' : text}></p>
    <p class=${told} role="status" .textContent=${row.labelDone ? text : ''}></p>
  </div>`;
}
