import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DIET_GROUPS } from '../../src/engine/read-facts.js';
import type { Facts } from '../../src/engine/types.js';
import {
  ask,
  change,
  changeFood,
  commit,
  confirm,
  settle,
  undo,
} from '../../src/elements/mg-dose-check/changes.js';
import { received } from '../../src/elements/mg-dose-check/brought.js';
import { look, rowOf } from '../../src/elements/mg-dose-check/check.js';
import { withMedicineTimes } from '../../src/elements/mg-dose-check/day.js';
import { handedOver, withPerson } from '../../src/elements/mg-dose-check/elsewhere.js';
import { START, type DoseQuestion, type DoseState } from '../../src/elements/mg-dose-check/state.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import type { Ground } from '../../src/ui/answering/answers.js';
import { NONE, pick, SOME, UNSURE, type Draft } from '../../src/ui/answering/draft.js';
import { emptyRow, type SupplementRow } from '../../src/ui/supplement-row.js';

const groundOf = (hostFacts: Facts = {}): Ground => ({
  knowledge: magnesium,
  hostFacts,
  options: { standard: 'nl', claims: 'eu' },
});

/** A visitor at the check: each deed is what a control does. */
class Visitor {
  state: DoseState = { ...START, screen: 'check' };
  ground: Ground;

  constructor(hostFacts: Facts = {}) {
    this.ground = groundOf(hostFacts);
  }

  get check() {
    return look(this.ground, this.state);
  }

  get outcome(): string {
    return this.check.recommendation.outcome;
  }

  draft(id: DoseQuestion): Draft {
    const draft = this.check.drafts.get(id);
    assert.ok(draft, `${id} is not asked`);
    return draft;
  }

  change(id: DoseQuestion, to: (draft: Draft) => Draft): this {
    this.state = change(this.state, this.check, magnesium, id, to);
    return this;
  }

  /** Ticks one choice after the other. */
  tick(id: DoseQuestion, ...values: string[]): this {
    const single = ['sex', 'life-stage'].includes(id);
    for (const value of values) this.change(id, (draft) => pick(draft, value, true, single));
    return this;
  }

  type(id: DoseQuestion, text: string): this {
    return this.change(id, (draft) => ({ ...draft, text, picked: [] }));
  }

  take(...rows: Partial<SupplementRow>[]): this {
    return this.change('supplements', (draft) => ({
      ...draft,
      picked: [SOME],
      rows: rows.map((row, key) => ({ ...emptyRow(key), basis: 'elemental', perDay: '1', ...row })),
    }));
  }

  rewrite(to: Partial<SupplementRow>): this {
    return this.change('supplements', (draft) => ({
      ...draft,
      rows: draft.rows.map((row) => ({ ...row, ...to })),
    }));
  }

  leave(id: DoseQuestion): this {
    this.state = commit(this.state, this.check, this.ground, id);
    return this;
  }

  pause(): this {
    this.state = settle(this.state);
    return this;
  }

  search(id: DoseQuestion, search: string): this {
    return this.change(id, (draft) => ({ ...draft, search }));
  }

  /** What another visitor did elsewhere is brought here. */
  receive(other: Visitor): this {
    const handed = handedOver(other.ground, other.state);
    this.state = received(magnesium, handed, this.state, this.check);
    return this;
  }

  confirm(...ids: DoseQuestion[]): this {
    this.state = confirm(this.state, this.check, ids);
    return this;
  }

  eat(foodMg: string): this {
    this.state = changeFood(this.state, this.ground.hostFacts, { way: 'number', text: foodMg });
    return this;
  }

  /** All that a healthy person of 42 would say. */
  healthy(): this {
    this.tick('signs-now', NONE).type('age', '42').pause().tick('sex', 'female').tick('life-stage', 'none');
    this.tick('medicines', NONE).tick('conditions', NONE).take({ amount: '100' }).eat('250');
    return this.tick('signs-topic', NONE);
  }
}

const healthy = (hostFacts?: Facts): Visitor => new Visitor(hostFacts).healthy();

describe('a check with nothing filled in', () => {
  it('says what is missing, and nothing else', () => {
    const { recommendation } = new Visitor().check;
    assert.equal(recommendation.outcome, 'incomplete');
    for (const fact of [
      'redFlags',
      'ageYears',
      'lifeStage',
      'medicines',
      'conditions',
      'supplements',
      'diet',
    ])
      assert.ok(recommendation.missing.includes(fact as keyof Facts), fact);
  });
});

