import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { foodsOf } from '../../src/engine/foods.js';
import { MOST } from '../../src/engine/read-facts.js';
import type { Facts, Food } from '../../src/engine/types.js';
import { DayCourse } from '../../src/elements/mg-food-table/day/course.js';
import { MOST_GRAMS } from '../../src/elements/mg-food-table/day/state.js';
import { dayDetail } from '../../src/elements/mg-food-table/day/tell.js';
import { measureOf } from '../../src/elements/mg-food-table/day/list.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import { NONE, pick, UNSURE, type Draft } from '../../src/ui/answering/draft.js';
import { forgetVisitor, joinPage, leavePage, shareDay, sharedDay, sharedPerson } from '../../src/ui/page.js';

const builtIn = foodsOf(magnesium);

/** A page's element as far as a day needs one: it draws when it is told to. */
class Host {
  isConnected = true;
  drawings = 0;
  readonly renderRoot = { querySelector: () => null } as unknown as ParentNode;

  get updateComplete(): Promise<unknown> {
    return Promise.resolve();
  }

  requestUpdate(): void {
    this.drawings++;
  }
}

/** A visitor at the tray. */
class Visitor {
  readonly host = new Host();
  told = 0;
  readonly course = new DayCourse(this.host, () => this.told++);
  #hostFacts: Facts;
  /** The host told something of health that cannot be read. */
  isHostRiskUnread = false;
  foods: { get(id: string): Food | undefined };

  constructor(hostFacts: Facts = {}, foods: readonly Food[] | null = null) {
    this.#hostFacts = hostFacts;
    this.foods = foods ? new Map(foods.map((food) => [food.id, food])) : builtIn;
    this.draw();
  }

  /** What the element does before each drawing. */
  draw(hostFacts = this.#hostFacts): this {
    this.#hostFacts = hostFacts;
    this.course.follow({
      knowledge: magnesium,
      foods: this.foods,
      hostFacts,
      options: { standard: 'nl', claims: 'eu' },
      isHostRiskUnread: this.isHostRiskUnread,
    });
    return this;
  }

  eat(...ids: string[]): this {
    for (const id of ids) this.course.add(id);
    return this.draw();
  }

  change(id: string, to: (draft: Draft) => Draft): this {
    this.course.changePerson(id, to);
    return this.draw();
  }

  pick(id: string, value: string): this {
    this.change(id, (draft) => pick(draft, value, true, true));
    this.course.commitPerson(id);
    return this.draw();
  }

  /** Types without leaving the field. */
  typeAge(text: string): this {
    return this.change('age', (draft) => ({ ...draft, text, picked: [] }));
  }

  age(text: string): this {
    this.typeAge(text);
    this.course.commitPerson('age');
    return this.draw();
  }

  declare(declared: 'list' | 'all' | 'with-rest'): this {
    this.course.declare(declared);
    return this.draw();
  }

  get look() {
    return this.course.look;
  }
}

const drawn = (): Promise<void> => Promise.resolve();

afterEach(forgetVisitor);

