import { claimsBeside } from '../../src/engine/claims.js';
import { rankForms } from '../../src/engine/forms.js';
import { NOT_ALL } from '../../src/engine/evaluate.js';
import { leavesOf, toldFor, valuesIn } from '../../src/engine/leaves.js';
import { shelfOf } from '../../src/engine/products.js';
import type {
  Catalog,
  Facts,
  FormsRecommendation,
  Knowledge,
  Options,
  Situation,
} from '../../src/engine/types.js';
import { CLAIM_FROM_MG, NEVER_FIRST, NEVER_PROPOSED } from './contract.js';
import { newPart, type Part } from './part.js';
import { unique } from './partition.js';
import { NOTHING, together } from './persons.js';
import type { Subject } from './subject.js';
import { note } from './tally.js';

/* ------------------------------------------------------------ which form: everything that its rules tell apart */

/** Every combination of the goals that some rule names, complete or not. */
function goalLists({ rules }: Knowledge): (string[] | undefined)[] {
  const leaves = Object.values(rules.choice).flatMap(({ when }) => leavesOf(when));
  const named = unique(
    leaves.filter(({ fact }) => fact === 'goals').flatMap((leaf) => valuesIn(leaf).map(String)),
  );
  const lists = named.reduce<string[][]>((all, id) => [...all, ...all.map((list) => [...list, id])], [[]]);
  return [undefined, ...lists, ...lists.map((list) => [...list, NOT_ALL])];
}

const STOMACHS = [undefined, 'robust', 'sensitive', 'slow'] as const;
const STAGES = ['none', 'pregnant', 'breastfeeding'] as const;
const AGES = [17, 18] as const;

/** S6, and that every form is either ranked or rejected with a reason. */
function everyChoice({ knowledge }: Subject, part: Part): void {
  for (const goals of goalLists(knowledge)) {
    for (const stomach of STOMACHS) {
      for (const lifeStage of STAGES) {
        for (const ageYears of AGES) {
          const situation: Situation = { goals, stomach, lifeStage, ageYears };
          const { forms, rejected } = rankForms(knowledge, situation);
          const novel = forms.find(({ id }) => id === NEVER_FIRST);
          const mayNovel = ageYears >= 18 && lifeStage === 'none';
          const isAbsent = !forms.some(({ id }) => NEVER_PROPOSED.includes(id));
          part.count += 1;
          note(part.tally, 'S6', isAbsent && (!novel || (mayNovel && novel.rank > 1)), () => situation);
          const isTold = rejected.every(({ reasons }) => reasons.length > 0);
          const all = forms.length + rejected.length === Object.keys(knowledge.forms).length;
          note(part.tally, 'S6', isTold && all && forms.length > 0, () => situation);
        }
      }
    }
  }
}

/** Among forms that are otherwise equal the goal orders them by the field's custom; for nothing else it is citrate. */
const CUSTOMS: readonly (readonly [wish: Facts, first: readonly string[], second?: string])[] = [
  [{ goals: ['energy'], stomach: 'robust' }, ['malate']],
  [{ goals: ['fatigue'], stomach: 'robust' }, ['malate']],
  [{ goals: ['nerves'], stomach: 'robust' }, ['bisglycinate'], 'taurate'],
  [{ goals: ['mind'], stomach: 'robust' }, ['bisglycinate'], 'taurate'],
  [{ goals: ['muscles'], stomach: 'robust' }, ['bisglycinate'], 'citrate'],
  [{ goals: ['bones'], stomach: 'robust' }, ['citrate']],
  [{ goals: ['teeth'], stomach: 'robust' }, ['citrate']],
  [{ goals: ['other'], stomach: 'robust' }, ['citrate']],
  [{ goals: [], stomach: 'robust' }, ['citrate']],
  [{ goals: [], stomach: 'sensitive' }, ['bisglycinate', 'glycerophosphate']],
];

function everyCustom({ knowledge }: Subject, part: Part): void {
  for (const [wish, first, second] of CUSTOMS) {
    const { forms } = rankForms(knowledge, { ...wish, ageYears: 40, lifeStage: 'none' });
    const ranked = (place: number): string =>
      forms
        .filter(({ rank }) => rank === place)
        .map(({ id }) => id)
        .sort()
        .join();
    const isSecond = second === undefined || forms.find(({ id }) => id === second)?.rank === 2;
    note(part.tally, 'choice', ranked(1) === first.join() && isSecond, () => [
      wish,
      forms.map(({ id }) => id),
    ]);
  }
}

/** What decides about safety and need does not know what somebody wishes for, so the two can be looked at apart. */
export const wishesDecideNothing = ({ rules }: Knowledge): string[] => {
  const wishes: readonly (keyof Facts)[] = ['goals', 'stomach', 'avoid', 'stress', 'sportHours'];
  const deciding = { ...rules.safety, ...rules.proposal, ...rules.dose, ...rules.need };
  return Object.entries(deciding).flatMap(([id, { when }]) => {
    const read = leavesOf(when).flatMap(({ fact }) => toldFor(fact));
    return wishes.filter((wish) => read.includes(wish)).map((wish) => `${id} reads ${wish}`);
  });
};

/* ------------------------------------------------------------ the shop */

