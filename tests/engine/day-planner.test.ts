import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDose } from '../../src/engine/check-dose.js';
import { planDay, type Candidate, type Day } from '../../src/engine/day-planner.js';
import { figuresOf } from '../../src/engine/figures.js';
import { separationsOf, type Separation } from '../../src/engine/hours.js';
import { planTaken } from '../../src/engine/plan-taken.js';
import { dayOf, planDose } from '../../src/engine/plan.js';
import { elementalMgPerDay, supplementSum } from '../../src/engine/supplements.js';
import type { Facts, Moment, Supplement } from '../../src/engine/types.js';
import { knowledge, only } from './support/listed.js';
import { clock, everyFreeSet, forbiddenMinutes, minute, shortestMinutesBetween } from './support/minutes.js';
import { medicineIds, options, supplement } from './support/profiles.js';

const RUNS = { numRuns: 3000 };

/* ------------------------------------------------------------ days of all kinds */

const time = fc.oneof(
  fc.integer({ min: 0, max: 1439 }).map(clock),
  // Round times meet each other, and the edges of hours, more often.
  fc.integer({ min: 0, max: 47 }).map((half) => clock(half * 30)),
);
const meals = fc.tuple(time, time, time);

const separation: fc.Arbitrary<Separation> = fc.record({
  medicine: fc.constant('some-medicine'),
  hoursAfterMedicine: fc.integer({ min: 1, max: 8 }),
  hoursBeforeMedicine: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  times: fc.array(time, { minLength: 1, maxLength: 3 }),
});

const MOMENTS: readonly Moment[] = ['breakfast', 'lunch', 'dinner', 'bedtime'];

const day: fc.Arbitrary<Day> = fc
  .record({
    meals,
    bed: time,
    wake: time,
    separations: fc.array(separation, { maxLength: 3 }),
    hoursBetweenIntakes: fc.constantFrom(1, 3, 6),
  })
  .map(({ meals: eaten, bed, wake, separations, hoursBetweenIntakes }) => ({
    candidates: [...eaten, bed].map((at, i) => ({ at, moment: MOMENTS[i] as Moment })),
    separations,
    night: { bed, wake },
    hoursBetweenIntakes,
  }));

/** Two intakes, else one; and sometimes three, which nobody needs today. */
const WAYS: readonly (readonly string[])[][] = [
  [['one']],
  [['light', 'heavy'], ['all']],
  [['a', 'b', 'c'], ['a', 'b'], ['a']],
];
const ways = fc.constantFrom(...WAYS);

/** Most meals, then the evening, then widest apart. */
function score(moments: readonly Candidate[]): number {
  const of = (test: (moment: Moment) => boolean): number =>
    moments.filter(({ moment }) => test(moment)).length;
  const mealsIn = of((moment) => moment !== 'bedtime');
  const evening = of((moment) => moment === 'dinner');
  return mealsIn * 100_000 + evening * 10_000 + shortestMinutesBetween(moments.map(({ at }) => at));
}

