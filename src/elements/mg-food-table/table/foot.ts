import { css, html, nothing, type TemplateResult } from 'lit';
import type { Knowledge, Standard } from '../../../engine/types.js';
import { usesBesideFoods, type UsesTold } from '../../../engine/uses.js';
import type { SourceId } from '../../../knowledge/sources.js';
import { colophon } from '../../../ui/colophon.js';
import { sourcesOfUses, usesFolded } from '../../../ui/use-card.js';
import type { TableView } from '../view.js';
import { goodToKnow } from './notes.js';

const FOOD_SOURCES: readonly SourceId[] = ['usda-sr28', 'ciqual-2025'];

const isBuiltIn = ({ own }: Pick<TableView, 'own'>): boolean => own.state === 'built-in';

function sourcesOfIntakes({ referenceIntakes, limits }: Knowledge, standard: Standard): string[] {
  return [...referenceIntakes[standard].flatMap(({ sources }) => sources), ...limits.sources];
}

const sourcesOfNotes = ({ foodNotes }: Knowledge): string[] =>
  Object.values(foodNotes).flatMap((notes) => notes.flatMap(({ sources }) => sources));

function cited(view: TableView): string[] {
  const { knowledge, settings } = view;
  const ofFoods = isBuiltIn(view) ? [...FOOD_SOURCES, ...sourcesOfNotes(knowledge)] : [];
  return [
    ...ofFoods,
    ...sourcesOfIntakes(knowledge, settings.standard),
    ...sourcesOfUses(knowledge, usesTold(view)),
  ];
}

const usesTold = ({ knowledge, settings }: Pick<TableView, 'knowledge' | 'settings'>): UsesTold | null =>
  usesBesideFoods(knowledge, settings);

/** Whose figures the table shows. */
export const creditOf = ({ words, own }: Pick<TableView, 'words' | 'own'>): string =>
  isBuiltIn({ own }) ? words.result.sources.foodCredit : words.foodTable.ownSource;

/** What to know beside the figures, what they rest on, and what this is not. */
export function foot(view: TableView): TemplateResult {
  const { words, knowledge, settings } = view;
  const told = usesTold(view);
  return html`<div class="table-foot">
    ${goodToKnow(words, knowledge)}
    ${told ? usesFolded({ words, knowledge, told, besideForms: [] }) : nothing}
    ${colophon({
      words,
      knowledge,
      standard: settings.standard,
      cited: cited(view),
      withFigures: true,
      credit: creditOf(view),
    })}
  </div>`;
}

export const footStyles = css`
  .table-foot > .colophon {
    gap: 0;
  }

  .table-foot .disclosure {
    margin: 0;
  }

  .table-foot > .disclosure + .disclosure {
    border-block-start: 1px solid var(--_line);
  }

  .table-foot > .disclosure {
    border-block-end: 0;
  }

  .colophon > .small {
    padding-block-start: var(--_space);
  }
`;
