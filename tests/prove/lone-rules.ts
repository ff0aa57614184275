import { NOT_ALL } from '../../src/engine/evaluate.js';
import { leavesOf, valuesIn } from '../../src/engine/leaves.js';
import { readProposalSafety } from '../../src/engine/safety.js';
import { seeSituation } from '../../src/engine/situation.js';
import type { FactKey, Facts, Finding, Knowledge, Options, SafetyRule } from '../../src/engine/types.js';
import {
  EMERGENCY_CALLS,
  LOWEST_CEILING_MG,
  PEOPLE,
  risksOf,
  TAKERS,
  WARNING_DOSE_RULES,
  type Person,
  type Risk,
  type Taker,
} from './contract.js';
import { newPart, type Part } from './part.js';
import { NOTHING, together } from './persons.js';
import type { Subject } from './subject.js';
import { note, type PromiseId } from './tally.js';

/**
 * Each risk by itself. Where eleven rules hold back as long as the conditions are not known, nobody would notice that
 * one of them does not; so each is also asked alone, with every other safety rule taken away.
 */

const WOMAN: Facts = together(NOTHING, { ageYears: 40, sex: 'female', lifeStage: 'none', foodMg: 100 });

const promiseOf: Readonly<Record<Risk['severity'], PromiseId>> = {
  emergency: 'S3',
  stop: 'S1',
  caution: 'S1',
  info: 'S1',
};

/** The knowledge with only those safety rules that look for this value. */
function withRulesFor({ ...knowledge }: Knowledge, isFor: (rule: SafetyRule) => boolean): Knowledge {
  const safety = Object.fromEntries(Object.entries(knowledge.rules.safety).filter(([, rule]) => isFor(rule)));
  return { ...knowledge, rules: { ...knowledge.rules, safety } };
}

const looksFor =
  (key: string, value: unknown, or = key) =>
  ({ when }: SafetyRule): boolean =>
    leavesOf(when).some(
      (leaf) => (leaf.fact === key || leaf.fact === or) && valuesIn(leaf).includes(value as string),
    );

/** The finding is there, as severe as it has to be, and names somebody; what is only told names nobody. */
function isFound({ rules }: Knowledge, findings: readonly Finding[], { severity, key, id }: Risk): boolean {
  const own = findings.filter(({ rule }) => {
    const row = rules.safety[rule];
    return row !== undefined && looksFor(key, id)(row);
  });
  const refers = own.map(({ rule }) => rules.safety[rule]?.refer);
  const isNamed = severity === 'info' || refers.every((refer) => refer !== undefined);
  const isCalled = severity !== 'emergency' || refers.every((refer) => EMERGENCY_CALLS.includes(refer));
  return own.length > 0 && own.every((finding) => finding.severity === severity) && isNamed && isCalled;
}

function checkRisk({ knowledge, engine }: Subject, risk: Risk, part: Part): void {
  const { key, id, severity } = risk;
  const alone = withRulesFor(knowledge, looksFor(key, id));
  const facts: Facts = { ...WOMAN, [key]: [id] };
  const results = [engine.recommend(alone, facts), engine.checkDose(alone, facts)];
  part.count += 1;
  for (const { findings } of results)
    note(part.tally, promiseOf[severity], isFound(knowledge, findings, risk), () => risk);
  if (!risk.isAsked) return;
  const open: Facts = { ...WOMAN, [key]: [NOT_ALL] };
  for (const { outcome, missing } of [engine.recommend(alone, open), engine.checkDose(alone, open)])
    note(part.tally, 'S5', outcome === 'incomplete' && missing.includes(key), () => ({
      ...risk,
      open: true,
    }));
}

/** What a visitor is not sure of is for a professional, each by itself. */
const DOUBTED = ['ageYears', 'lifeStage', 'conditions', 'medicines', 'redFlags', 'supplements'] as const;

function checkDoubt({ knowledge, engine }: Subject, key: (typeof DOUBTED)[number], part: Part): void {
  const alone = withRulesFor(knowledge, looksFor('unsure', key));
  const { [key]: _unsure, ...facts } = WOMAN;
  const results = [engine.recommend, engine.checkDose].map((decide) =>
    decide(alone, { ...facts, unsure: [key] }),
  );
  part.count += 1;
  for (const { outcome } of results)
    note(part.tally, 'S5', outcome === 'ask-professional', () => `unsure of ${key}`);
}

/** Age and life stage decide together, so the worst of all that is found counts. */
function checkPerson({ knowledge, engine }: Subject, person: Person, part: Part): void {
  const facts: Facts = { ...WOMAN, ...person.facts };
  part.count += 1;
  for (const { findings, outcome } of [
    engine.recommend(knowledge, facts, person.options),
    engine.checkDose(knowledge, facts, person.options),
  ]) {
    const isAsked = person.severity !== 'stop' || outcome === 'ask-professional';
    const refers = findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => knowledge.rules.safety[rule]?.refer);
    const isNamed = refers.every((refer) => refer !== undefined);
    const id = person.facts.lifeStage ? 'S6' : 'S2';
    note(
      part.tally,
      id,
      (findings[0]?.severity ?? 'info') === person.severity && isAsked && isNamed,
      () => person,
    );
  }
}