describe('the day planner', () => {
  it('never comes closer to a medicine than its hours, the day before and the day after included', () => {
    let planned = 0;
    fc.assert(
      fc.property(day, ways, (one, asked) => {
        const forbidden = forbiddenMinutes(one.separations, one.night);
        for (const { at } of planDay(one, asked) ?? []) {
          planned += 1;
          assert.ok(!forbidden[minute(at)], at);
        }
      }),
      RUNS,
    );
    assert.ok(planned > RUNS.numRuns / 4, `${planned} moments were looked at`);
  });

  it('keeps off the next dose of a medicine that comes first, wherever the visitor’s day turns', () => {
    let planned = 0;
    const first = separation.map((one): Separation => ({ ...one, hoursBeforeMedicine: null }));
    fc.assert(
      fc.property(day, fc.array(first, { minLength: 1, maxLength: 2 }), (one, separations) => {
        for (const { at } of planDay({ ...one, separations }, [['one']]) ?? []) {
          planned += 1;
          for (const { hoursAfterMedicine, times } of separations) {
            const doses = times.map(minute);
            for (let wait = 0; wait < hoursAfterMedicine * 60; wait += 1)
              assert.ok(!doses.includes((minute(at) + wait) % 1440), `${wait} minutes before a dose`);
          }
        }
      }),
      RUNS,
    );
    assert.ok(planned > 200, `${planned} moments were looked at`);
  });

  it('plans no magnesium half an hour before a bisphosphonate for who rises at three in the afternoon', () => {
    const facts: Facts = {
      medicines: ['bisphosphonates'],
      wake: '15:00',
      meals: ['16:00', '23:00', '06:30'],
      supplements: [{ amountMg: 100, basis: 'elemental', perDay: 1 }],
    };
    assert.deepEqual(
      planTaken(knowledge, facts)?.moments.map(({ at }) => at),
      ['23:00'],
    );
    assert.equal(planTaken(knowledge, { ...facts, bed: '06:30', meals: ['06:15', '06:30', '06:45'] }), null);
  });

  it('keeps two intakes apart, the last of one day and the first of the next included', () => {
    fc.assert(
      fc.property(day, ways, (one, asked) => {
        const moments = planDay(one, asked) ?? [];
        if (moments.length < 2) return;
        assert.ok(shortestMinutesBetween(moments.map(({ at }) => at)) >= one.hoursBetweenIntakes * 60);
      }),
      RUNS,
    );
  });

  it('finds a plan whenever there is one, and none where there is none', () => {
    let none = 0;
    fc.assert(
      fc.property(day, ways, (one, asked) => {
        const possible = asked.filter((intakes) => everyFreeSet(one, intakes.length).length > 0);
        const found = planDay(one, asked);
        assert.deepEqual(found?.map(({ intake }) => intake) ?? null, possible[0] ?? null);
        if (!found) none += 1;
      }),
      RUNS,
    );
    assert.ok(none > 0, 'some days leave no room');
  });

  it('takes the best of all plans: most meals, then the evening, then widest apart', () => {
    fc.assert(
      fc.property(day, ways, (one, asked) => {
        const found = planDay(one, asked);
        if (!found) return;
        const best = Math.max(...everyFreeSet(one, found.length).map(score));
        assert.equal(score(found), best);
      }),
      RUNS,
    );
  });

  it('is the same twice, in whatever order the moments are given', () => {
    fc.assert(
      fc.property(day, ways, (one, asked) => {
        const found = planDay(one, asked);
        assert.deepEqual(planDay(structuredClone(one), asked), found);
        assert.deepEqual(planDay({ ...one, candidates: [...one.candidates].reverse() }, asked), found);
      }),
      RUNS,
    );
  });

  it('lists the moments in the order of the visitor’s day', () => {
    const worksAtNight: Day = {
      candidates: [
        { moment: 'breakfast', at: '16:30' },
        { moment: 'lunch', at: '22:00' },
        { moment: 'dinner', at: '03:00' },
        { moment: 'bedtime', at: '08:00' },
      ],
      separations: [],
      night: { bed: '08:00', wake: '16:00' },
      hoursBetweenIntakes: 3,
    };
    assert.deepEqual(
      planDay(worksAtNight, [['first', 'last']])?.map(({ at, intake }) => [at, intake]),
      [
        ['16:30', 'first'],
        ['03:00', 'last'],
      ],
    );
  });
});

/* ------------------------------------------------------------ visitors of all kinds */

const schedule = fc.record(
  {
    wake: time,
    bed: time,
    meals,
    medicines: fc.subarray(medicineIds, { maxLength: 3 }),
    medicineTimes: fc.dictionary(
      fc.constantFrom(...medicineIds),
      fc.array(time, { minLength: 1, maxLength: 2 }),
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    ),
  },
  { requiredKeys: ['medicines'] },
) as fc.Arbitrary<Facts>;

