import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { DayCourse } from '../../src/elements/mg-food-table/day/course.js';
import { menuSection } from '../../src/elements/mg-food-table/day/menu.js';
import { dayPaper } from '../../src/elements/mg-food-table/day/paper.js';
import { daySection } from '../../src/elements/mg-food-table/day/section.js';
import { MOST_FOODS, MOST_GRAMS } from '../../src/elements/mg-food-table/day/state.js';
import { dayView, type DayView } from '../../src/elements/mg-food-table/day/view.js';
import { foodsOf } from '../../src/engine/foods.js';
import type { Food } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { en } from '../../src/locales/en.js';
import type { EventDetailLevel } from '../../src/ui/common-settings.js';
import { forgetVisitor, shareDay, sharedDay } from '../../src/ui/page.js';
import { markupOf, textOf } from './support/rendered.js';

const builtIn = foodsOf(magnesium);
const USDA = en.result.sources.foodCredit;
const OWN = en.foodTable.ownSource;

/** A visitor at a tray, beside the host's own foods or ours. */
class Visitor {
  isConnected = true;
  hasTray = true;
  readonly renderRoot = { querySelector: () => null } as unknown as ParentNode;
  readonly updateComplete = Promise.resolve();
  readonly course = new DayCourse(this, () => {});
  foods: { get(id: string): Food | undefined };
  areFoodsComing = false;

  constructor(own: readonly Food[] | null = null) {
    this.foods = own ? new Map(own.map((food) => [food.id, food])) : builtIn;
    this.draw();
  }

  requestUpdate(): void {}

  draw(): this {
    const { foods, areFoodsComing } = this;
    const hostFacts = { ageYears: 41, sex: 'male' } as const;
    const options = { standard: 'nl', claims: 'eu' } as const;
    this.course.follow({ knowledge: magnesium, foods, areFoodsComing, hostFacts, options }, this.hasTray);
    return this;
  }

  eat(...ids: string[]): this {
    for (const id of ids) this.course.add(id);
    return this.draw();
  }

  declare(declared: 'list' | 'all' | 'with-rest'): this {
    this.course.declare(declared);
    return this.draw();
  }

  menu(which: 'day' | 'week'): this {
    this.course.showMenu(which);
    return this.draw();
  }

  view(eventDetail: EventDetailLevel = 'result'): DayView {
    const words = en;
    return dayView(this.course, {
      words,
      eventDetail,
      help: {} as never,
      isInSight: true,
      others: [],
      print: () => {},
    });
  }

  get tray(): string {
    return textOf(daySection(this.view()));
  }

  paper(what: 'day' | 'menu'): string {
    return textOf(dayPaper(this.view(), what).content);
  }

  get look() {
    return this.course.look;
  }
}

const bar = (over: Partial<Food> = {}): Food => ({
  id: 'reep',
  names: 'Our bar',
  mgPer100g: 50,
  portionGrams: 40,
  ...over,
});

const idsInMenu = ({ look }: Visitor): string[] =>
  look.menu.flatMap(({ meals }) => meals.flatMap(({ foods }) => foods.map(({ id }) => id)));

const proposed = (visitor: Visitor): string[] => [
  ...visitor.look.closing.map(({ id }) => id),
  ...idsInMenu(visitor),
];

afterEach(forgetVisitor);

