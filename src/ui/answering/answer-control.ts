import { html, nothing, type TemplateResult } from 'lit';
import { DIET_GROUPS } from '../../engine/read-facts.js';
import type { DietGroup } from '../../engine/types.js';
import { choiceText } from '../answer-text.js';
import { checklist } from '../checklist.js';
import { choiceList, type Choice } from '../choices.js';
import { lookUp } from '../lookup.js';
import { numberField } from '../number-field.js';
import { portions } from '../portions.js';
import { emptyRow, type SupplementRow } from '../supplement-row.js';
import { supplementsEditor } from '../supplements-editor.js';
import { freeKey, isBlank, NONE, pick, SOME, UNSURE, type Draft } from './draft.js';
import { errorId, hasProblem, hintId, type Asking } from './asking.js';

/** The controls of one question, by its kind. */
export function answerControl(asking: Asking): TemplateResult {
  switch (asking.question.kind) {
    case 'one':
      return choiceList(choices(asking, 'radio'));
    case 'many':
      return checklist({
        ...choices(asking, 'checkbox'),
        words: asking.words,
        search: asking.draft.search,
        find: (search) => change(asking, { search }),
      });
    case 'number':
      return number(asking);
    case 'portions':
      return diet(asking);
    case 'supplements':
      return supplements(asking);
  }
}

type Change = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

function change(asking: Asking, to: Change): void {
  asking.change((draft) => ({ ...draft, ...(typeof to === 'function' ? to(draft) : to) }));
}

/** "None of these" is an answer of its own where the question has words for it. */
function pseudoChoices({ question, texts }: Asking): Choice[] {
  const list: Choice[] = [];
  // "I use none" can be said without reading a long list; "none of these" cannot.
  const apart = question.fact === 'medicines' ? 'before' : 'after';
  if (question.kind === 'many' && texts.none) list.push({ value: NONE, label: texts.none, apart });
  if (question.unsure && texts.unsure) {
    list.push({ value: UNSURE, label: texts.unsure, ...(question.kind === 'many' && { apart: 'after' }) });
  }
  return list;
}

function detailOf({ words, question }: Asking, value: string): string | undefined {
  if (question.fact === 'medicines') return lookUp<{ examples: string }>(words.medicines, value)?.examples;
  if (question.fact === 'conditions') return lookUp<{ hint?: string }>(words.conditions, value)?.hint;
  if (question.fact === 'goals') return lookUp<{ hint?: string }>(words.goals, value)?.hint;
  return undefined;
}

function choices(asking: Asking, type: 'radio' | 'checkbox') {
  const { words, question, draft } = asking;
  // What is not on the list has to be within reach of whoever searched for it in vain.
  const isOther = (value: string): boolean =>
    value === 'other' && (question.fact === 'medicines' || question.fact === 'conditions');
  const own = (question.choices ?? []).map((value) => ({
    value,
    label: choiceText(words, question, value),
    detail: detailOf(asking, value),
    stays: isOther(value),
  }));
  return {
    name: question.id,
    type,
    choices: [...own, ...pseudoChoices(asking)],
    picked: draft.picked,
    invalid: hasProblem(asking),
    ...(hasProblem(asking) && { describedBy: errorId(asking) }),
    pick: (value: string, checked: boolean) =>
      change(asking, (now) => pick(now, value, checked, type === 'radio')),
  };
}

/** "I don't know" below a field: ticking it empties the field, typing unticks it. */
function unsureBelow(asking: Asking): TemplateResult | typeof nothing {
  const { question, texts, draft } = asking;
  if (!question.unsure || !texts.unsure) return nothing;
  return choiceList({
    name: question.id,
    type: 'checkbox',
    choices: [{ value: UNSURE, label: texts.unsure }],
    picked: draft.picked,
    pick: (_value, checked) =>
      change(asking, { picked: checked ? [UNSURE] : [], text: '', portions: {}, problems: [] }),
  });
}

function number(asking: Asking): TemplateResult {
  const { texts, question, draft } = asking;
  return html`<div class="stack">
    ${numberField({
      id: question.id,
      label: texts.label,
      quietLabel: true,
      value: draft.text,
      // Shown above the field already.
      error: undefined,
      invalid: hasProblem(asking),
      describedBy: [texts.hint ? hintId(asking) : '', hasProblem(asking) ? errorId(asking) : '']
        .join(' ')
        .trim(),
      input: (text) => change(asking, { text, picked: [], problems: [] }),
    })}
    ${unsureBelow(asking)}
  </div>`;
}