describe('the sum of a day', () => {
  it('is the sum of what stands there, and what is left is the rest of the reference intake', () => {
    const ids = [...builtIn.keys()];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 300 })), { maxLength: 8 }),
        (eaten) => {
          const visitor = new Visitor({ ageYears: 41, sex: 'female' });
          for (const [id, grams] of eaten) visitor.course.add(id, grams);
          const { total, reference, share, gap: ofList } = visitor.draw().look;
          const each = total.foods.map(({ id, grams }) =>
            Math.round(((builtIn.get(id)?.mgPer100g ?? 0) * grams) / 100),
          );
          assert.equal(
            total.totalMg,
            each.reduce((sum, mg) => sum + mg, 0),
          );
          assert.deepEqual(reference, { low: 300, high: 300 });
          assert.equal(ofList, null, 'a list is no day');
          const percent = Math.round(total.totalMg / 3);
          const shown = { lowPercent: percent, highPercent: percent };
          assert.deepEqual(share, eaten.length > 0 ? shown : null);
          const { gap, declaredMg } = visitor.declare('all').look;
          const leftMg = 300 - total.totalMg;
          assert.deepEqual(gap, declaredMg === null ? null : { low: leftMg, high: leftMg });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes an ordinary portion where no weight is told', () => {
    const visitor = new Visitor().eat('banaan');
    assert.equal(visitor.course.amountOf('banaan'), builtIn.get('banaan')?.portionGrams);
    assert.equal(visitor.course.amountOf('walnoot'), undefined);
  });

  it('is beside the range of grown people while nobody said how old', () => {
    const { reference, isAdultAssumed, gap } = new Visitor().eat('banaan').declare('all').look;
    assert.deepEqual([reference, isAdultAssumed], [{ low: 300, high: 350 }, true]);
    assert.ok(gap && gap.high - gap.low === 50);
  });

  it('does not count what is not measured, and names it', () => {
    const own = [
      { id: 'koek', names: 'Koek', mgPer100g: null, portionGrams: 30 },
      { id: 'brood', names: 'Brood', mgPer100g: 80 },
    ];
    const { look } = new Visitor({}, own).eat('koek', 'brood');
    assert.deepEqual(look.unmeasured, ['koek']);
    assert.equal(look.total.totalMg, 80);
  });

  it('knows nothing of a food that nobody has', () => {
    const visitor = new Visitor().eat('no-such-food');
    assert.deepEqual(visitor.look.total.foods, []);
  });

  it('keeps what was put there when a host brings other foods', () => {
    const visitor = new Visitor({}, [{ id: 'koek', names: 'Koek', mgPer100g: 100, portionGrams: 30 }]);
    visitor.eat('koek');
    visitor.foods = new Map();
    assert.equal(visitor.draw().look.total.totalMg, 30);
    visitor.foods = new Map([['koek', { id: 'koek', names: 'Koek', mgPer100g: 200, portionGrams: 30 }]]);
    assert.equal(visitor.draw().look.total.totalMg, 60);
  });
});

describe('what is left, in words', () => {
  const cases = [
    [{ lowMg: 90, highMg: 90 }, /^Nog 90\u00a0mg tot/, /^90\u00a0mg to go/],
    [{ lowMg: 90, highMg: 140 }, /^Nog 90 tot 140\u00a0mg tot/, /^90 to 140\u00a0mg to go/],
    [
      { lowMg: -10, highMg: 40 },
      /misschien al genoeg: nog hoogstens 40\u00a0mg/,
      /may be enough already: at most 40\u00a0mg/,
    ],
    [{ lowMg: -60, highMg: -10 }, /genoeg voor een dag/, /enough for a day/],
    [{ lowMg: 0, highMg: 0 }, /genoeg voor een dag/, /enough for a day/],
  ] as const;
  for (const [gap, dutch, english] of cases) {
    it(`says how far ${gap.lowMg} to ${gap.highMg} mg is`, () => {
      assert.match(nl.foodDay.sum.gap(gap), dutch);
      assert.match(en.foodDay.sum.gap(gap), english);
    });
  }

  it('is a share of the reference intake, and no verdict, of what is only a list', () => {
    const { sum } = nl.foodDay;
    const range = { lowPercent: 9, highPercent: 11 };
    const one = { lowPercent: 37, highPercent: 37 };
    assert.equal(sum.share(range), 'Dit is 9 tot 11 procent van de aanbeveling.');
    assert.equal(sum.share(one), 'Dit is 37 procent van de aanbeveling.');
    assert.equal(en.foodDay.sum.share(range), 'This is 9 to 11 percent of the reference intake.');
    assert.deepEqual([sum.shortShare(range), sum.shortShare(one)], ['9–11%', '37%']);
  });

  it('is short on the line at the bottom', () => {
    const { shortGap } = nl.foodDay.sum;
    assert.equal(shortGap({ lowMg: 90, highMg: 140 }), 'nog 90–140\u00a0mg');
    assert.equal(shortGap({ lowMg: -10, highMg: 40 }), 'nog hoogstens 40\u00a0mg');
    assert.equal(shortGap({ lowMg: -60, highMg: -10 }), 'genoeg');
  });
});

describe('a household measure', () => {
  const measure = (id: string, grams: number): string => measureOf(nl, builtIn.get(id), grams);

  it('is named where the weight is that many', () => {
    const { portionGrams = 0 } = builtIn.get('volkorenbrood') ?? {};
    assert.equal(measure('volkorenbrood', portionGrams), '1 snee');
    assert.equal(measure('volkorenbrood', portionGrams * 3), '3 sneden');
  });

  it('is not named where the weight is another', () => {
    assert.equal(measure('volkorenbrood', 37), '');
    assert.equal(measureOf(nl, undefined, 37), '');
    const own = { id: 'koek', names: 'Koek', mgPer100g: 80, portionGrams: 30, portionLabel: '1 koek' };
    assert.equal(measureOf(nl, own, 30), '1 koek');
    assert.equal(measureOf(nl, own, 60), '');
  });
});

