import { expect } from 'chai';
import { magnesium } from '../../../../src/knowledge/magnesium.js';
import type { FormsEventDetail } from '../../../../src/ui/event-detail.js';
import type { Heard, Visitor } from '../../support/visitor.js';

// The shape that the contract gives the detail of mg-recommendation.

export type Told = Heard<FormsEventDetail>;

export const toldBy = (visitor: Visitor): Told[] => visitor.heardOf<FormsEventDetail>('mg-recommendation');

export function lastToldBy(visitor: Visitor): FormsEventDetail {
  const last = toldBy(visitor).at(-1);
  if (!last) throw new Error('The page was told nothing.');
  return last.detail;
}

function everyValue(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(everyValue)];
}

const ids = (table: object): string[] => Object.keys(table);

function expectReasons(reasons: readonly object[]): void {
  for (const reason of reasons) expect(reason).to.have.all.keys('rule', 'weight', 'sources', 'shown');
}

const detailKeys = {
  told: ['version', 'kind', 'outcome', 'standard', 'claims', 'knowledge'],
  advised: ['forms', 'rejected', 'plan', 'foods', 'findings', 'missing'],
  amounts: ['elementalMgPerDay', 'startMgPerDay', 'moments', 'gaps'],
  rules: ['startDays', 'reviewAfterDays', 'stopWhen'],
} as const;

/** What holds at every level: exactly these keys, plain and frozen all the way down, and not a sentence in it. */
export function expectContractShape(detail: FormsEventDetail, more: readonly string[] = []): void {
  const { told, advised, amounts, rules } = detailKeys;
  expect(detail).to.have.all.keys(...told, ...advised, ...more);
  expect(detail).to.include({ version: 1, kind: 'forms', standard: 'nl', claims: 'eu' });
  expect(detail.knowledge).to.have.all.keys('id', 'version', 'hash');
  for (const form of detail.forms) {
    expect(form).to.have.all.keys('id', 'rank', 'reasons', 'products');
    expectReasons(form.reasons);
    for (const product of form.products) expect(product).to.have.all.keys('id', 'unitsPerDay', 'daysInPack');
  }
  for (const form of detail.rejected) {
    expect(form).to.have.all.keys('id', 'reasons');
    expectReasons(form.reasons);
  }
  for (const finding of detail.findings) {
    expect(finding).to.have.all.keys('rule', 'severity', 'sources', 'shown');
  }
  for (const food of detail.foods) expect(food).to.have.all.keys('id', 'grams', 'mg');
  if (detail.plan) {
    expect(detail.plan).to.have.all.keys(...amounts, ...rules);
    for (const moment of detail.plan.moments) expect(moment).to.have.all.keys('at', 'moment', 'mg');
  }
  expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  const values = everyValue(detail);
  expect(values.filter((value) => !Object.isFrozen(value))).to.deep.equal([]);
  const sentences = values.filter((value) => typeof value === 'string' && /\s/.test(value));
  expect(sentences).to.deep.equal([]);
}

/** What tells of health: the words of conditions, of medicines and of their rules. */
const tellsOfHealth = (value: unknown): boolean =>
  typeof value === 'string' &&
  ([...ids(magnesium.conditions), ...ids(magnesium.medicines)].includes(value) ||
    /^(condition|medicine|age|unsure)-|^pregnant|^breastfeeding/.test(value));

/** `event-detail="result"`: the shape stays, what tells of health is gone. */
export function expectResultLevel(detail: FormsEventDetail): void {
  expectContractShape(detail);
  expect(['form', 'food-first', 'nothing-needed', 'withheld']).to.include(detail.outcome);
  for (const key of ['rejected', 'findings', 'missing', 'foods'] as const) {
    expect(detail[key], key).to.deep.equal([]);
  }
  expect(detail.forms.flatMap(({ reasons }) => reasons)).to.deep.equal([]);
  expect(detail.plan?.moments ?? []).to.deep.equal([]);
  expect(detail.plan?.gaps ?? []).to.deep.equal([]);
  expect(everyValue(detail).filter(tellsOfHealth)).to.deep.equal([]);
}

export function expectNothingAdvised(detail: FormsEventDetail): void {
  expect(detail.forms).to.deep.equal([]);
  expect(detail.rejected).to.deep.equal([]);
  expect(detail.foods).to.deep.equal([]);
  expect(detail.plan).to.equal(null);
}