const SHELF: Catalog['products'] = [
  { id: 'a', name: '', form: 'citrate', elementalMgPerUnit: 100, price: 9, unit: 'tablet' },
  { id: 'b', name: '', form: 'citrate', elementalMgPerUnit: 40, price: 30, unit: 'scoop', affiliate: true },
  { id: 'c', name: '', form: 'bisglycinate', elementalMgPerUnit: 60, price: 20, unit: 'ml' },
  { id: 'd', name: '', form: ['bisglycinate', 'taurate'], elementalMgPerUnit: 80, otherActives: ['zinc'] },
  { id: 'e', name: '', form: 'oxide', elementalMgPerUnit: 240, price: 1 },
  { id: 'f', name: '', form: 'threonate', elementalMgPerUnit: 50, price: 50, inStock: false },
  { id: 'g', name: '', form: 'orotate', elementalMgPerUnit: 30, price: 5 },
];

/** The same shop emptied, turned round, re-priced and enlarged. */
const SHOPS: readonly Catalog[] = [
  { products: [] },
  { products: [...SHELF].reverse() },
  { products: SHELF.map((one, i) => ({ ...one, price: 1000 - i, affiliate: i % 2 === 0 })) },
  { products: [...SHELF, ...SHELF.map((one) => ({ ...one, id: `${one.id}2`, form: 'malate' }))] },
];

/** What no shop may change. */
const advice = ({ outcome, forms, rejected, plan, foods, findings, missing }: FormsRecommendation): string =>
  JSON.stringify([
    outcome,
    forms.map(({ id, rank }) => [id, rank]),
    rejected.map(({ id }) => id),
    plan,
    foods,
    findings,
    missing,
  ]);

/** Money never orders what stands on the shelf. */
const order = ({ forms }: FormsRecommendation): string =>
  JSON.stringify(forms.map(({ products }) => products));

const buyers: readonly Facts[] = [
  {},
  { lifeStage: 'pregnant' },
  { medicines: ['levothyroxine'] },
  { medicines: ['digoxin'] },
  { stomach: 'sensitive' },
  { prefer: 'few-units' },
  { prefer: 'powder' },
  { prefer: 'liquid' },
  { prefer: 'skin' },
];
const foods = [0, 240, 290, 450];
const takings = [0, 100, 200, 300];

function* shoppers({ knowledge, scope }: Subject): Generator<{ facts: Facts; options: Options }> {
  const woman: Facts = together(NOTHING, { ageYears: 40, sex: 'female', lifeStage: 'none' });
  const all = Object.keys(knowledge.goals);
  const goals = [[], ...(scope.isWhole ? all.map((id) => [id]) : []), all];
  for (const standard of scope.standards) {
    for (const claims of scope.claims) {
      for (const wish of goals) {
        for (const buyer of buyers) {
          for (const foodMg of foods) {
            for (const mg of takings) {
              const supplements: Facts['supplements'] =
                mg > 0 ? [{ amountMg: mg, basis: 'elemental', perDay: 1 }] : [];
              yield {
                facts: { ...woman, ...buyer, goals: wish, foodMg, supplements },
                options: { standard, claims },
              };
            }
          }
        }
      }
    }
  }
}

/** C2 as far as decisions go: a claim is authorised, belongs to a goal that was chosen, and stands beside enough. */
function checkClaims(knowledge: Knowledge, part: Part, facts: Facts, result: FormsRecommendation): void {
  const claims = claimsBeside(knowledge, facts, result);
  const ofGoals = (facts.goals ?? []).flatMap((id) => knowledge.goals[id]?.claims ?? []);
  const isAuthorised = claims.every((id) => Object.hasOwn(knowledge.claims, id) && ofGoals.includes(id));
  const mg = result.plan?.elementalMgPerDay ?? 0;
  const isBesideEnough = claims.length === 0 || (result.claims === 'eu' && mg >= CLAIM_FROM_MG);
  const shelf = shelfOf(knowledge, facts, result, { products: SHELF });
  const areLarge = shelf.every(
    ({ product, fit }) => fit.unitsPerDay * (product.elementalMgPerUnit ?? 0) >= CLAIM_FROM_MG,
  );
  const holds = isAuthorised && isBesideEnough && (claims.length === 0 || areLarge);
  note(part.tally, 'C2', holds, () => ({ facts, claims, mg }));
}

function everyShop(subject: Subject, part: Part): void {
  const { knowledge, engine } = subject;
  for (const { facts, options } of shoppers(subject)) {
    const result = engine.recommend(knowledge, facts, { ...options, catalog: { products: SHELF } });
    part.count += 1;
    checkClaims(knowledge, part, facts, result);
    const others = SHOPS.map((catalog) => engine.recommend(knowledge, facts, { ...options, catalog }));
    const isSame = others.every((other) => advice(other) === advice(result));
    const [, , priced] = others;
    note(part.tally, 'C1', isSame && priced !== undefined && order(priced) === order(result), () => facts);
  }
}

/** In a shop a topic is one of the authorised claims, or "something else", of which nothing is promised. */
function everyTopic({ knowledge }: Subject, part: Part): void {
  for (const [id, { modes, claims }] of Object.entries(knowledge.goals)) {
    const isTopic = claims.length > 0 && claims.every((claim) => Object.hasOwn(knowledge.claims, claim));
    note(part.tally, 'C2', modes.includes('eu') ? isTopic || id === 'other' : claims.length === 0, () => id);
  }
}

export function choice(subject: Subject): Part {
  const part = newPart();
  everyChoice(subject, part);
  everyCustom(subject, part);
  everyTopic(subject, part);
  everyShop(subject, part);
  return part;
}