describe('a day that is declared', () => {
  it('is nobody else’s business until it is', () => {
    const visitor = new Visitor().eat('banaan', 'walnoot');
    assert.equal(sharedDay(), null);
    visitor.declare('all');
    assert.equal(sharedDay()?.foodMg, visitor.look.total.totalMg);
    visitor.declare('list');
    assert.equal(sharedDay(), null);
  });

  it('follows what stands there', () => {
    const visitor = new Visitor().eat('banaan').declare('all').eat('walnoot');
    assert.equal(sharedDay()?.foodMg, visitor.look.total.totalMg);
    visitor.course.setGrams('banaan', 400);
    assert.equal(sharedDay()?.foodMg, visitor.look.total.totalMg);
  });

  it('has the rest of the day in it where that was asked for', () => {
    const visitor = new Visitor().eat('banaan');
    const { total, restMg } = visitor.look;
    assert.ok(restMg > 0);
    visitor.declare('with-rest');
    assert.deepEqual(sharedDay(), { foodMg: total.totalMg + restMg, isEstimated: true });
    visitor.declare('all');
    assert.deepEqual(sharedDay(), { foodMg: total.totalMg });
  });

  it('has less of the rest in it the more stands there, and none twice', () => {
    const visitor = new Visitor().eat('banaan').declare('with-rest');
    const { restMg, total } = visitor.look;
    visitor.eat('volkorenbrood', 'aardappel-gekookt', 'kipfilet-bereid');
    assert.ok(visitor.look.restMg < restMg);
    assert.ok(visitor.look.total.totalMg > total.totalMg);
  });

  it('has no rest beside a menu that was taken over', () => {
    const visitor = new Visitor({ ageYears: 41, sex: 'male' }).eat('banaan').declare('with-rest');
    visitor.course.showMenu('day');
    visitor.draw().course.takeMenu(0);
    visitor.draw().declare('with-rest');
    assert.equal(visitor.course.state.declared, 'list');
    assert.equal(sharedDay(), null);
    visitor.declare('all');
    assert.deepEqual(sharedDay(), { foodMg: visitor.look.total.totalMg });
  });

  it('is taken back with the last food, and comes back with it', () => {
    const visitor = new Visitor().eat('banaan').declare('all');
    const mg = sharedDay()?.foodMg;
    visitor.course.remove('banaan');
    assert.equal(sharedDay(), null);
    visitor.course.undo();
    assert.equal(visitor.course.state.declared, 'all');
    assert.equal(sharedDay()?.foodMg, mg);
  });

  it('is none while no food in it was measured, or while it cannot be', () => {
    const unknown = new Visitor({}, [{ id: 'koek', names: 'Koek', mgPer100g: null }]).eat('koek');
    assert.equal(unknown.declare('all').look.declaredMg, null);
    assert.equal(sharedDay(), null);
    const much = new Visitor();
    much.course.add('pompoenpit-gedroogd', MOST_GRAMS);
    assert.ok(much.draw().declare('all').look.total.totalMg > MOST.foodMg);
    assert.ok(much.look.isImprobable);
    assert.equal(sharedDay(), null);
    much.course.setGrams('pompoenpit-gedroogd', 15);
    assert.equal(sharedDay()?.foodMg, 89);
  });

  it('is a list again once another tray has the last word', () => {
    const first = new Visitor().eat('banaan').declare('all');
    const second = new Visitor().eat('walnoot').declare('all');
    first.draw();
    assert.equal(first.course.state.declared, 'list');
    assert.equal(sharedDay()?.foodMg, second.draw().look.total.totalMg);
  });

  it('is a list again once somebody begins anew elsewhere, and can be declared again', () => {
    const visitor = new Visitor().eat('banaan').declare('all');
    forgetVisitor();
    visitor.draw();
    assert.equal(visitor.course.state.declared, 'list');
    assert.equal(visitor.course.state.portions.length, 1);
    visitor.declare('all');
    assert.equal(sharedDay()?.foodMg, visitor.look.total.totalMg);
  });

  it('takes nothing back that another element said since', () => {
    const visitor = new Visitor().eat('banaan').declare('all');
    shareDay(500);
    visitor.draw();
    assert.equal(sharedDay()?.foodMg, 500);
  });

  it('outlives a moment away from the page', () => {
    const visitor = new Visitor().eat('banaan').declare('all');
    visitor.host.isConnected = false;
    forgetVisitor();
    visitor.draw();
    assert.equal(visitor.course.state.declared, 'all');
    visitor.host.isConnected = true;
    visitor.course.resume();
    assert.equal(sharedDay()?.foodMg, visitor.draw().look.total.totalMg);
  });

  it('has no rest of a day for a child', () => {
    const visitor = new Visitor().eat('banaan').declare('with-rest').age('9');
    assert.equal(visitor.look.isGrown, false);
    assert.equal(visitor.course.state.declared, 'list');
    assert.equal(sharedDay(), null);
    assert.equal(new Visitor().eat('banaan').age('14').look.isGrown, true);
  });
});

