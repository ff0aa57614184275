import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDose } from '../../src/engine/check-dose.js';
import { NOT_ALL, readFacts } from '../../src/engine/read-facts.js';
import { recommend } from '../../src/engine/recommend.js';
import type { DoseRecommendation, Facts, FormsRecommendation } from '../../src/engine/types.js';
import { readPrefill } from '../../src/elements/mg-dose-check/prefill.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { nl } from '../../src/locales/nl.js';
import { readCatalog } from '../../src/ui/catalog.js';
import type { SettingTable } from '../../src/ui/config.js';
import { readSettings } from '../../src/ui/config.js';
import { readAnswers } from '../../src/ui/host-answers.js';
import { readHostKnowledge } from '../../src/ui/host-knowledge.js';
import { parseJson } from '../../src/ui/json.js';
import { openTexts } from '../../src/ui/texts-open.js';
import { withTexts } from '../../src/ui/texts.js';
import { safeFileUrl, safeUrl } from '../../src/ui/urls.js';
import { doseSettings } from '../../src/elements/mg-dose-check/config.js';
import { foodTableSettings } from '../../src/elements/mg-food-table/config.js';
import { quizSettings } from '../../src/elements/mg-quiz/config.js';
import { read } from '../engine/support/own-foods.js';
import { answered, conditionIds, medicineIds, profile, redFlagIds } from '../engine/support/profiles.js';
import {
  goodAnswers,
  goodCatalog,
  goodCsv,
  goodFoods,
  goodKnowledge,
  goodSupplements,
  goodTexts,
} from './support/documents.js';
import { jsonDoors, MOST_TOLD } from './support/doors.js';
import { asText, hostileJson, hostileKey, hostileText, mutated, recordOf, seedFrom } from './support/fuzz.js';
import { expectNothingPolluted, expectToldWell } from './support/hostile.js';

const seed = seedFrom(process.env['MG_SEED']);
const PROMISED = 10_000;
let cases = 0;

/** Of what is thrown out whole anything holds. */
function expectMuchKept(kept: number, numRuns: number): void {
  assert.ok(kept >= numRuns / 4, `only ${kept} of ${numRuns} keep anything`);
}

/** @param check says whether anything of the case was kept. */
function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => boolean, numRuns: number): void {
  let kept = 0;
  fc.assert(
    fc.property(arbitrary, (value) => {
      cases += 1;
      if (check(value)) kept += 1;
    }),
    { seed, numRuns },
  );
  expectMuchKept(kept, numRuns);
  expectNothingPolluted();
}

/** Where there is no plan, nothing can make it milder. */
function expectPlans(plans: number, numRuns: number): void {
  assert.ok(plans >= numRuns / 20, `only ${plans} of ${numRuns} begin with a plan`);
}

/** Groups of words of which nothing can be reworded. */
const openGroups = new Set(openTexts.flatMap(({ keys }) => keys.map((key) => key.split('.')[0])));
const closedGroups = (Object.keys(nl) as (keyof typeof nl)[]).filter((group) => !openGroups.has(group));

/** Who eats as most of the others do needs no magnesium, and has no plan. */
const eatsLittle = (visitor: fc.Arbitrary<Facts>): fc.Arbitrary<Facts> =>
  visitor.map((facts) => ({ ...facts, foodMg: 100 }));

const riskyAnswers: fc.Arbitrary<unknown> = fc
  .record({
    conditions: fc.subarray(conditionIds, { maxLength: 2 }),
    medicines: fc.subarray(medicineIds, { maxLength: 2 }),
    redFlags: fc.subarray(redFlagIds, { maxLength: 1 }),
  })
  .chain((risks) => mutated({ ...goodAnswers, ...risks }));

const anyJson = (good: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: mutated(good) }, { weight: 1, arbitrary: hostileJson });