describe('a host’s food with the id of one of ours', () => {
  const asked = (own: readonly Food[]): Visitor =>
    new Visitor([bar(), ...own]).eat('reep').declare('all').menu('week');
  const named = (id: string, mgPer100g: number | null): Food => ({ id, names: `Host ${id}`, mgPer100g });

  it('is never proposed under its name with our figure', () => {
    const ids = proposed(asked([]));
    const taken = ids.slice(0, 6);
    const visitor = asked(taken.map((id, i) => named(id, i % 2 === 0 ? 999 : null)));
    assert.ok(proposed(visitor).length > 0);
    assert.deepEqual(
      proposed(visitor).filter((id) => taken.includes(id)),
      [],
    );
    assert.doesNotMatch(visitor.tray, /Host /);
  });

  it('is not proposed either while it stands on the day and left the table', () => {
    const [id = ''] = proposed(asked([]));
    const visitor = asked([named(id, 999)]).eat(id);
    visitor.foods = new Map();
    visitor.draw();
    assert.ok(!idsInMenu(visitor).includes(id));
    assert.equal(visitor.look.total.foods.find((food) => food.id === id)?.mg, 999);
    assert.match(visitor.tray, new RegExp(`Host ${id}`));
  });

  it('is no other food where the figure is the same', () => {
    const ids = [...new Set(proposed(asked([])))];
    const same = ids.map((id) => named(id, builtIn.get(id)?.mgPer100g ?? null));
    assert.deepEqual([...new Set(proposed(asked(same)))], ids);
  });

  it('leaves no menu where it leaves no dish', () => {
    const visitor = asked([...builtIn.keys()].map((id) => named(id, 999)));
    assert.deepEqual(proposed(visitor), []);
    assert.match(textOf(menuSection(visitor.view())), new RegExp(en.foodDay.menu.none));
  });

  it('that is still on its way holds all proposals back', () => {
    const visitor = asked([]);
    visitor.areFoodsComing = true;
    visitor.draw();
    assert.deepEqual(proposed(visitor), []);
    assert.equal(markupOf(menuSection(visitor.view())), '');
  });

  it('what is taken over from a menu keeps the figure that stood there', () => {
    const first = asked([]);
    const own = idsInMenu(first).slice(0, 4);
    const visitor = asked(own.map((id) => named(id, 999)));
    const [day] = visitor.look.menu;
    const promised = new Map(day?.meals.flatMap(({ foods }) => foods.map(({ id, mg }) => [id, mg])));
    visitor.course.takeMenu(0);
    visitor.draw();
    for (const { id, mg } of visitor.look.total.foods) {
      if (id !== 'reep') assert.equal(mg, promised.get(id), id);
    }
    assert.ok(promised.size > 3);
  });
});