describe('for whom a day is added up', () => {
  it('is whom the host named, until the visitor says otherwise', () => {
    const visitor = new Visitor({ ageYears: 41, sex: 'female' }).eat('banaan');
    assert.deepEqual(visitor.look.reference, { low: 300, high: 300 });
    visitor.pick('sex', 'male');
    assert.deepEqual(visitor.look.reference, { low: 350, high: 350 });
  });

  it('is asked once on a page', () => {
    const first = new Visitor().age('41').pick('sex', 'male');
    const second = new Visitor().draw();
    assert.deepEqual(second.look.reference, first.look.reference);
    assert.equal(second.look.person.drafts.get('age')?.text, '41');
    second.age('42');
    assert.equal(first.draw().look.person.facts.ageYears, 42);
  });

  it('counts half an age only once the field is left', () => {
    const visitor = new Visitor().age('41').typeAge('4');
    assert.equal(visitor.look.person.facts.ageYears, 41);
    assert.equal(visitor.look.person.drafts.get('age')?.text, '4');
  });

  it('points out an age that cannot be read, and takes an empty field as not known', () => {
    const visitor = new Visitor({ ageYears: 30 }).age('veel');
    assert.equal(visitor.look.person.drafts.get('age')?.problems.length, 1);
    assert.equal(visitor.look.person.facts.ageYears, 30);
    visitor.age('');
    assert.equal(visitor.look.person.drafts.get('age')?.problems.length, 0);
    assert.equal(visitor.look.person.facts.ageYears, undefined);
  });

  it('asks for pregnancy where that can be', () => {
    const asked = (visitor: Visitor): boolean => visitor.look.person.questions.has('life-stage');
    assert.ok(asked(new Visitor().age('30').pick('sex', 'female')));
    assert.ok(!asked(new Visitor().age('30').pick('sex', 'male')));
    assert.ok(!asked(new Visitor().age('70').pick('sex', 'female')));
  });

  it('is forgotten when somebody begins anew elsewhere, with what was said yes to', () => {
    const visitor = new Visitor().eat('banaan').age('41');
    visitor.course.answerConsent(true);
    forgetVisitor();
    visitor.draw();
    assert.equal(visitor.look.person.facts.ageYears, undefined);
    assert.equal(visitor.course.consent, 'open');
    assert.equal(sharedPerson().size, 0);
  });
});

