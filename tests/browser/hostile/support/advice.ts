// Uses all three elements of a page from the first screen to what they advise, and tells what came of it.
import { answerAll, healthy } from '../../embedding/support/answering.js';
import { catalogScript } from '../../embedding/support/catalogue.js';
import { add, boiledSpinach, declare, searchFor } from '../../embedding/support/eating.js';
import { doseCheckOn, find, foodTableOn, quizOn, rootOf, until } from '../../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn } from '../../embedding/support/taking.js';
import type { Witness } from '../../embedding/support/witness.js';
import type { WitnessedPage } from '../../embedding/support/witnessed.js';
import { plain } from '../../support/on-screen.js';

const ownKnowledge = {
  id: 'praktijk',
  version: '7',
  findings: {
    spieren: {
      when: {
        all: [
          { fact: 'goals', has: 'muscles' },
          { fact: 'ageYears', atLeast: 18 },
        ],
      },
      severity: 'info',
      words: { nl: { title: 'Even praten', text: 'We bellen je graag.' } },
    },
  },
};

/** What a host writes, without the file. */
export const elements = (catalog = '#producten'): string => `
<mg-quiz catalog="${catalog}" knowledge="#kennis" texts='{"quiz.title":"Welk magnesium?"}' event-detail="reasons">
  <p>Bel ons.</p>
</mg-quiz>
<div data-mg="dose-check" data-event-detail="reasons"><p>Mail ons.</p></div>
<mg-food-table page-size="12" event-detail="reasons"><p>Kom langs.</p></mg-food-table>
${catalogScript()}<script type="application/json" id="kennis">${JSON.stringify(ownKnowledge)}</script>`;

export interface Advice {
  /** What each screen says at the end. */
  readonly quiz: string;
  readonly dose: string;
  readonly foods: readonly string[];
  readonly products: readonly string[];
  /** The last that each tells the page. */
  readonly told: Readonly<Record<string, unknown>>;
}

/** Copies of this window's own, for on the page anything may hang on an object. */
function toldTo(seen: Witness): Record<string, unknown> {
  const details = seen.events
    .filter(({ type }) => type === 'mg-recommendation')
    .map(({ detail }) => structuredClone(detail) as { kind: string });
  return Object.fromEntries(details.map((detail) => [detail.kind, detail]));
}

export async function adviceOn(page: WitnessedPage): Promise<Advice> {
  const { seen } = page;
  const quiz = await quizOn(page);
  await answerAll(quiz, healthy);
  await until(() => rootOf(quiz).querySelector('.product') !== null);
  const check = await doseCheckOn(page);
  await fillInAll(check, takers.within);
  const table = await foodTableOn(page);
  await until(() => rootOf(table).querySelector('[part~="count"]') !== null);
  await searchFor(table, 'spinazei');
  await until(() => rootOf(table).querySelectorAll('.food-row').length === 3);
  await add(table, boiledSpinach);
  await declare(table, 'all');
  await until(() => toldTo(seen)['foods'] !== undefined && toldTo(seen)['dose'] !== undefined);
  await quiz.updateComplete;
  return {
    quiz: plain(find(rootOf(quiz), '.result').textContent),
    dose: verdictOn(check),
    foods: [...rootOf(table).querySelectorAll('.food-row, [part~="day-sum"]')].map(({ textContent }) =>
      plain(textContent),
    ),
    products: [...rootOf(quiz).querySelectorAll('.product')].map(({ textContent }) => plain(textContent)),
    told: toldTo(seen),
  };
}
