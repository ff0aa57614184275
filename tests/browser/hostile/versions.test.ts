import { expect } from 'chai';
import { VERSION } from '../../../src/ui/version.js';
import { answerUpTo, healthy } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { press } from '../embedding/support/eating.js';
import type { HostPage, PageWindow } from '../embedding/support/host-page.js';
import {
  closePages,
  doseCheckOn,
  FILE,
  find,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  until,
} from '../embedding/support/host-page.js';
import { go, pickEach, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import type { Copy } from './support/copies.js';
import { addCopies, OTHER_VERSION, otherModules, otherOneFile } from './support/copies.js';

// E1: the one file, the modules of the npm package and other versions of both, in any order on one page.

const elements = `<mg-quiz catalog="#producten"></mg-quiz><mg-dose-check></mg-dose-check>
  <mg-food-table page-size="12"></mg-food-table>${catalogScript()}`;

const file: Copy = { src: FILE };
const fileAsModule: Copy = { src: FILE, isModule: true };
const quizDoor: Copy = { src: '/dist/mg-quiz.js', isModule: true };
const foodsDoor: Copy = { src: '/dist/mg-food-table.js', isModule: true };
const allDoors: Copy = { src: '/dist/index.js', isModule: true };
const otherFile = 'the file of another version';

interface Case {
  readonly copies: readonly (Copy | typeof otherFile)[];
  /** The modules are those of another version than the file. */
  readonly areModulesOther?: boolean;
  /** In the console: a copy that finds another version in its place says so once, whatever it cannot define. */
  readonly lines: number;
}

const cases: Readonly<Record<string, Case>> = {
  'the file twice': { copies: [file, fileAsModule], lines: 0 },
  'the file, then all modules': { copies: [file, allDoors], lines: 0 },
  'all modules, then the file': { copies: [allDoors, file], lines: 0 },
  'the file, then the module of the quiz': { copies: [file, quizDoor], lines: 0 },
  'the module of the quiz, then the file': { copies: [quizDoor, file], lines: 0 },
  'the module of the food table, then the file, then all modules': {
    copies: [foodsDoor, file, allDoors],
    lines: 0,
  },
  'the file of two versions': { copies: [file, otherFile, file], lines: 0 },
  'the file, then all modules of another version': {
    copies: [file, allDoors],
    areModulesOther: true,
    lines: 1,
  },
  'all modules of another version, then the file': {
    copies: [allDoors, file],
    areModulesOther: true,
    lines: 0,
  },
  'the quiz of another version, then the file': {
    copies: [quizDoor, file],
    areModulesOther: true,
    lines: 1,
  },
  'the quiz of another version, then the file, then all modules': {
    copies: [quizDoor, file, allDoors, file],
    areModulesOther: true,
    lines: 2,
  },
};

describe('copies of what is shipped, on one page', () => {
  let seen: Witness;
  const before = (page: PageWindow): void => {
    seen = witness(page);
  };

  afterEach(closePages);

  async function expectAllAtWork(page: HostPage): Promise<void> {
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('[data-do="add"]') !== null);
    await press(table, '[data-do="add"]');
    expect(rootOf(table).querySelectorAll('[part~="day-row"]')).to.have.length(1);
    const check = await doseCheckOn(page);
    await pickEach(check, 'signs-now', []);
    await go(check);
    expect(verdictOn(check)).to.not.equal('');
    const quiz = await quizOn(page);
    await answerUpTo(quiz, healthy, 'sex');
    expect(quiz.configProblems).to.deep.equal([]);
  }

  for (const [name, { copies, areModulesOther, lines }] of Object.entries(cases)) {
    it(`${name}: all three elements work`, async () => {
      const head = areModulesOther ? await otherModules() : '';
      const page = await openPage({ head, body: elements, before });
      const other = { src: await otherOneFile() };
      await addCopies(
        page,
        copies.map((copy) => (copy === otherFile ? other : copy)),
      );
      await expectAllAtWork(page);
      expect(seen.complaints).to.have.length(lines);
      for (const complaint of seen.complaints) {
        expect(complaint).to.include(VERSION);
        expect(complaint).to.include(OTHER_VERSION);
      }
    });
  }

  it('speaks both languages when each copy was first at something', async () => {
    const page = await openPage({
      lang: 'en',
      body: '<mg-quiz></mg-quiz><div lang="nl-BE"><mg-dose-check></mg-dose-check></div>',
      before,
    });
    await addCopies(page, [quizDoor, file]);
    const quiz = await quizOn(page);
    const check = await doseCheckOn(page);
    const spoken = (): unknown[] =>
      [quiz, check].map((element) => find(rootOf(element), '.frame').getAttribute('lang'));
    expect(spoken()).to.deep.equal(['en', 'nl']);
    page.document.documentElement.lang = 'nl';
    check.setAttribute('lang', 'en');
    await until(() => spoken().join() === 'nl,en');
    expect(seen.complaints).to.deep.equal([]);
  });
});