describe('a check with everything filled in', () => {
  it('gives a verdict', () => {
    assert.equal(healthy().outcome, 'within');
    assert.equal(healthy().eat('100').outcome, 'below');
    assert.equal(healthy().take({ amount: '300' }).outcome, 'above');
    assert.equal(healthy().tick('conditions', 'renal-severe').outcome, 'ask-professional');
    assert.equal(healthy().tick('signs-now', 'stroke-signs').outcome, 'emergency');
  });

  it('gives no mild verdict while any question about safety is open', () => {
    const questions = [
      'signs-now',
      'age',
      'life-stage',
      'medicines',
      'conditions',
      'signs-topic',
      'supplements',
    ];
    fc.assert(
      fc.property(fc.subarray(questions, { minLength: 1 }), (open) => {
        const visitor = healthy();
        const drafts = new Map([...visitor.state.drafts].filter(([id]) => !open.includes(id)));
        visitor.state = { ...visitor.state, drafts };
        assert.ok(!['within', 'below'].includes(visitor.outcome), open.join());
      }),
    );
  });
});

describe('what a host filled in', () => {
  const given: Facts = {
    ageYears: 42,
    sex: 'female',
    lifeStage: 'none',
    foodMg: 250,
    supplements: [{ amountMg: 100, basis: 'elemental', perDay: 1 }],
  };
  const confirmed: DoseQuestion[] = ['age', 'life-stage', 'supplements'];
  const others = (visitor: Visitor): Visitor =>
    visitor
      .tick('signs-now', NONE)
      .tick('medicines', NONE)
      .tick('conditions', NONE)
      .tick('signs-topic', NONE);

  it('gives no mild verdict before the visitor confirmed each of it', () => {
    fc.assert(
      fc.property(fc.subarray(confirmed), (said) => {
        const visitor = others(new Visitor(given)).confirm(...said);
        assert.equal(visitor.outcome, said.length === confirmed.length ? 'within' : 'incomplete');
        assert.deepEqual(
          [...visitor.check.unconfirmed].sort(),
          confirmed.filter((id) => !said.includes(id)).sort(),
        );
      }),
    );
  });

  it('counts at once where it is a risk', () => {
    assert.equal(new Visitor({ ...given, conditions: ['renal-severe', '?'] }).outcome, 'ask-professional');
    const much = [{ amountMg: 400, basis: 'elemental', perDay: 1 }] as const;
    assert.equal(new Visitor({ ...given, supplements: [...much] }).outcome, 'above');
  });

  it('no longer counts once the visitor is at it, also while it cannot be read', () => {
    const visitor = new Visitor({
      ...given,
      supplements: [{ amountMg: 400, basis: 'elemental', perDay: 1 }],
    });
    visitor.rewrite({ amount: '' });
    assert.equal(visitor.check.recommendation.supplementMg, null);
    assert.equal(visitor.outcome, 'incomplete');
  });

  it('that comes late does not undo what was typed', () => {
    const visitor = healthy();
    visitor.ground = groundOf({ ...given, ageYears: 3, foodMg: 0 });
    assert.equal(visitor.outcome, 'within');
    assert.equal(visitor.check.facts.ageYears, 42);
    assert.equal(visitor.check.facts.foodMg, 250);
  });

  it('that comes late shows where nothing was typed', () => {
    const visitor = new Visitor();
    visitor.ground = groundOf(given);
    assert.equal(visitor.draft('age').text, '42');
    assert.equal(visitor.check.food.text, '250');
  });
});