function withPortions(
  draft: Draft,
  groups: readonly DietGroup[],
  to: (value: string) => string,
): Partial<Draft> {
  const written = groups.map((group) => [group, to(draft.portions[group] ?? '')]);
  return {
    portions: { ...draft.portions, ...Object.fromEntries(written) },
    picked: [],
    problems: draft.problems.filter(
      (problem) => problem.kind !== 'portion' || !groups.includes(problem.group),
    ),
  };
}

function diet(asking: Asking): TemplateResult {
  const { words, draft } = asking;
  const invalid = draft.problems.flatMap((problem) => (problem.kind === 'portion' ? [problem.group] : []));
  const set = (group: DietGroup, to: (value: string) => string): void =>
    change(asking, (now) => withPortions(now, [group], to));
  const fillZeros = (): void =>
    change(asking, (now) =>
      withPortions(
        now,
        DIET_GROUPS.filter((group) => isBlank(now, group)),
        () => '0',
      ),
    );
  return html`<div class="stack">
    ${portions({
      words,
      groups: DIET_GROUPS,
      values: draft.portions,
      invalid,
      describedBy: errorId(asking),
      change: set,
      fillZeros,
    })}
    ${unsureBelow(asking)}
  </div>`;
}

function supplements(asking: Asking): TemplateResult {
  const { words, draft, question, texts } = asking;
  const antacid = draft.rows.some((row) => row.antacid);
  const own: Choice[] = [
    // Who takes an antacid with magnesium takes something.
    ...(antacid ? [] : [{ value: NONE, label: texts.none ?? words.supplements.none }]),
    { value: SOME, label: words.supplements.yes },
    ...(question.unsure && texts.unsure ? [{ value: UNSURE, label: texts.unsure }] : []),
  ];
  const missing = draft.problems.some(({ kind }) => kind === 'missing');
  const select = (value: string): void =>
    change(asking, ({ rows }) => ({
      picked: [value],
      rows: value === SOME && rows.length === 0 ? [emptyRow(0)] : rows,
      problems: [],
    }));
  return html`<div class="stack">
    ${choiceList({
      name: question.id,
      type: 'radio',
      choices: own,
      picked: draft.picked,
      ...(missing && { describedBy: errorId(asking) }),
      pick: select,
    })}
    ${draft.picked.includes(SOME) ? supplementRows(asking) : nothing}
  </div>`;
}

function supplementRows(asking: Asking): TemplateResult {
  const { words, knowledge, draft } = asking;
  const { forms: known, medicines } = knowledge;
  // What goes on the skin counts for nothing, so it is no row.
  const oral = Object.keys(known).filter((id) => known[id]?.route !== 'topical');
  const usual = Object.values(medicines).flatMap(
    ({ suppliesMagnesium }) => suppliesMagnesium?.usualForms ?? [],
  );
  const forAntacids = [...new Set([...usual, ...oral])];
  return supplementsEditor({
    words,
    knowledge,
    rows: draft.rows,
    formsFor: ({ antacid }) => (antacid ? forAntacids : oral),
    problems: draft.problems.flatMap((problem) => (problem.kind === 'supplement' ? [problem] : [])),
    change: (key, to) => change(asking, (now) => withRow(now, key, to)),
    add: () => change(asking, ({ rows }) => ({ rows: [...rows, emptyRow(freeKey(rows))] })),
    remove: (key) =>
      change(asking, ({ rows }) => ({ rows: rows.filter((row) => row.key !== key), problems: [] })),
  });
}

/** What was just changed is no longer marked; what else is wrong with the row stays so. */
function withRow(draft: Draft, key: number, to: Partial<SupplementRow>): Partial<Draft> {
  const isMended = (field: string): boolean => Object.hasOwn(to, field) || Object.hasOwn(to, 'basis');
  return {
    rows: draft.rows.map((row) => (row.key === key ? { ...row, ...to } : row)),
    problems: draft.problems.filter(
      (problem) => problem.kind !== 'supplement' || problem.key !== key || !isMended(problem.field),
    ),
  };
}