const taken = fc.array(supplement, { maxLength: 4 });
const roundSum = (supplements: readonly Supplement[]): number =>
  Math.round(supplementSum(knowledge, supplements)?.mg ?? 0);

/** Whether any one moment of this visitor's day is free. */
const hasRoom = (facts: Facts): boolean => everyFreeSet(dayOf(knowledge, facts), 1).length > 0;

describe('a proposal', () => {
  const target = fc.integer({ min: 1, max: 35 }).map((tens) => tens * 10);

  it('is never of more than was asked, and exists whenever one moment is free', () => {
    fc.assert(
      fc.property(schedule, target, (facts, mg) => {
        const plan = planDose(knowledge, facts, mg);
        assert.equal(plan !== null, hasRoom(facts));
        if (!plan) return;
        assert.ok(plan.elementalMgPerDay <= mg);
        assert.equal(
          plan.moments.reduce((sum, one) => sum + one.mg, 0),
          plan.elementalMgPerDay,
        );
        assert.ok(plan.moments.every((one) => one.mg > 0 && one.mg <= knowledge.plan.splitAboveMg));
        assert.ok(plan.startMgPerDay <= plan.elementalMgPerDay / 2);
      }),
      RUNS,
    );
  });

  it('has one moment up to 200 mg, and two above that wherever the day has room', () => {
    fc.assert(
      fc.property(schedule, target, (facts, mg) => {
        const plan = planDose(knowledge, facts, mg);
        if (!plan) return;
        const two = mg > 200 && everyFreeSet(dayOf(knowledge, facts), 2).length > 0;
        assert.equal(plan.moments.length, two ? 2 : 1);
        assert.equal(plan.elementalMgPerDay, two ? mg : Math.min(mg, 200));
      }),
      RUNS,
    );
  });
});

describe('a day of what is taken', () => {
  const visitor = fc.tuple(schedule, taken).map(([facts, supplements]): Facts => ({ ...facts, supplements }));

  it('holds exactly what is taken, and exists whenever something is and one moment is free', () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        const mg = roundSum(facts.supplements ?? []);
        const plan = planTaken(knowledge, facts);
        assert.equal(plan !== null, mg >= 1 && hasRoom(facts));
        if (plan)
          assert.equal(
            plan.moments.reduce((sum, one) => sum + one.mg, 0),
            mg,
          );
      }),
      RUNS,
    );
  });

  it('places every unit of every supplement once, and cuts none', () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        const plan = planTaken(knowledge, facts);
        if (!plan) return;
        const takes = plan.moments.flatMap((one) => one.takes);
        for (const [index, entry] of (facts.supplements ?? []).entries()) {
          const units = takes.filter((take) => take.supplement === index).map((take) => take.units);
          const counts = (elementalMgPerDay(knowledge, entry)?.mg ?? 0) > 0;
          assert.equal(
            units.reduce((sum, count) => sum + count, 0),
            counts ? entry.perDay : 0,
          );
          assert.ok(units.filter((count) => !Number.isInteger(count)).length <= 1);
        }
      }),
      RUNS,
    );
  });

  it('says of each moment the milligrams of the units that go with it', () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        for (const { mg, takes } of planTaken(knowledge, facts)?.moments ?? []) {
          const exact = takes.reduce((sum, { supplement: index, units }) => {
            const entry = only(facts.supplements?.[index], 'the supplement');
            return sum + ((elementalMgPerDay(knowledge, entry)?.mg ?? 0) / entry.perDay) * units;
          }, 0);
          assert.ok(Math.abs(mg - exact) <= 1.5, `${mg} for ${exact}`);
        }
      }),
      RUNS,
    );
  });

  it('has one moment up to 200 mg, and never more than two', () => {
    fc.assert(
      fc.property(visitor, (facts) => {
        const moments = planTaken(knowledge, facts)?.moments ?? [];
        const most = roundSum(facts.supplements ?? []) > 200 ? 2 : 1;
        assert.ok(moments.length <= most);
      }),
      RUNS,
    );
  });

  it('is balanced: the two differ by no more than the largest unit, and the heavier comes last', () => {
    let split = 0;
    fc.assert(
      fc.property(visitor, (facts) => {
        const [light, heavy] = planTaken(knowledge, facts)?.moments ?? [];
        if (!light || !heavy) return;
        split += 1;
        const units = (facts.supplements ?? []).map(
          (entry) => (elementalMgPerDay(knowledge, entry)?.mg ?? 0) / Math.max(1, entry.perDay),
        );
        assert.ok(heavy.mg >= light.mg);
        assert.ok(heavy.mg - light.mg <= Math.max(...units) + 2, `${light.mg} and ${heavy.mg}`);
      }),
      RUNS,
    );
    assert.ok(split > 50, `${split} were divided`);
  });

  it('is in the dose check never above the ceiling, whatever is taken', () => {
    let planned = 0;
    fc.assert(
      fc.property(visitor, options, fc.integer({ min: 18, max: 90 }), (facts, asked, ageYears) => {
        const all: Facts = {
          redFlags: [],
          conditions: [],
          lifeStage: 'none',
          foodMg: 200,
          ageYears,
          ...facts,
        };
        const { plan, supplementMgHigh, supplementMg } = checkDose(knowledge, all, asked);
        if (!plan) return;
        planned += 1;
        const ceiling = only(figuresOf(knowledge, all, asked).ceilingMg, 'the ceiling');
        assert.ok(only(supplementMgHigh, 'the high figure') <= ceiling);
        assert.equal(plan.elementalMgPerDay, supplementMg);
      }),
      RUNS,
    );
    assert.ok(planned > 100, `${planned} plans`);
  });
});