describe('searching in a list', () => {
  const others = (visitor: Visitor): Visitor => visitor.tick('signs-now', NONE).tick('life-stage', 'none');

  it('confirms nothing of what the host filled in', () => {
    const visitor = others(new Visitor({ ageYears: 42, medicines: ['levothyroxine', '?'] }));
    visitor.search('medicines', 'k');
    assert.deepEqual(visitor.draft('medicines').picked, ['levothyroxine']);
    assert.equal(visitor.draft('medicines').search, 'k');
    assert.ok(visitor.check.unconfirmed.includes('medicines'));
    assert.ok(visitor.check.recommendation.missing.includes('medicines'));
    visitor.search('medicines', '').leave('medicines');
    assert.ok(visitor.check.unconfirmed.includes('medicines'));
    assert.equal(visitor.state.drafts.has('medicines'), false);
    assert.deepEqual(visitor.confirm('medicines').check.facts.medicines, ['levothyroxine']);
  });

  it('gives no verdict, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.constantFrom('medicines', 'conditions'), fc.string(), (id, search) => {
        const host = { medicines: ['levothyroxine', '?'], conditions: ['diabetes', '?'] };
        const visitor = healthy(host);
        const drafts = new Map([...visitor.state.drafts].filter(([one]) => one !== id));
        visitor.state = { ...visitor.state, drafts };
        const before = visitor.outcome;
        assert.equal(visitor.search(id as DoseQuestion, search).outcome, before);
        assert.ok(!['within', 'below'].includes(visitor.outcome));
      }),
    );
  });

  it('is no answer where nothing was filled in, and keeps what a host fills in later', () => {
    const visitor = new Visitor().search('medicines', 'schild');
    assert.equal(visitor.check.given.path.includes('medicines'), false);
    visitor.ground = groundOf({ medicines: ['levothyroxine', '?'] });
    assert.deepEqual(visitor.draft('medicines').picked, ['levothyroxine']);
    assert.equal(visitor.draft('medicines').search, 'schild');
  });

  it('answers no signs that came along since', () => {
    const visitor = healthy().tick('signs-topic', 'diarrhoea-persists').tick('medicines', 'ppi');
    visitor.search('signs-topic', 'x');
    assert.deepEqual(visitor.check.outgrown, ['signs-topic']);
  });

  it('changes nothing of what was ticked, and stays where something is ticked', () => {
    const visitor = healthy().tick('medicines', 'ppi').search('medicines', 'x').tick('medicines', 'iron');
    assert.deepEqual(visitor.draft('medicines').picked, ['ppi', 'iron']);
    assert.equal(visitor.draft('medicines').search, 'x');
    assert.equal(visitor.search('medicines', '').draft('medicines').search, '');
  });
});

describe('bad input', () => {
  const bad = ['', '0', '-5', '1e9', '1.000,5', '💊', 'honderd', '999999', '1.234', ' '];

  it('is never an amount', () => {
    for (const amount of bad) {
      const { recommendation } = healthy().take({ amount }).check;
      assert.equal(recommendation.supplementMg, null, amount);
      assert.equal(recommendation.outcome, 'incomplete', amount);
    }
  });

  it('is never an intake from food', () => {
    for (const text of bad.filter((one) => one !== '0')) {
      const visitor = healthy().eat(text);
      assert.equal(visitor.check.facts.foodMg, undefined, text);
      assert.equal(visitor.outcome, 'incomplete', text);
    }
  });

  it('in one of two supplements leaves the whole sum unknown', () => {
    assert.equal(healthy().take({ amount: '100' }, { amount: 'x' }).check.recommendation.supplementMg, null);
  });

  it('in one of two supplements hides nothing of what the other comes to', () => {
    const visitor = healthy().take({ amount: '400' }, { amount: '' });
    const { outcome, supplementMg, missing } = visitor.check.recommendation;
    assert.deepEqual([outcome, supplementMg, missing], ['above', null, ['supplements']]);
    assert.equal(visitor.check.facts.supplements, undefined);
    assert.equal(visitor.take({ amount: '250' }, { amount: '' }).outcome, 'incomplete');
  });

  it('is pointed out when the field is left, and not while it is typed', () => {
    const visitor = healthy().take({ amount: '1.000,5' });
    assert.deepEqual(visitor.draft('supplements').problems, []);
    visitor.leave('supplements');
    assert.deepEqual(
      visitor.draft('supplements').problems.map((one) => 'field' in one && one.field),
      ['amount'],
    );
  });

  it('stays pointed out until it is mended', () => {
    const visitor = healthy().take({ amount: '1.000,5' }).leave('supplements');
    assert.equal(visitor.rewrite({ amount: '1.000' }).draft('supplements').problems.length, 1);
    assert.equal(visitor.rewrite({ amount: '100' }).draft('supplements').problems.length, 0);
  });

  it('is not what is still empty, until the visitor asks what is missing', () => {
    const visitor = healthy().take({ amount: '' }).leave('supplements');
    assert.deepEqual(visitor.draft('supplements').problems, []);
    visitor.state = ask(visitor.state, visitor.check, visitor.ground, 'supplements');
    assert.equal(visitor.draft('supplements').problems.length, 1);
  });

  it('in the figure for food is pointed out and mended in the same way', () => {
    const visitor = healthy().eat('1e9');
    assert.equal(visitor.check.food.wrong, false);
    assert.equal(visitor.leave('diet').check.food.wrong, true);
    assert.equal(visitor.eat('300').check.food.wrong, false);
  });
});