describe('beside a host’s own foods', () => {
  it('a menu keeps its household measures', () => {
    const visitor = new Visitor([bar()]).eat('reep').menu('week');
    const [id = ''] = idsInMenu(visitor);
    assert.ok(builtIn.has(id));
    assert.match(textOf(menuSection(visitor.view())), /\d slices? \(/);
  });

  it('our figures are credited where they are shown, and only there', () => {
    const visitor = new Visitor([bar()]).eat('reep');
    assert.ok(!visitor.tray.includes(USDA));
    assert.ok(visitor.menu('day').tray.includes(USDA));
    visitor.course.showMenu(null);
    assert.ok(!visitor.draw().tray.includes(USDA));
    assert.ok(visitor.declare('all').tray.includes(USDA), 'what would add to it');
    assert.ok(!new Visitor().eat('banaan').declare('all').menu('day').tray.includes(USDA), 'below the table');
  });

  it('a paper credits whose figures stand on it', () => {
    const visitor = new Visitor([bar()]).eat('reep').menu('day');
    assert.ok(visitor.paper('day').includes(OWN) && !visitor.paper('day').includes(USDA));
    assert.ok(visitor.paper('menu').includes(OWN) && visitor.paper('menu').includes(USDA));
    visitor.declare('with-rest');
    assert.ok(visitor.paper('day').includes(USDA), 'the rest of the day is of ours');
    const ours = new Visitor().eat('banaan').paper('day');
    assert.ok(ours.includes(USDA) && !ours.includes(OWN));
  });

  it('a week says what stands beside it, on screen and on paper, and counts it in each day', () => {
    const visitor = new Visitor([bar({ mgPer100g: 200 })]).eat('reep').menu('week');
    const beside = en.foodDay.menu.beside({ foods: 'Our bar', mg: 80 }).replaceAll(/\s+/g, ' ');
    for (const text of [textOf(menuSection(visitor.view())), visitor.paper('menu')]) {
      assert.equal(text.split(beside).length, 2);
      for (const { totalMg } of visitor.look.menu)
        assert.ok(text.includes(en.mg(totalMg + 80).replaceAll(/\s+/g, ' ')));
    }
  });

  it('a week says of which days it falls short', () => {
    const few = [...builtIn.values()].filter(({ mgPer100g }) => (mgPer100g ?? 0) > 20);
    const own = few.map(({ id }) => ({ id, names: `Host ${id}`, mgPer100g: 999 }));
    const visitor = new Visitor([bar(), ...own]).eat('reep').menu('week');
    const besideMg = visitor.look.beside.reduce((sum, { mg }) => sum + (mg ?? 0), 0);
    const short = visitor.look.menu.filter(({ totalMg }) => totalMg + besideMg < 350);
    const said = en.foodDay.menu.short({ mg: 350 }).replaceAll(/\s+/g, ' ');
    for (const text of [textOf(menuSection(visitor.view())), visitor.paper('menu')])
      assert.equal(text.split(said).length - 1, short.length);
  });
});

describe('the tray', () => {
  it('says what the site hears, also while it is empty', () => {
    for (const level of ['result', 'reasons', 'answers'] as const)
      assert.match(textOf(daySection(new Visitor().view(level))), new RegExp(en.quiz.privacy[level]));
  });

  it('adds and takes off 100 g where no portion is known', () => {
    const visitor = new Visitor([{ id: 'meel', names: 'Flour', mgPer100g: 30 }]).eat('meel');
    const step = (label: string): string => {
      const [, attributes = ''] = markupOf(daySection(visitor.draw().view())).split(`aria-label=${label}`);
      return attributes.slice(0, attributes.indexOf('@click'));
    };
    const { fewer } = en.foodDay.list;
    assert.equal(visitor.course.amountOf('meel'), 100);
    assert.match(step(fewer({ food: 'Flour' })), /aria-disabled=true/);
    visitor.eat('meel').eat('meel');
    assert.equal(visitor.course.amountOf('meel'), 300);
    assert.doesNotMatch(step(fewer({ food: 'Flour' })), /aria-disabled=true/);
  });

  it('says that no more foods fit', () => {
    const visitor = new Visitor();
    const [last = '', ...ids] = [...builtIn.keys()].slice(0, MOST_FOODS + 1);
    visitor.eat(...ids);
    assert.equal(visitor.course.news?.what, 'added');
    visitor.eat(last);
    assert.equal(visitor.course.amountOf(last), undefined);
    const said = en.foodDay.list.full({ most: MOST_FOODS });
    assert.equal(visitor.tray.split(said).length, 3, 'read out and seen');
  });

  it('says that no more of a food fits', () => {
    const visitor = new Visitor();
    const said = en.foodDay.list.most({ most: MOST_GRAMS }).replaceAll(/\s+/g, ' ');
    visitor.course.add('banaan', MOST_GRAMS - 1);
    assert.ok(!visitor.draw().tray.includes(said));
    visitor.eat('banaan');
    assert.equal(visitor.tray.split(said).length, 3, 'read out and seen');
    visitor.eat('banaan');
    assert.equal(visitor.course.news?.what, 'most');
    assert.equal(visitor.tray.split(said).length, 3, 'read out and seen');
  });
});

describe('a declared day', () => {
  const declared = (): Visitor => new Visitor().eat('banaan').declare('all');

  it('counts nowhere once its tray left the page, and again when it comes back', () => {
    const visitor = declared();
    const mg = sharedDay()?.foodMg;
    visitor.course.leave();
    visitor.isConnected = false;
    visitor.draw();
    assert.equal(sharedDay(), null);
    visitor.isConnected = true;
    visitor.course.resume();
    assert.equal(visitor.draw().course.state.declared, 'all');
    assert.equal(sharedDay()?.foodMg, mg);
  });

  it('counts nowhere while its tray is not shown', () => {
    const visitor = declared();
    const mg = sharedDay()?.foodMg;
    visitor.hasTray = false;
    visitor.draw().course.resume();
    assert.equal(visitor.draw() && sharedDay(), null);
    visitor.hasTray = true;
    assert.equal(visitor.draw().course.state.declared, 'all');
    assert.equal(sharedDay()?.foodMg, mg);
  });

  it('gives way to one that was declared while it was away', () => {
    const visitor = declared();
    visitor.course.leave();
    const other = shareDay(500);
    visitor.course.resume();
    assert.equal(visitor.draw().course.state.declared, 'list');
    assert.equal(sharedDay(), other);
  });

  it('gives way to another tray’s of the same figure', () => {
    const first = declared();
    const second = declared();
    assert.equal(first.draw().course.state.declared, 'list');
    assert.equal(second.draw().course.state.declared, 'all');
    assert.equal(sharedDay()?.foodMg, second.look.total.totalMg);
  });

  it('is one word, however often it is drawn', () => {
    const visitor = declared();
    const word = sharedDay();
    visitor.draw().draw();
    assert.equal(sharedDay(), word);
  });
});