describe('what would add to a day', () => {
  it('is nothing beside a list: nobody said that this is all that is eaten', () => {
    const visitor = new Visitor({ ageYears: 41, sex: 'female' }).eat('banaan');
    assert.deepEqual(visitor.look.closing, []);
    assert.ok(visitor.declare('with-rest').look.closing.length > 0);
    assert.ok(visitor.declare('all').look.closing.length > 0);
    visitor.course.showMenu('day');
    assert.ok(visitor.declare('list').look.menu.length > 0, 'a menu is no verdict');
  });

  it('closes what is left, with nothing that somebody does not eat', () => {
    const visitor = new Visitor({ ageYears: 41, sex: 'female' }).eat('banaan').declare('all');
    const sum = visitor.look.closing.reduce((mg, portion) => mg + portion.mg, 0);
    assert.ok(sum >= (visitor.look.gap?.high ?? Infinity));
    visitor.course.avoid(['nuts']);
    const { closing } = visitor.draw().look;
    assert.ok(closing.length > 0);
    assert.ok(closing.every(({ id }) => !builtIn.get(id)?.contains.includes('nuts')));
  });

  it('begins with what the host knows that somebody does not eat', () => {
    const visitor = new Visitor({ avoid: ['nuts', 'soy'] });
    assert.deepEqual(visitor.look.avoid, ['nuts', 'soy']);
    visitor.course.avoid([]);
    assert.deepEqual(visitor.draw().look.avoid, []);
  });

  it('is nothing while nothing stands there, and nothing once it is enough', () => {
    assert.deepEqual(new Visitor().look.closing, []);
    const full = new Visitor();
    full.course.add('pompoenpit-gedroogd', 100);
    assert.deepEqual(full.draw().declare('all').look.closing, []);
  });

  const held: [who: string, visitor: () => Visitor][] = [
    ['a child under 4', () => new Visitor().age('3')],
    ['a host’s kidney disease', () => new Visitor({ conditions: ['renal-severe', '?'] })],
    ['a host’s blocking medicine', () => new Visitor({ medicines: ['digoxin', '?'] })],
    ['a host’s emergency sign', () => new Visitor({ redFlags: ['stroke-signs', '?'] })],
    ['a pregnancy that nobody is sure of', () => new Visitor().age('30').pick('life-stage', UNSURE)],
  ];
  for (const [who, visitor] of held) {
    it(`is nothing, and no menu, beside ${who}: a professional goes first`, () => {
      const at = visitor().eat('banaan').declare('all');
      at.course.showMenu('week');
      const { held: why, closing, menu } = at.draw().look;
      assert.equal(why?.by, 'finding');
      assert.deepEqual([closing, menu], [[], []]);
    });
  }

  it('is nothing while another element of the page found something, and no word of it comes here', () => {
    const member = {
      kind: 'quiz',
      givesCatalog: () => false,
      pageChanged: () => {},
      blocks: () => true,
    } as const;
    const visitor = new Visitor().eat('banaan').declare('all');
    // A page's own doors are not there in this test; what is told goes through the module alone.
    Object.assign(globalThis, {
      MutationObserver: class {
        observe(): void {}
        disconnect(): void {}
      },
      document: { documentElement: {} },
      window: { addEventListener: () => {}, removeEventListener: () => {} },
    });
    joinPage(member);
    visitor.eat('banaan');
    assert.deepEqual(visitor.look.held, { by: 'elsewhere' });
    assert.deepEqual(visitor.look.closing, []);
    leavePage(member);
    assert.equal(visitor.draw().look.held, null);
    for (const name of ['MutationObserver', 'document', 'window']) Reflect.deleteProperty(globalThis, name);
  });

  it('is nothing, and no menu, for a child from 4 years: the portions are a grown person’s', () => {
    const visitor = new Visitor().eat('banaan').age('13').declare('all');
    visitor.course.showMenu('day');
    const { closing, menu, held: why, gap } = visitor.draw().look;
    assert.equal(why, null);
    assert.ok(gap && gap.high > 0);
    assert.deepEqual([closing, menu], [[], []]);
    assert.ok(visitor.age('14').look.closing.length > 0);
  });

  it('is nothing, and no menu, while the host told something of health that nobody can read', () => {
    const visitor = new Visitor({ conditions: ['?'] }).eat('banaan').declare('all');
    visitor.course.showMenu('day');
    visitor.isHostRiskUnread = true;
    const { held: why, closing, menu } = visitor.draw().look;
    assert.deepEqual(why, { by: 'unread' });
    assert.deepEqual([closing, menu], [[], []]);
    visitor.isHostRiskUnread = false;
    assert.equal(visitor.draw().look.held, null);
  });

  it('names the age of a small child before what else follows from it', () => {
    for (const age of ['0', '1', '3']) {
      const { held: why } = new Visitor().age(age).eat('banaan').look;
      assert.equal(why?.by === 'finding' && why.finding.rule, 'age-under-4', age);
    }
  });

  it('answers of no one else: "none of these" by a host is no all-clear', () => {
    const visitor = new Visitor({ conditions: ['?'] }).eat('banaan');
    assert.equal(visitor.look.held, null);
    assert.equal(visitor.pick('sex', NONE).look.held, null);
  });
});