describe('an age', () => {
  it('counts when the visitor paused: 4 on the way to 42 is nobody of four', () => {
    const visitor = healthy().type('age', '3');
    assert.equal(visitor.outcome, 'within');
    assert.equal(visitor.type('age', '35').check.facts.ageYears, 42);
    assert.equal(visitor.pause().check.facts.ageYears, 35);
  });

  it('of three, after a pause, is an age of three', () => {
    assert.equal(healthy().type('age', '3').pause().outcome, 'ask-professional');
  });
});

describe('signs that are asked because of an answer', () => {
  it('are asked again when another answer brings more of them', () => {
    const visitor = healthy().tick('medicines', 'ppi');
    assert.deepEqual(visitor.check.outgrown, ['signs-topic']);
    assert.deepEqual(visitor.draft('signs-topic').picked, []);
    assert.equal(visitor.outcome, 'incomplete');
    assert.equal(visitor.tick('signs-topic', NONE).outcome, 'within');
  });

  it('still count where they were ticked before', () => {
    const visitor = healthy().tick('signs-topic', 'diarrhoea-persists').tick('medicines', 'ppi');
    assert.equal(visitor.outcome, 'ask-professional');
  });

  it('are not asked of whoever takes nothing', () => {
    assert.equal(healthy().tick('supplements', NONE).check.questions.has('signs-topic'), false);
  });
});

describe('an emergency', () => {
  it('can be taken back, with the tick still there', () => {
    const visitor = healthy().tick('signs-now', 'stroke-signs');
    visitor.state = undo(visitor.state, magnesium);
    assert.equal(visitor.state.screen, 'signs');
    assert.deepEqual(visitor.draft('signs-now').picked, ['stroke-signs']);
  });
});

describe('food', () => {
  const food = (visitor: Visitor, way: 'unsure' | 'portions'): Visitor => {
    visitor.state = changeFood(visitor.state, visitor.ground.hostFacts, { way });
    return visitor;
  };
  const portions = Object.fromEntries(DIET_GROUPS.map((group) => [group, '3']));

  it('that is not known leaves the upper level', () => {
    const visitor = food(healthy(), 'unsure');
    assert.equal(visitor.outcome, 'within');
    assert.equal(visitor.check.recommendation.foodMg, null);
  });

  it('by portions is a range', () => {
    const visitor = food(healthy(), 'portions').change('diet', (draft) => ({ ...draft, portions }));
    const { foodMg } = visitor.check.recommendation;
    assert.ok(foodMg && foodMg.low < foodMg.high);
  });

  it('of a child is not estimated from portions', () => {
    const visitor = food(healthy(), 'portions').change('diet', (draft) => ({ ...draft, portions }));
    visitor.type('age', '10').pause();
    assert.equal(visitor.check.questions.has('diet'), false);
    assert.equal(visitor.check.facts.diet, undefined);
    assert.equal(visitor.outcome, 'incomplete');
  });

  it('is what the visitor says and no longer what the host said', () => {
    const visitor = food(healthy({ foodMg: 400 }), 'portions');
    assert.equal(visitor.check.facts.foodMg, undefined);
    assert.equal(visitor.outcome, 'incomplete');
  });
});

describe('an antacid or laxative among the medicines', () => {
  it('brings its own row, and the sum is not known before it is filled in', () => {
    const visitor = healthy().tick('medicines', 'mg-antacids-laxatives');
    assert.deepEqual(
      visitor.draft('supplements').rows.map(({ antacid }) => antacid),
      [true, false],
    );
    assert.equal(visitor.check.recommendation.supplementMg, null);
    assert.equal(visitor.outcome, 'incomplete');
  });

  it('makes nothing less of 400 mg that stood there already', () => {
    const visitor = healthy().take({ amount: '400' }).tick('medicines', 'mg-antacids-laxatives');
    assert.equal(visitor.outcome, 'above');
    assert.ok(visitor.check.recommendation.missing.includes('supplements'));
  });

  it('that is taken back leaves what stood there before', () => {
    const visitor = healthy().tick('supplements', NONE);
    visitor.tick('medicines', 'mg-antacids-laxatives').tick('medicines', NONE);
    assert.deepEqual(visitor.draft('supplements').picked, [NONE]);
    assert.equal(visitor.check.recommendation.supplementMg, 0);
  });
});

