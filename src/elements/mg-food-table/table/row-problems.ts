import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../locales/words.js';
import { disclosure } from '../../../ui/disclosure.js';
import { MOST_ROWS } from '../../../ui/own-foods/limits.js';
import type { FoodsFailure, RowProblem } from '../../../ui/own-foods/problems.js';
import type { TableView } from '../view.js';

/** The rest of a long list says no more than its beginning. */
const MOST_SHOWN = 100;

const rowText = ({ ownFoods }: Words, problem: RowProblem): string =>
  (ownFoods.rows[problem.code] as (shown: RowProblem) => string)(problem);

export const failureText = ({ ownFoods }: Words, failure: FoodsFailure): string =>
  (ownFoods.failures[failure.code] as (shown: FoodsFailure) => string)(failure);

/** For whoever made the list: which rows are wrong, and that there were too many. */
export function rowProblems({ words, own }: TableView): TemplateResult | typeof nothing {
  const { ownFoods } = words;
  const { rowProblems: problems, rowProblemCount: count, cut } = own;
  if (own.state === 'built-in' || (count === 0 && !cut)) return nothing;
  const shown = problems.slice(0, MOST_SHOWN);
  const rest = count - shown.length;
  return html`${cut ? html`<p class="small">${ownFoods.cut({ most: MOST_ROWS })}</p>` : nothing}
  ${
    count > 0
      ? disclosure(
          ownFoods.heading({ count }),
          html`<ul class="bullets small">
              ${shown.map((problem) => html`<li>${rowText(words, problem)}</li>`)}
            </ul>
            ${rest > 0 ? html`<p class="small muted">${ownFoods.more({ count: rest })}</p>` : nothing}`,
          'row-problems',
        )
      : nothing
  }`;
}
