import { html, nothing, type TemplateResult } from 'lit';
import type { Knowledge, Standard } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { disclosure } from './disclosure.js';
import { sourceList } from './sources-list.js';

export interface Colophon {
  words: Words;
  knowledge: Knowledge;
  standard: Standard;
  /** Ids of the sources that the sentences and figures on the screen rest on. */
  cited: Iterable<string>;
  /** Whether figures for food and reference intakes stand on the screen. */
  withFigures: boolean;
  /** Whose the figures for food are, where they are not those of the knowledge. */
  credit?: string;
}

/** What all of it rests on, why others say otherwise, and once more what this is not. */
export function colophon(shown: Colophon): TemplateResult {
  const { words, knowledge, standard, cited, withFigures } = shown;
  const { sources } = words.result;
  const credit = shown.credit ?? sources.foodCredit;
  return html`<footer class="block colophon" part="colophon">
    ${sourceList(words, knowledge.sources, cited)}
    ${
      withFigures
        ? disclosure(sources.whyQuestion, html`<p class="small">${sources.whyAnswer}</p>`, 'why-elsewhere')
        : nothing
    }
    <div class="small muted stack">
      <p part="purpose">${words.result.purpose}</p>
      <p part="credit">
        ${withFigures ? credit : ''} ${sources.standards[standard]}.
        ${sources.knowledge({ version: knowledge.version })}.
      </p>
    </div>
  </footer>`;
}