describe('the times of a day', () => {
  it('are the usual ones until the visitor says otherwise, and again when a time is taken away', () => {
    const visitor = healthy().tick('medicines', 'levothyroxine');
    const [usual] = visitor.check.day.medicines;
    assert.ok(usual && usual.times.length > 0);
    const at = (times: string[]): Facts['medicineTimes'] => {
      visitor.state = { ...visitor.state, day: withMedicineTimes(visitor.state.day, 'levothyroxine', times) };
      return visitor.check.facts.medicineTimes;
    };
    assert.deepEqual(at(['21:15']), { levothyroxine: ['21:15'] });
    assert.equal(at(['']), undefined);
    assert.deepEqual(visitor.check.day.medicines[0]?.times, ['']);
  });
});

describe('two elements on one page', () => {
  it('the person that was told elsewhere stands here as the visitor’s own answer', () => {
    const visitor = new Visitor();
    const news = new Map([
      ['age', { unsure: false, value: 33 }],
      ['sex', { unsure: false, value: 'male' }],
    ] as const);
    visitor.state = withPerson(visitor.state, visitor.check, magnesium, news);
    assert.equal(visitor.draft('age').text, '33');
    assert.deepEqual(visitor.check.unconfirmed, []);
    assert.equal(visitor.check.facts.sex, 'male');
  });

  it('what is handed over and taken over again is the same', () => {
    for (const visitor of [
      healthy(),
      healthy().tick('medicines', 'levothyroxine').tick('conditions', 'diabetes'),
      healthy().take({ amount: '400', basis: 'compound', form: 'citrate' }, { amount: '50' }),
    ]) {
      const again = new Visitor();
      again.state = received(magnesium, handedOver(visitor.ground, visitor.state));
      assert.equal(again.state.screen, 'check');
      assert.deepEqual(again.check.facts, visitor.check.facts);
      assert.deepEqual(again.check.recommendation.outcome, visitor.outcome);
    }
  });
});

