import { css, html, nothing, type TemplateResult } from 'lit';
import type { Evidence, FormEvidence, Knowledge, SourcedSentence } from '../engine/types.js';
import { usesOfForm, type UsesTold } from '../engine/uses.js';
import { readGraded } from '../locales/graded.js';
import type { EvidenceWords, FormWords, Words } from '../locales/words.js';
import { capitalised } from './capitalised.js';
import { disclosure } from './disclosure.js';
import { lookUp } from './lookup.js';

/** Stands behind every sentence of which a part was compared with no page. */
const unchecked = (words: Words, { checked }: SourcedSentence): TemplateResult | typeof nothing =>
  checked === true ? nothing : html` <span class="muted">(${words.result.sources.standing.unchecked})</span>`;

function gradeLine(words: Words, evidence: FormEvidence): TemplateResult {
  return html`<p class="grade small">
    <span class="grade-letter figures">${evidence.grade}</span
    ><span>${words.result.forms.grade[evidence.grade]}${unchecked(words, evidence)}</span>
  </p>`;
}

const formUseText = (words: Words, form: string, use: string, told: UsesTold): string =>
  lookUp<string>(lookUp(readGraded(words.formUses, told), form) ?? {}, use) ?? '';

const useTitle = (words: Words, use: string, told: UsesTold): string =>
  lookUp<EvidenceWords>(readGraded(words.evidence, told), use)?.title ?? use;

interface Row {
  title: string;
  text: string;
  evidence: FormEvidence;
}

/** A letter says enough where the sentence beside it says why. */
function letter(words: Words, { grade }: FormEvidence): TemplateResult {
  const meaning = words.result.forms.grade[grade];
  return html`<span
    class="grade-letter figures"
    role="img"
    title=${meaning}
    aria-label=${`${grade}: ${meaning}`}
    >${grade}</span
  >`;
}

const rows = (words: Words, list: readonly Row[]): TemplateResult =>
  html`<ul class="form-uses small">
    ${list.map(
      ({ title, text, evidence }) =>
        html`<li part="form-use">
          ${letter(words, evidence)}
          <span><b>${title}</b> · ${text}${unchecked(words, evidence)}</span>
        </li>`,
    )}
  </ul>`;

/** What is known of one form for the visitor's own topics. */
export function usesWithForm(
  words: Words,
  knowledge: Knowledge,
  form: string,
  told: UsesTold | null,
): TemplateResult | typeof nothing {
  if (!told) return nothing;
  const list = usesOfForm(knowledge, form, told).flatMap((use): Row[] => {
    const evidence = knowledge.formUses[form]?.[use];
    return evidence
      ? [{ title: useTitle(words, use, told), text: formUseText(words, form, use, told), evidence }]
      : [];
  });
  if (list.length === 0) return nothing;
  return disclosure(words.result.forms.formUses, rows(words, list), 'form-uses');
}

/** What holds of a form beside every use. */
export const noteOnForm = (words: Words, form: string, told: UsesTold | null): string =>
  told ? (lookUp<string>(readGraded(words.formNotes, told), form) ?? '') : '';

export interface UsesShown {
  words: Words;
  knowledge: Knowledge;
  told: UsesTold;
  /** Forms that tell their own. */
  besideForms: readonly string[];
}

function otherForms({ words, knowledge, told, besideForms }: UsesShown, use: string): unknown {
  const list = Object.keys(knowledge.formUses)
    .filter((form) => !besideForms.includes(form))
    .flatMap((form): Row[] => {
      const evidence = knowledge.formUses[form]?.[use];
      if (!evidence) return [];
      const title = capitalised(lookUp<FormWords>(words.forms, form)?.short ?? form, words.lang);
      return [{ title, text: formUseText(words, form, use, told), evidence }];
    });
  return list.length > 0
    ? disclosure(words.result.forms.otherFormUses, rows(words, list), 'form-uses')
    : nothing;
}

interface Told {
  texts: EvidenceWords;
  evidence: Evidence;
}

function toldOf({ words, knowledge, told }: UsesShown, use: string): Told | null {
  const texts = lookUp<EvidenceWords>(readGraded(words.evidence, told), use);
  const evidence = lookUp<Evidence>(knowledge.evidence, use);
  return texts && evidence ? { texts, evidence } : null;
}

function sides(words: Words, { texts, evidence }: Told): TemplateResult {
  const { forms } = words.result;
  const side = (heading: string, text: string, rests: SourcedSentence): TemplateResult =>
    html`<div>
      <dt>${heading}</dt>
      <dd>${text}${unchecked(words, rests)}</dd>
    </div>`;
  return html`<dl class="stack small">
    ${side(forms.evidenceFor, texts.for, evidence.for)}
    ${side(forms.evidenceAgainst, texts.against, evidence.against)}
    ${side(forms.evidenceLimits, texts.limits, evidence.limits)}
  </dl>`;
}

function useCard(shown: UsesShown, use: string): TemplateResult | typeof nothing {
  const { words } = shown;
  const told = toldOf(shown, use);
  if (!told) return nothing;
  return html`<li class="use card" part="evidence">
    <div>
      <h4>${told.texts.title}</h4>
      ${gradeLine(words, told.evidence)}
    </div>
    ${sides(words, told)} ${otherForms(shown, use)}
  </li>`;
}

/** The same where it is not what the visitor came for. */
export const usesFolded = (shown: UsesShown): TemplateResult[] =>
  shown.told.flatMap((use) => {
    const told = toldOf(shown, use);
    if (!told) return [];
    const { words } = shown;
    return disclosure(
      told.texts.title,
      html`<div class="use stack">${gradeLine(words, told.evidence)} ${sides(words, told)}</div>`,
      'evidence',
    );
  });

/** Graded evidence: what speaks for each use, what against, and what to mind. */
export const useCards = (shown: UsesShown): TemplateResult =>
  html`<ul class="uses">
    ${shown.told.map((use) => useCard(shown, use))}
  </ul>`;

/** What the cards rest on. */
export const sourcesOfUses = (
  { evidence, formUses, formNotes }: Knowledge,
  told: UsesTold | null,
): string[] =>
  told
    ? [
        ...told.flatMap((use) => {
          const { sources = [], for: pro, against, limits } = lookUp(evidence, use) ?? {};
          return [sources, pro?.sources ?? [], against?.sources ?? [], limits?.sources ?? []].flat();
        }),
        ...Object.values(formUses).flatMap((uses) => told.flatMap((use) => uses[use]?.sources ?? [])),
        ...Object.values(formNotes).flatMap(({ sources }) => sources),
      ]
    : [];

export const useStyles = css`
  .uses {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .grade {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }

  .grade-letter {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.45em;
    font-weight: 650;
  }

  .use dt {
    font-weight: 600;
  }

  .card > .disclosure {
    align-self: end;
    border-block-end: 0;
  }

  .form-uses {
    display: grid;
    gap: 0.75em;
  }

  .form-uses > li {
    display: flex;
    gap: 0.6em;
  }
`;