/* ------------------------------------------------------------ every medicine */

describe('every medicine’s hours are kept in every plan', () => {
  const tablets: Supplement[] = [{ amountMg: 125, basis: 'elemental', perDay: 2 }];
  const withHours = medicineIds.filter((id) => separationsOf(knowledge, { medicines: [id] }).length > 0);

  it('of all medicines that have hours', () => {
    const listed = Object.entries(knowledge.medicines).filter(([, { separation: own }]) => own !== null);
    assert.equal(withHours.length, listed.length + 1, 'and of a medicine that is not listed');
  });

  for (const id of withHours) {
    const { hoursAfterMedicine, hoursBeforeMedicine } = only(
      separationsOf(knowledge, { medicines: [id] })[0],
      id,
    );
    it(`${id}: ${hoursAfterMedicine} hours after, ${hoursBeforeMedicine ?? 'never'} before`, () => {
      let planned = 0;
      for (let at = 0; at < 1440; at += 10) {
        const facts: Facts = {
          medicines: [id],
          medicineTimes: { [id]: [clock(at)] },
          supplements: tablets,
        };
        const separations = separationsOf(knowledge, facts);
        const forbidden = forbiddenMinutes(separations, dayOf(knowledge, facts).night);
        for (const plan of [planDose(knowledge, facts, 250), planTaken(knowledge, facts)]) {
          assert.equal(plan !== null, hasRoom(facts), clock(at));
          for (const moment of plan?.moments ?? []) {
            planned += 1;
            assert.ok(!forbidden[minute(moment.at)], `${id} at ${clock(at)}, magnesium at ${moment.at}`);
          }
        }
        const gaps = planDose(knowledge, facts, 250)?.gaps ?? [];
        for (const gap of gaps)
          assert.deepEqual(gap, { medicine: id, hoursAfterMedicine, hoursBeforeMedicine, kept: true });
      }
      assert.ok(planned > 100, `${planned} moments were looked at`);
    });
  }
});