describe('what is brought here, where something was filled in already', () => {
  const taken = (visitor: Visitor): (string | undefined)[] =>
    visitor.draft('supplements').rows.map(({ amount }) => amount);

  it('leaves what was ticked, and "none" gives way', () => {
    const here = healthy().tick('medicines', 'iron').tick('conditions', 'renal-severe');
    here.receive(healthy().tick('medicines', 'levothyroxine'));
    assert.deepEqual([...here.draft('medicines').picked].sort(), ['iron', 'levothyroxine']);
    assert.deepEqual(here.draft('conditions').picked, ['renal-severe']);
    assert.equal(here.outcome, 'ask-professional');
  });

  it('leaves an emergency an emergency', () => {
    const here = healthy().tick('signs-now', 'stroke-signs');
    assert.equal(here.receive(healthy().tick('signs-now', UNSURE)).outcome, 'emergency');
    assert.equal(healthy().tick('signs-now', UNSURE).receive(here).outcome, 'emergency');
  });

  it('leaves both what was ticked and that somebody did not know', () => {
    const here = healthy().tick('medicines', 'levothyroxine');
    here.receive(healthy().tick('medicines', UNSURE));
    assert.equal(here.outcome, 'ask-professional');
    here.tick('medicines', 'iron');
    assert.deepEqual(here.draft('medicines').picked, ['levothyroxine', 'iron']);
  });

  it('leaves a sign that is no longer asked', () => {
    const there = healthy().tick('medicines', 'ppi').tick('signs-topic', 'diarrhoea-persists');
    there.tick('supplements', NONE).tick('signs-topic', 'ppi-symptoms');
    const here = healthy().receive(there);
    assert.deepEqual([...here.draft('signs-topic').picked].sort(), ['diarrhoea-persists', 'ppi-symptoms']);
  });

  it('leaves a host’s risk that nobody took back', () => {
    const here = healthy({ conditions: ['renal-severe', '?'] });
    const drafts = new Map([...here.state.drafts].filter(([id]) => id !== 'conditions'));
    here.state = { ...here.state, drafts };
    assert.equal(here.receive(healthy()).outcome, 'ask-professional');
  });

  it('leaves the supplements that were not brought, also half a row', () => {
    const here = healthy().take({ amount: '200' }, { amount: '100,0' }, { amount: '', form: 'oxide' });
    here.receive(healthy().take({ amount: '100' }, { amount: '120' }));
    assert.deepEqual(taken(here), ['100', '120', '200', '']);
    assert.equal(here.outcome, 'above');
    assert.equal(healthy().take({ amount: '' }).receive(healthy()).check.recommendation.supplementMg, 100);
  });

  it('leaves the supplements beside somebody who takes none', () => {
    const here = healthy().receive(healthy().tick('supplements', NONE));
    assert.equal(here.check.recommendation.supplementMg, 100);
  });

  it('takes the place of what was brought before, and never stands there twice', () => {
    const here = healthy().take({ amount: '50' });
    here.receive(healthy().take({ amount: '120' }));
    here.receive(healthy().take({ amount: '120' }));
    assert.deepEqual(taken(here), ['120', '50']);
    here.receive(healthy().take({ amount: '60' }));
    assert.deepEqual(taken(here), ['60', '50']);
  });

  it('leaves the times of the day, unless it brings others', () => {
    const at = (visitor: Visitor, day: Partial<DoseState['day']>): Visitor => {
      visitor.state = { ...visitor.state, day: { ...visitor.state.day, ...day } };
      return visitor;
    };
    const here = at(healthy(), { wake: '05:30', medicineTimes: { levothyroxine: ['05:45'] } });
    here.receive(at(healthy(), { bed: '21:00' }));
    assert.deepEqual(here.state.day, {
      wake: '05:30',
      bed: '21:00',
      medicineTimes: { levothyroxine: ['05:45'] },
    });
    assert.equal(here.receive(at(healthy(), { wake: '08:00' })).check.facts.wake, '08:00');
  });

  it('leaves what is known of food where the other does not know', () => {
    const unsure = healthy();
    unsure.state = changeFood(unsure.state, {}, { way: 'unsure' });
    assert.equal(healthy().receive(unsure).check.facts.foodMg, 250);
    assert.equal(healthy().receive(healthy().eat('300')).check.facts.foodMg, 300);
  });

  it('leaves what was not brought at all', () => {
    const here = healthy().tick('medicines', 'iron').receive(new Visitor());
    assert.deepEqual(here.check.facts, healthy().tick('medicines', 'iron').check.facts);
    assert.equal(here.state.screen, 'check');
  });

  it('never makes the verdict milder than on either side', () => {
    const order = ['below', 'within', 'above', 'ask-professional', 'emergency'];
    const strictness = (visitor: Visitor): number => Math.max(order.indexOf(visitor.outcome), 1);
    const many = (id: DoseQuestion) =>
      fc
        .subarray([...(rowOf(magnesium, id)?.choices ?? [])], { maxLength: 2 })
        .map((picked) => (picked.length > 0 ? picked : [NONE]));
    const list = (id: DoseQuestion) =>
      fc.oneof({ weight: 3, arbitrary: many(id) }, { weight: 1, arbitrary: fc.constant([UNSURE]) });
    const said = fc.record({
      now: fc.oneof(
        { weight: 5, arbitrary: fc.constant([NONE]) },
        { weight: 1, arbitrary: list('signs-now') },
      ),
      medicines: list('medicines'),
      conditions: fc.oneof(fc.constant([NONE]), list('conditions')),
      topic: fc.constantFrom(NONE, UNSURE, 'diarrhoea-persists'),
      amounts: fc.array(fc.constantFrom('50', '100', '200', '300'), { maxLength: 3 }),
    });
    type Said = typeof said extends fc.Arbitrary<infer One> ? One : never;
    const who = ({ now, medicines, conditions, topic, amounts }: Said): Visitor => {
      const visitor = healthy()
        .tick('signs-now', ...now)
        .tick('medicines', ...medicines);
      visitor.tick('conditions', ...conditions);
      if (amounts.length > 0) visitor.take(...amounts.map((amount) => ({ amount })));
      else visitor.tick('supplements', NONE);
      return visitor.check.questions.has('signs-topic') ? visitor.tick('signs-topic', topic) : visitor;
    };
    fc.assert(
      fc.property(said, said, (one, other) => {
        const [here, there] = [who(one), who(other)];
        const least = Math.max(strictness(here), strictness(there));
        const { outcome } = here.receive(there);
        assert.ok(outcome === 'incomplete' || strictness(here) >= least, outcome);
      }),
      { numRuns: 200 },
    );
  });
});
