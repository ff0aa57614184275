// A page with all three elements in a column, and somebody who uses all of them.
import type { Persona } from '../../embedding/support/answering.js';
import { answerAll, endingOf, healthy } from '../../embedding/support/answering.js';
import { catalogScript } from '../../embedding/support/catalogue.js';
import { add, boiledSpinach, declare, press } from '../../embedding/support/eating.js';
import type { AnyElement, DoseCheck, FoodTable, Quiz } from '../../embedding/support/host-page.js';
import { find, rootOf, SCRIPT, until } from '../../embedding/support/host-page.js';
import type { Taker } from '../../embedding/support/taking.js';
import { fillInAll, takers, verdictOn } from '../../embedding/support/taking.js';

export const quizTag = `<mg-quiz catalog="#producten" consult-href="mailto:praktijk@example.nl"></mg-quiz>`;
const doseTag = `<mg-dose-check></mg-dose-check>`;
const tableTag = `<mg-food-table page-size="4"></mg-food-table>`;
export const allTags = [quizTag, doseTag, tableTag];
export const threeTags = allTags.join('');
/** What the tags need besides. */
export const behind = `${catalogScript()}${SCRIPT}`;

export interface Three {
  readonly quiz: Quiz;
  readonly check: DoseCheck;
  readonly table: FoodTable;
}

async function drawn<T extends AnyElement>(place: ParentNode, tag: string): Promise<T> {
  const element = find<T>(place, tag);
  await until(() => rootOf(element).querySelector('.frame') !== null);
  await element.updateComplete;
  return element;
}

/** In a document, or in a shadow root of the page. */
export const threeIn = async (place: ParentNode): Promise<Three> => ({
  quiz: await drawn(place, 'mg-quiz'),
  check: await drawn(place, 'mg-dose-check'),
  table: await drawn(place, 'mg-food-table'),
});

export const persona: Persona = {
  ...healthy,
  medicines: ['iron'],
  supplements: [{ form: 'citrate', amount: '20' }],
};

type Looker = (element: AnyElement, screen: string) => void | Promise<void>;

/** A row and its portion, and a food that is all of a day. */
async function useTable(table: FoodTable, look: Looker): Promise<void> {
  const row = `.food-row[data-id="${boiledSpinach}"]`;
  await until(() => rootOf(table).querySelector(row) !== null);
  await press(table, `${row} [data-do="fold"]`);
  await press(table, `${row} [data-do="portion"]`);
  await look(table, 'food table: a row unfolded');
  await add(table, boiledSpinach);
  await declare(table, 'all');
  await press(table, '#day-menu-day');
  await look(table, 'food table: a menu of a day');
}

/** The quiz to a result, the dose check to a verdict, the table to a day and a menu. Returns where the first two ended. */
export async function useToTheEnd(
  { quiz, check, table }: Three,
  look: Looker = () => {},
  taker: Taker = takers.within,
): Promise<string[]> {
  await answerAll(quiz, persona, { onScreen: (screen) => look(quiz, `quiz: ${screen}`) });
  await fillInAll(check, taker, {
    onScreen: (screen) => look(check, `dose check: ${screen}`),
  });
  await useTable(table, look);
  return [endingOf(quiz) ?? '', verdictOn(check)];
}