/** From lax to strict; `incomplete` stands outside. */
const forms = ['form', 'food-first', 'nothing-needed', 'ask-professional', 'emergency'];
const doses = ['within', 'below', 'above', 'ask-professional', 'emergency'];
const strictness = (order: readonly string[], { outcome }: { outcome: string }): number =>
  outcome === 'incomplete' ? Infinity : order.indexOf(outcome);

const highestDose = ({ plan }: FormsRecommendation | DoseRecommendation): number =>
  plan?.elementalMgPerDay ?? 0;

describe(`whatever a host writes (MG_SEED=${seed})`, () => {
  it('as a catalogue: each product that is kept is sound, and money and addresses are what they are', () => {
    holds(
      asText(anyJson(goodCatalog)),
      (text) => {
        const json = parseJson(text, 5_000_000);
        if (!json.ok) return false;
        const { catalog, problems } = readCatalog(json.value, magnesium);
        expectToldWell(problems, 5);
        const products = catalog?.products ?? [];
        assert.equal(new Set(products.map(({ id }) => id)).size, products.length);
        for (const product of products) {
          assert.ok(typeof product.name === 'string' && product.name !== '');
          assert.ok(product.price === undefined || (product.price >= 0 && product.price <= 1_000_000));
          assert.ok(product.url === undefined || safeUrl(product.url) === product.url);
          assert.ok(product.image === undefined || safeFileUrl(product.image) === product.image);
          assert.ok(product.cartUrl === undefined || safeFileUrl(product.cartUrl) === product.cartUrl);
          assert.ok([product.form ?? []].flat().every((id) => Object.hasOwn(magnesium.forms, id)));
          assert.ok(product.elementalMgPerUnit === undefined || product.elementalMgPerUnit > 0);
          assert.ok(
            Object.keys(product).every(
              (key) => key === 'form' || Object.hasOwn(goodCatalog.products[0] ?? {}, key),
            ),
          );
        }
        return products.length > 0;
      },
      2000,
    );
  });

  it('as a catalogue changes no outcome, no form and no plan', () => {
    let plans = 0;
    holds(
      fc.tuple(eatsLittle(profile), anyJson(goodCatalog)),
      ([facts, raw]) => {
        const { catalog } = readCatalog(raw, magnesium);
        const without = recommend(magnesium, facts, { claims: 'eu' });
        const beside = recommend(magnesium, facts, { claims: 'eu', ...(catalog && { catalog }) });
        assert.equal(beside.outcome, without.outcome);
        assert.deepEqual(beside.plan, without.plan);
        assert.deepEqual(
          beside.forms.map(({ id, rank }) => [id, rank]),
          without.forms.map(({ id, rank }) => [id, rank]),
        );
        if (catalog && without.plan) plans += 1;
        return catalog !== null;
      },
      300,
    );
    expectPlans(plans, 300);
  });

  it('as answers: no list of risks is ever whole, and nothing of them alone brings a form or a plan', () => {
    holds(
      asText(anyJson(goodAnswers)),
      (text) => {
        const { facts, problems } = readAnswers(text, magnesium);
        expectToldWell(problems, MOST_TOLD);
        for (const list of ['conditions', 'medicines', 'redFlags'] as const)
          assert.ok(facts[list]?.includes(NOT_ALL) ?? true);
        assert.deepEqual(readFacts(magnesium, facts), facts, 'what passed the guards passes them again');
        const { outcome, plan } = recommend(magnesium, facts);
        assert.match(outcome, /^(?:incomplete|ask-professional|emergency)$/);
        assert.equal(plan, null);
        return Object.keys(facts).length > 0;
      },
      2000,
    );
  });

  it('as answers: a risk that it names only ever makes stricter what a visitor would be told', () => {
    let plans = 0;
    holds(
      fc.tuple(eatsLittle(answered), riskyAnswers),
      ([visitor, raw]) => {
        const { facts } = readAnswers(raw, magnesium);
        const risks: Facts = {};
        for (const list of ['conditions', 'medicines', 'redFlags'] as const) {
          const more = (facts[list] ?? []).filter((id) => id !== NOT_ALL);
          if (visitor[list] && more.length > 0)
            Object.assign(risks, { [list]: [...new Set([...visitor[list], ...more])] });
        }
        const merged = { ...visitor, ...risks };
        const before = recommend(magnesium, visitor);
        const after = recommend(magnesium, merged);
        if (before.outcome !== 'incomplete' && after.outcome !== 'incomplete') {
          assert.ok(strictness(forms, after) >= strictness(forms, before));
          assert.ok(after.outcome !== 'form' || highestDose(after) <= highestDose(before));
        }
        const isStricter = Object.keys(risks).length > 0;
        if (isStricter && before.plan) plans += 1;
        return isStricter;
      },
      400,
    );
    expectPlans(plans, 400);
  });

  it('as texts: ours are replaced by what may stand there, and by nothing else', () => {
    const openText = fc.oneof(
      mutated(goodTexts),
      fc
        .array(
          fc.tuple(
            fc.oneof(
              hostileKey,
              fc.constantFrom(...Object.keys(goodTexts), 'findings', 'quiz.unsure', 'redFlags'),
            ),
            hostileJson,
          ),
          { maxLength: 6 },
        )
        .map(recordOf),
    );
    holds(
      fc.tuple(asText(openText), fc.constantFrom('eu' as const, 'education' as const)),
      ([text, claims]) => {
        const json = parseJson(text, 200_000);
        const raw = json.ok ? json.value : text;
        const { words, problems } = withTexts(raw, {
          words: nl,
          knowledge: magnesium,
          claims,
          attribute: 'texts',
        });
        expectToldWell(problems, 21);
        for (const group of closedGroups) assert.equal(words[group], nl[group], group);
        return Object.keys(nl).some(
          (group) => words[group as keyof typeof nl] !== nl[group as keyof typeof nl],
        );
      },
      1000,
    );
  });

  it('as knowledge: what is kept is never milder than ours, and its dose never higher', () => {
    let plans = 0;
    holds(
      fc.tuple(asText(anyJson(goodKnowledge)), eatsLittle(profile)),
      ([text, facts]) => {
        const { host, knowledge, problems } = readHostKnowledge(text, magnesium);
        expectToldWell(problems.slice(0, MOST_TOLD), MOST_TOLD);
        if (!host) {
          assert.equal(knowledge, magnesium);
          return false;
        }
        assert.equal(knowledge.forms, magnesium.forms);
        assert.equal(knowledge.conditions, magnesium.conditions);
        const [before, after] = [recommend(magnesium, facts), recommend(knowledge, facts)];
        if (before.outcome !== 'incomplete' && after.outcome !== 'incomplete') {
          assert.ok(
            strictness(forms, after) >= strictness(forms, before),
            `${before.outcome} became ${after.outcome}`,
          );
        }
        assert.ok(highestDose(after) <= highestDose(before));
        const [dose, own] = [checkDose(magnesium, facts), checkDose(knowledge, facts)];
        if (dose.outcome !== 'incomplete' && own.outcome !== 'incomplete') {
          assert.ok(
            strictness(doses, own) >= strictness(doses, dose),
            `${dose.outcome} became ${own.outcome}`,
          );
        }
        if (before.plan) plans += 1;
        return true;
      },
      400,
    );
    expectPlans(plans, 400);
  });

  it('as supplements, medicines, conditions, an age: what is kept is within bounds, and a list is never whole', () => {
    const given = fc.record({
      supplements: asText(anyJson(goodSupplements)),
      medicines: fc.oneof(
        hostileText,
        fc.array(hostileText).map((list) => list.join(' ')),
      ),
      conditions: fc.oneof(hostileText, hostileJson),
      age: fc.oneof(hostileText, hostileJson),
      sex: hostileText,
      lifeStage: hostileText,
      foodMg: fc.oneof(hostileText, hostileJson),
    });
    holds(
      given,
      (settings) => {
        const { facts, problems } = readPrefill(settings, magnesium);
        expectToldWell(problems, 7);
        assert.ok((facts.ageYears ?? 0) >= 0 && (facts.ageYears ?? 0) <= 120);
        assert.ok((facts.foodMg ?? 0) >= 0 && (facts.foodMg ?? 0) <= 3000);
        assert.ok(facts.medicines?.includes(NOT_ALL) ?? true);
        assert.ok(facts.conditions?.includes(NOT_ALL) ?? true);
        assert.ok((facts.supplements ?? []).every(({ amountMg, perDay }) => amountMg >= 0 && perDay >= 0));
        return Object.keys(facts).length > 0;
      },
      2000,
    );
  });

  it('as any other setting: it is one of those that there are, or the one that holds without it', () => {
    const value = fc.oneof(
      hostileText,
      hostileJson,
      fc.constantFrom('eu', 'US', ' nl ', '10', 'true', 'name'),
    );
    const tables: [string, SettingTable][] = [
      ['quiz', quizSettings],
      ['food-table', foodTableSettings],
      ['dose-check', doseSettings],
    ];
    holds(
      fc.tuple(fc.constantFrom(...tables), value, value),
      ([[, table], one, other]) => {
        const given = Object.fromEntries(
          Object.keys(table).map((key, index) => [key, index % 2 ? one : other]),
        );
        const element = { getAttribute: () => null, ...given } as unknown as Element;
        const { values, problems } = readSettings(element, table);
        expectToldWell(problems, Object.keys(table).length);
        assert.ok(['nl', 'eu', 'us'].includes(values['standard'] as string));
        assert.ok(['eu', 'education'].includes(values['claims'] as string));
        assert.ok(['result', 'reasons', 'answers'].includes(values['eventDetail'] as string));
        assert.equal(typeof values['debug'], 'boolean');
        const { pageSize = null, consultHref = null } = values as {
          pageSize?: number | null;
          consultHref?: string | null;
        };
        assert.ok(pageSize === null || (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 1000));
        assert.equal(consultHref, consultHref === null ? null : safeUrl(consultHref));
        return problems.length < Object.keys(table).length;
      },
      3000,
    );
  });

  it('as foods, in CSV or JSON: each that is kept is sound, and has an id of its own', async () => {
    const csv = asText(
      fc.oneof(
        fc.constant(goodCsv),
        fc
          .array(fc.oneof(hostileText, fc.constantFrom(';', '\n', '"', 'name', 'mgPer100g')))
          .map((parts) => `name;mgPer100g\n${parts.join('')}`),
      ),
    );
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(csv, asText(anyJson(goodFoods)), anyJson({ foods: goodFoods })),
        async (given) => {
          cases += 1;
          const { foods } = await read(given);
          expectToldWell((await jsonDoors['foods']?.(given)) ?? [], MOST_TOLD);
          assert.equal(new Set(foods.map(({ id }) => id)).size, foods.length);
          for (const { names, mgPer100g, portionGrams = 1, ...rest } of foods) {
            const texts = [
              ...(typeof names === 'string' ? [names] : Object.values(names)),
              ...Object.values(rest),
            ];
            for (const text of texts) assert.doesNotMatch(text, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
            assert.ok(mgPer100g === null || (mgPer100g >= 0 && mgPer100g <= 100_000));
            assert.ok(portionGrams > 0 && portionGrams <= 5000);
          }
          if (foods.length > 0) kept += 1;
        },
      ),
      { seed, numRuns: 2000 },
    );
    expectMuchKept(kept, 2000);
    expectNothingPolluted();
  });

  it(`was ${PROMISED} cases or more`, () => assert.ok(cases >= PROMISED, `${cases}`));
});