/** A form that is not for this visitor: told in quiz and check by a rule of its own, and no day is planned around it. */
function checkTaker({ knowledge, engine }: Subject, taker: Taker, part: Part): void {
  const { form, facts, refers, says, severity } = taker;
  const alone = withRulesFor(knowledge, looksFor('takenForms', form, 'supplementForms'));
  const taken: Facts['supplements'] = [{ form, amountMg: 100, basis: 'elemental', perDay: 1 }];
  const whole: Facts = { ...WOMAN, ...facts, supplements: taken };
  const quiz = engine.recommend(alone, whole);
  const dose = engine.checkDose(alone, whole);
  part.count += 1;
  for (const { findings, outcome } of [quiz, dose]) {
    const own = findings.filter(({ rule }) => alone.rules.safety[rule] !== undefined);
    const isHeld = severity !== 'stop' || outcome === 'ask-professional';
    const isWarned = isHeld && own.length === 1 && own.every((one) => one.severity === severity);
    const isNamed = own.every(({ rule }) => refers.some((one) => one === alone.rules.safety[rule]?.refer));
    note(part.tally, 'S6', isWarned && isNamed, () => says);
  }
  note(part.tally, 'S6', dose.plan === null, () => `${says}: a day plan`);
  const none = { ...whole, supplements: taken.map((entry) => ({ ...entry, perDay: 0 })) };
  const notTaken = engine.checkDose(alone, none).findings.every(({ rule }) => !alone.rules.safety[rule]);
  note(part.tally, 'S6', notTaken, () => `${says}: none a day`);
  const { supplements: _taken, ...open } = whole;
  const { outcome, missing } = readProposalSafety(
    { ...alone, rules: { ...alone.rules, proposal: {} } },
    seeSituation(alone, open),
  );
  note(part.tally, 'S5', outcome === 'incomplete' && missing.includes('supplements'), () => `${says} open`);
}

/** Where neither the law on claims nor the standard holds back what Europe finds too much. */
const ABROAD: Options = { standard: 'us', claims: 'education' };

const TOLD: readonly FactKey[] = ['ageYears', 'lifeStage'];

/** Each rule on age and life stage holds back by itself as long as neither is known. */
function checkOpenPerson({ knowledge, engine }: Subject, part: Part): void {
  const { ageYears: _age, lifeStage: _stage, ...facts } = WOMAN;
  for (const [id, rule] of Object.entries(knowledge.rules.safety)) {
    if (!leavesOf(rule.when).every(({ fact }) => TOLD.includes(fact))) continue;
    const alone: Knowledge = {
      ...knowledge,
      rules: { ...knowledge.rules, proposal: {}, safety: { [id]: rule } },
    };
    part.count += 1;
    const { outcome, missing } = readProposalSafety(alone, seeSituation(alone, facts));
    note(part.tally, 'S5', outcome === 'incomplete' && missing.length > 0, () => `${id} open`);
    note(part.tally, 'S5', engine.recommend(alone, facts).outcome === 'incomplete', () => `${id} open`);
  }
}

/** What a proposal has to pass holds back by itself, and the dose check warns where it has to. */
function checkOthers({ knowledge, engine }: Subject, part: Part): void {
  const { supplements: _taken, ...facts } = WOMAN;
  for (const [id, rule] of Object.entries(knowledge.rules.proposal)) {
    const alone: Knowledge = {
      ...knowledge,
      rules: { ...knowledge.rules, proposal: { [id]: rule }, safety: {} },
    };
    const { outcome } = readProposalSafety(alone, seeSituation(alone, facts));
    part.count += 1;
    note(part.tally, 'S5', outcome === 'incomplete', () => `${id} open`);
    note(part.tally, 'S4', rule.severity === 'caution' && rule.refer !== undefined, () => id);
  }
  for (const id of WARNING_DOSE_RULES) {
    const rule = knowledge.rules.dose[id];
    note(part.tally, 'S4', rule?.severity === 'caution' && rule.refer !== undefined, () => id);
  }
  for (const mg of [LOWEST_CEILING_MG, LOWEST_CEILING_MG + 1]) {
    const supplements: Facts['supplements'] = [{ amountMg: mg, basis: 'elemental', perDay: 1 }];
    const { plan } = engine.checkDose(knowledge, { ...WOMAN, supplements }, ABROAD);
    part.count += 1;
    note(part.tally, 'S4', (plan === null) === mg > LOWEST_CEILING_MG, () => `${mg} mg by another standard`);
  }
}

export function loneRules(subject: Subject): Part {
  const part = newPart();
  for (const risk of risksOf(subject.knowledge)) checkRisk(subject, risk, part);
  for (const key of DOUBTED) checkDoubt(subject, key, part);
  for (const person of PEOPLE) checkPerson(subject, person, part);
  for (const taker of TAKERS) checkTaker(subject, taker, part);
  checkOpenPerson(subject, part);
  checkOthers(subject, part);
  return part;
}