describe('a menu', () => {
  it('holds what stands on the day and comes to what is recommended', () => {
    const visitor = new Visitor({ ageYears: 41, sex: 'male' }).eat('banaan', 'walnoot');
    visitor.course.showMenu('day');
    const [day] = visitor.draw().look.menu;
    const ids = day?.meals.flatMap(({ foods }) => foods.map(({ id }) => id)) ?? [];
    assert.ok(ids.includes('banaan') && ids.includes('walnoot'));
    assert.ok((day?.totalMg ?? 0) >= 350);
  });

  it('is of seven days on demand', () => {
    const visitor = new Visitor().eat('banaan');
    visitor.course.showMenu('week');
    assert.equal(visitor.draw().look.menu.length, 7);
  });

  it('leaves own foods beside it, which count with their own figure', () => {
    const own = [{ id: 'koek', names: 'Koek', mgPer100g: 300, portionGrams: 50 }];
    const visitor = new Visitor({ ageYears: 41, sex: 'male' }, own).eat('koek');
    visitor.course.showMenu('day');
    const { menu, beside } = visitor.draw().look;
    assert.deepEqual(
      beside.map(({ id, mg }) => [id, mg]),
      [['koek', 150]],
    );
    assert.ok(menu[0]?.meals.every(({ foods }) => foods.every(({ id }) => id !== 'koek')));
    assert.ok((menu[0]?.totalMg ?? 0) >= 200 && (menu[0]?.totalMg ?? 0) < 350);
  });

  it('that is taken over is the day from then on, with own foods beside it, and can be taken back', () => {
    const own = [{ id: 'koek', names: 'Koek', mgPer100g: 300, portionGrams: 50 }];
    const visitor = new Visitor({ ageYears: 41, sex: 'male' }, own).eat('koek');
    visitor.course.showMenu('day');
    visitor.draw().course.takeMenu(0);
    const { look, course } = visitor.draw();
    assert.ok(course.state.portions.length > 5);
    assert.equal(course.amountOf('koek'), 50);
    assert.ok(look.total.totalMg >= 350);
    assert.equal(course.state.menu, null);
    course.undo();
    assert.deepEqual(course.state.portions, [{ id: 'koek', grams: 50 }]);
  });

  it('is composed once while only a field is typed in', () => {
    const visitor = new Visitor().eat('banaan');
    visitor.course.showMenu('week');
    const { menu } = visitor.draw().look;
    visitor.course.type('banaan', '1');
    assert.equal(visitor.draw().look.menu, menu);
    visitor.course.avoid(['dairy']);
    assert.notEqual(visitor.draw().look.menu, menu);
  });
});

describe('what the page hears of a day', () => {
  it('is each change, once it is on screen, and once for all that was done before', async () => {
    const visitor = new Visitor();
    visitor.course.add('banaan');
    visitor.course.add('walnoot');
    visitor.course.setGrams('banaan', 65);
    assert.equal(visitor.told, 0);
    await drawn();
    assert.equal(visitor.told, 1);
    visitor.declare('all');
    await drawn();
    visitor.course.remove('banaan');
    await drawn();
    visitor.course.undo();
    await drawn();
    assert.equal(visitor.told, 4);
  });

  it('is nothing while something is typed, looked at or asked, nor when a host changes something', async () => {
    const visitor = new Visitor().eat('banaan');
    await drawn();
    const { course } = visitor;
    course.type('banaan', '1');
    course.takeBack('banaan');
    course.avoid(['nuts']);
    course.showMenu('day');
    visitor.age('41').draw({ ageYears: 20 }).draw({ sex: 'male' });
    course.declare('list');
    course.remove('walnoot');
    await drawn();
    assert.equal(visitor.told, 1);
  });

  it('is the share that the visitor sees: of a list, of a day, and of a day with its rest', () => {
    const visitor = new Visitor({ ageYears: 41, sex: 'female' }).eat('banaan');
    for (const declared of ['list', 'all', 'with-rest'] as const) {
      const { course, look } = visitor.declare(declared);
      const { share, totalMg } = dayDetail(course, 'reasons');
      assert.equal(share, look.total.totalMg / 300, declared);
      assert.equal(totalMg, 32 + (declared === 'with-rest' ? look.restMg : 0), declared);
    }
  });

  it('is no food and no figure unless the host asked, and no answers without a yes', () => {
    const { course } = new Visitor({ ageYears: 41 }).eat('banaan').declare('all');
    assert.deepEqual(dayDetail(course, 'result').foods, []);
    assert.equal(dayDetail(course, 'result').totalMg, null);
    assert.equal(dayDetail(course, 'reasons').foods[0]?.id, 'banaan');
    assert.equal(dayDetail(course, 'answers').facts, undefined);
    course.answerConsent(true);
    const { facts } = dayDetail(course, 'answers');
    assert.equal(facts?.ageYears, 41);
    assert.equal(facts?.foodMg, course.total.totalMg);
  });
});
