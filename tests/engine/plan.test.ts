import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepsHours, separationsOf, type Separation } from '../../src/engine/hours.js';
import { planDose } from '../../src/engine/plan.js';
import type { ClockTime, Facts } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';

const thyroid: Separation = {
  medicine: 'levothyroxine',
  hoursAfterMedicine: 4,
  hoursBeforeMedicine: 4,
  times: ['07:00'],
};
const bone: Separation = { ...thyroid, medicine: 'bisphosphonates', hoursBeforeMedicine: null };
const night = { bed: '23:00', wake: '07:00' };

describe('the hours of a medicine', () => {
  const table: [name: string, at: string, separation: Separation, kept: boolean][] = [
    ['exactly four hours after is kept', '11:00', thyroid, true],
    ['a minute less is not', '10:59', thyroid, false],
    ['at the same moment is not', '07:00', thyroid, false],
    ['four hours before tomorrow’s dose is kept', '03:00', thyroid, true],
    ['three hours before tomorrow’s dose is not', '04:00', thyroid, false],
    ['magnesium in the evening is far from both', '18:00', thyroid, true],
    ['before the bone medicine on the same morning is never allowed', '06:00', bone, false],
    ['nor in the small hours, when the new day has begun', '03:00', bone, false],
    ['an hour past midnight is still the evening before', '01:00', bone, true],
    ['before rising is early, not late', '06:30', { ...bone, times: ['07:00'] }, false],
    ['four hours after the bone medicine is', '11:00', bone, true],
    ['late in the evening is, though the next dose is near', '23:30', bone, true],
    ['two doses a day leave the middle', '12:00', { ...thyroid, times: ['08:00', '20:00'] }, true],
    ['but not the evening', '18:00', { ...thyroid, times: ['08:00', '20:00'] }, false],
  ];
  for (const [name, at, separation, kept] of table) {
    it(name, () => assert.equal(keepsHours(at, [separation], night), kept));
  }

  it('are kept for each medicine at once', () => {
    assert.equal(keepsHours('12:00', [thyroid, { ...thyroid, times: ['14:00'] }], night), false);
  });

  it('follow the day of who works at night', () => {
    const nights = { bed: '08:00', wake: '16:00' };
    const onRising: Separation = { ...bone, times: ['16:00'] };
    assert.equal(keepsHours('15:00', [onRising], nights), false);
    assert.equal(keepsHours('20:00', [onRising], nights), true);
    assert.equal(keepsHours('08:00', [onRising], nights), true, 'at the end of that day');
  });
});

describe('a plan', () => {
  it('is one intake with dinner while there is little to take', () => {
    const plan = planDose(magnesium, {}, 120);
    assert.deepEqual(plan?.moments, [{ at: '18:00', moment: 'dinner', mg: 120 }]);
    assert.equal(plan?.startMgPerDay, 60);
    assert.equal(plan?.startDays, 7);
    assert.equal(plan?.reviewAfterDays, 28);
  });

  it('of exactly 200 mg is not split, of 210 mg is', () => {
    assert.equal(planDose(magnesium, {}, 200)?.moments.length, 1);
    assert.deepEqual(
      planDose(magnesium, {}, 210)?.moments.map(({ moment, mg }) => [moment, mg]),
      [
        ['breakfast', 105],
        ['dinner', 105],
      ],
    );
  });

  it('moves away from breakfast for who takes levothyroxine on rising', () => {
    const plan = planDose(magnesium, { medicines: ['levothyroxine'] }, 250);
    assert.deepEqual(
      plan?.moments.map(({ moment }) => moment),
      ['lunch', 'dinner'],
    );
    assert.deepEqual(plan?.gaps, [
      { medicine: 'levothyroxine', hoursAfterMedicine: 4, hoursBeforeMedicine: 4, kept: true },
    ]);
  });

  const momentsOf = (facts: Facts, mg: number): [string, number][] | undefined =>
    planDose(magnesium, facts, mg)?.moments.map(({ moment, mg: part }) => [moment, part]);

  it('takes bedtime where no meal keeps the hours', () => {
    const medicines = ['gabapentin', 'tetracyclines'];
    assert.deepEqual(planDose(magnesium, { medicines }, 100)?.moments, [
      { at: '23:00', moment: 'bedtime', mg: 100 },
    ]);
  });

  it('takes bedtime as the second moment where only one meal is free', () => {
    assert.deepEqual(momentsOf({ medicines: ['tetracyclines'] }, 250), [
      ['lunch', 125],
      ['bedtime', 125],
    ]);
  });

  it('is smaller where only one moment is left', () => {
    const facts: Facts = { medicines: ['tetracyclines'], bed: '22:00', wake: '06:00' };
    assert.deepEqual(momentsOf(facts, 250), [['lunch', 200]]);
  });

  it('is smaller where two moments would be less than three hours apart', () => {
    const medicineTimes = { other: ['06:30'] };
    const eating = (meals: [ClockTime, ClockTime, ClockTime]): Facts => ({
      medicines: ['other'],
      medicineTimes,
      meals,
      bed: '20:59',
    });
    assert.deepEqual(momentsOf(eating(['08:00', '10:00', '18:00']), 250), [['dinner', 200]]);
    assert.deepEqual(momentsOf(eating(['08:00', '15:00', '18:00']), 250), [
      ['lunch', 125],
      ['dinner', 125],
    ]);
  });

  it('is none where no moment keeps the hours', () => {
    assert.equal(planDose(magnesium, { medicines: ['quinolones'] }, 100), null);
  });

  it('is not at a meal that is only assumed, while the visitor sleeps', () => {
    assert.deepEqual(momentsOf({ wake: '16:00', bed: '08:00' }, 250), [
      ['dinner', 125],
      ['breakfast', 125],
    ]);
    assert.deepEqual(momentsOf({ wake: '19:00', bed: '11:00' }, 100), [['breakfast', 100]]);
  });

  it('follows the visitor’s own meals and medicine times', () => {
    const facts = {
      medicines: ['quinolones'],
      medicineTimes: { quinolones: ['07:00'] },
      meals: ['08:00', '13:00', '19:00'] as [string, string, string],
    };
    assert.deepEqual(planDose(magnesium, facts, 100)?.moments, [{ at: '19:00', moment: 'dinner', mg: 100 }]);
  });

  it('keeps four hours from a medicine that is not listed', () => {
    assert.deepEqual(separationsOf(magnesium, { medicines: ['other'] }), [
      { medicine: 'other', hoursAfterMedicine: 4, hoursBeforeMedicine: 4, times: ['08:00', '22:00'] },
    ]);
  });
});
