import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foodOf, foodsOf, portionMg } from '../../src/engine/foods.js';
import type { Condition, Rule } from '../../src/engine/types.js';
import type { Cited } from '../../src/knowledge/cited.js';
import { emergencyNumbers } from '../../src/knowledge/emergency-numbers.js';
import { notInPregnancy } from '../../src/knowledge/not-in-pregnancy.js';
import { knowledge, only, ruleOf, sorted } from './support/listed.js';

/* ------------------------------------------------------------ what the rules name */

type FactCondition = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function leaves(condition: Condition): FactCondition[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}

const ruleGroups: Readonly<Record<string, Readonly<Record<string, Rule>>>> = knowledge.rules;
const allRules = Object.values(ruleGroups).flatMap((group) => Object.entries(group));
const namedIn = (leaf: FactCondition): unknown[] => {
  if ('has' in leaf) return [leaf.has];
  if ('is' in leaf) return [leaf.is];
  return 'in' in leaf ? [...leaf.in] : [];
};

const allowedIds: Readonly<Record<string, readonly string[]>> = {
  goals: Object.keys(knowledge.goals),
  conditions: [...Object.keys(knowledge.conditions), 'other'],
  medicines: [...Object.keys(knowledge.medicines), 'other'],
  redFlags: Object.keys(knowledge.redFlags),
  form: Object.keys(knowledge.forms),
  lifeStage: ['none', 'pregnant', 'breastfeeding'],
  stomach: ['robust', 'sensitive', 'slow'],
  stress: ['low', 'some', 'high'],
  takenForms: Object.keys(knowledge.forms),
  sex: ['female', 'male'],
  prefer: ['few-units', 'powder', 'liquid', 'skin', 'any'],
  avoid: ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'],
};

/* ------------------------------------------------------------ chemistry */

const atomicMass: Readonly<Record<string, number>> = {
  Mg: 24.305,
  H: 1.008,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  S: 32.06,
  Cl: 35.45,
  P: 30.974,
};

/** Atoms of a formula such as `(MgCO3)4.Mg(OH)2.4H2O`. */
function atomsIn(formula: string): Map<string, number> {
  const atoms = new Map<string, number>();
  const add = (text: string, times: number): void => {
    for (const [, group, groupCount, element, count] of text.matchAll(
      /\(([^()]+)\)(\d*)|([A-Z][a-z]?)(\d*)/g,
    )) {
      if (group !== undefined) add(group, times * Number(groupCount || 1));
      else if (element !== undefined)
        atoms.set(element, (atoms.get(element) ?? 0) + times * Number(count || 1));
    }
  };
  for (const part of formula.split('.')) {
    const [, count, rest] = only(/^(\d*)(.+)$/.exec(part), `a formula in ${formula}`);
    add(rest ?? '', Number(count || 1));
  }
  return atoms;
}

const variants = Object.entries(knowledge.forms).flatMap(([form, { variants: own }]) =>
  Object.entries(own).map(([id, variant]) => ({ name: `${form} ${id}`, variant })),
);

/* ------------------------------------------------------------ the tests that need nothing but the repository */

test('every elemental share is that of the atoms in the formula', () => {
  assert.ok(variants.length > 25);
  for (const { name, variant } of variants) {
    const atoms = atomsIn(variant.formula);
    const mass = [...atoms].reduce(
      (sum, [element, count]) => sum + count * only(atomicMass[element], element),
      0,
    );
    assert.equal(atoms.get('Mg'), variant.magnesiumAtoms, name);
    assert.ok(Math.abs(mass - variant.molarMassGPerMol) < 0.011, `${name}: ${mass} g/mol`);
    const percent = (variant.magnesiumAtoms * 24.305 * 100) / variant.molarMassGPerMol;
    // Both figures are rounded to two decimals, which weighs most where the molar mass is small.
    const rounding = 0.005 + (percent * 0.005) / variant.molarMassGPerMol;
    assert.ok(Math.abs(percent - variant.elementalPercent) <= rounding, `${name}: ${percent} %`);
  }
});

test('every form has its default variant, and a label range that its variants do not contradict', () => {
  for (const [id, form] of Object.entries(knowledge.forms)) {
    if (form.defaultVariant !== null) assert.ok(form.variants[form.defaultVariant], id);
    else assert.deepEqual(form.variants, {}, id);
    if (form.labelRangePercent) assert.ok(form.labelRangePercent.low < form.labelRangePercent.high, id);
    assert.ok(form.synonyms.length > 1, id);
  }
});

test('no spelling names two forms for certain', () => {
  const owner = new Map<string, string>();
  for (const [id, { synonyms }] of Object.entries(knowledge.forms)) {
    for (const synonym of synonyms) {
      const spelling = synonym.toLowerCase();
      assert.ok((owner.get(spelling) ?? id) === id, `${synonym} names ${id} and ${owner.get(spelling)}`);
      owner.set(spelling, id);
    }
  }
});

/** Every source id that stands anywhere in a value. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources' && Array.isArray(inner)) return inner.map(String);
    return key === 'source' && typeof inner === 'string' ? [inner] : citedIn(inner);
  });
}

test('every cited source is listed and every listed source is cited', () => {
  const { sources, ...rest } = knowledge;
  const cited = new Set([...citedIn(rest), ...citedIn(emergencyNumbers)]);
  assert.deepEqual(sorted(cited), sorted(Object.keys(sources)));
});

/** Of the regulation only the opening was seen, and of the studies of soaking excerpts or a copy of the summary: named as places to check. */
const seenInPart = ['reg432-nl', 'ramirez-ojeda2018', 'nestares1997', 'nestares2003', 'kumari2020'];

test('a source that nobody read, or not as a whole, is never marked as checked', () => {
  for (const [id, source] of Object.entries(knowledge.sources)) {
    assert.equal(source.checked, source.kind !== 'none' && !seenInPart.includes(id), id);
    if (source.url !== null) assert.match(source.url, /^https?:\/\/\S+$/, id);
  }
});

test('the compiler refuses a source that is not listed', () => {
  // @ts-expect-error the id stands in no list
  const refused = { sources: ['no-such-source'] } as const satisfies Cited<{ sources: readonly string[] }>;
  assert.equal(Object.hasOwn(knowledge.sources, refused.sources[0]), false);
});

test('every rule rests on a source and names only what is known', () => {
  for (const [id, rule] of allRules) {
    assert.ok(rule.sources.length > 0, `${id} rests on nothing`);
    for (const leaf of leaves(rule.when)) {
      const allowed = allowedIds[leaf.fact];
      if (!allowed) continue;
      for (const named of namedIn(leaf))
        assert.ok(allowed.includes(String(named)), `${id} names ${String(named)}`);
    }
  }
});

test('no rule id stands in two groups', () => {
  const ids = allRules.map(([id]) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('every condition, medicine and red flag has its rule, and "other" has one where it may be chosen', () => {
  const rulesFor = (prefix: string): string[] =>
    Object.keys(knowledge.rules.safety)
      .filter((id) => id.startsWith(prefix))
      .map((id) => id.slice(prefix.length));
  assert.deepEqual(sorted(rulesFor('condition-')), sorted([...Object.keys(knowledge.conditions), 'other']));
  assert.deepEqual(sorted(rulesFor('medicine-')), sorted([...Object.keys(knowledge.medicines), 'other']));
  assert.deepEqual(sorted(rulesFor('flag-')), sorted(Object.keys(knowledge.redFlags)));
});

test('an unknown condition or medicine, or an unknown sign that is asked, keeps advice back', () => {
  for (const [id, rule] of Object.entries(knowledge.rules.safety)) {
    if (/^(condition|medicine)-/.test(id)) assert.equal(rule.ifUnknown, 'block', id);
  }
  for (const [id, flag] of Object.entries(knowledge.redFlags)) {
    const blocks = flag.asked !== 'elsewhere' && flag.stopsProductAdvice;
    assert.equal(ruleOf('safety', `flag-${id}`).ifUnknown, blocks ? 'block' : 'ignore', id);
  }
});

test('every finding that stops or warns of a medical matter names a professional', () => {
  const { safety, proposal, dose } = knowledge.rules;
  for (const [id, rule] of Object.entries({ ...safety, ...proposal, ...dose })) {
    if (rule.severity !== 'info') assert.ok(rule.refer, id);
  }
});

test('a medicine rule shows the hours of its medicine', () => {
  for (const [id, { separation }] of Object.entries(knowledge.medicines)) {
    const { hoursAfterMedicine, hoursBeforeMedicine } = separation ?? {};
    const expected = separation && {
      hoursAfterMedicine,
      ...(hoursBeforeMedicine !== null && { hoursBeforeMedicine }),
    };
    assert.deepEqual(ruleOf('safety', `medicine-${id}`).figures ?? null, expected, id);
  }
  const { hours } = knowledge.plan.otherMedicine;
  assert.deepEqual(ruleOf('safety', 'medicine-other').figures, {
    hoursAfterMedicine: hours,
    hoursBeforeMedicine: hours,
  });
});

test('every medicine with hours to keep has usual times', () => {
  for (const [id, { separation, usualTimes }] of Object.entries(knowledge.medicines)) {
    assert.equal(usualTimes.length > 0, separation !== null, id);
    for (const time of usualTimes) assert.match(time, /^([01]\d|2[0-3]):[0-5]\d$/, id);
  }
});

test('the threshold that a rule of need shows is the one it is read against', () => {
  for (const [id, rule] of Object.entries(knowledge.rules.need)) {
    const shown = rule.figures?.['formFromGapMg'];
    if (shown === undefined) continue;
    const thresholds = leaves(rule.when).map((leaf) =>
      'below' in leaf ? leaf.below : 'atLeast' in leaf ? leaf.atLeast : null,
    );
    // Besides it a rule may only ask that there is a gap at all.
    assert.deepEqual(
      thresholds.filter((threshold) => threshold !== 1),
      [shown],
      id,
    );
    assert.ok(shown >= knowledge.limits.claimMinimumMgPerDay, id);
  }
});

test('in the dose check too much decides first, and an unknown amount holds the answer back', () => {
  const deciding = Object.entries(knowledge.rules.dose).filter(([, { outcome }]) => outcome !== undefined);
  assert.deepEqual(
    deciding.map(([, { outcome }]) => outcome),
    ['above', 'within', 'below', 'within'],
  );
  const blocks = ([, { ifUnknown }]: (typeof deciding)[number]): boolean => ifUnknown === 'block';
  assert.ok(deciding.slice(0, 1).every(blocks) && deciding.slice(-1).every(blocks));
  for (const [id, rule] of Object.entries(knowledge.rules.dose)) {
    assert.ok(['info', 'caution'].includes(rule.severity), id);
    if (rule.outcome === undefined) assert.equal(rule.ifUnknown, 'ignore', id);
  }
});

test('a proposal is held back by rules that never stop of themselves', () => {
  for (const [id, rule] of Object.entries(knowledge.rules.proposal)) {
    assert.equal(rule.severity, 'caution', id);
    assert.equal(rule.ifUnknown, 'block', id);
  }
});

test('goals name authorised claims and known uses, and a shop hears of no goal beyond the claims', () => {
  const goals = Object.entries(knowledge.goals);
  for (const [id, goal] of goals) {
    for (const claim of goal.claims) assert.ok(Object.hasOwn(knowledge.claims, claim), id);
    if (!goal.modes.includes('eu')) assert.deepEqual(goal.claims, [], id);
  }
  for (const use of goals.flatMap(([, goal]) => goal.uses))
    assert.ok(Object.hasOwn(knowledge.evidence, use), use);
});

test('questions offer only what is known, and every sign can be put', () => {
  for (const question of knowledge.questions) {
    for (const choice of question.choices ?? []) {
      assert.ok(allowedIds[question.fact]?.includes(choice), `${question.id} offers ${choice}`);
    }
    if (question.parent !== undefined)
      assert.ok(knowledge.questions.some(({ id }) => id === question.parent));
  }
  const offered = knowledge.questions
    .filter(({ fact }) => fact === 'redFlags')
    .flatMap(({ choices }) => choices ?? []);
  const asked = Object.keys(knowledge.redFlags).filter((id) => knowledge.redFlags[id]?.asked !== 'elsewhere');
  assert.deepEqual(sorted(offered), sorted(asked));
});

test('what makes a sign relevant is something that can be answered', () => {
  for (const [id, { asked }] of Object.entries(knowledge.redFlags)) {
    if (typeof asked === 'string') continue;
    for (const leaf of leaves(asked)) {
      const allowed = allowedIds[leaf.fact];
      for (const named of allowed ? namedIn(leaf) : []) assert.ok(allowed?.includes(String(named)), id);
    }
  }
});

test('thoughts of suicide are never asked first, nor in a shop', () => {
  assert.deepEqual(knowledge.redFlags['suicidal-thoughts']?.asked, {
    all: [
      { fact: 'claims', is: 'education' },
      {
        any: [
          { fact: 'goals', has: 'stress' },
          { fact: 'goals', has: 'mind' },
          { fact: 'goals', has: 'nerves' },
        ],
      },
    ],
  });
});

const foods = [...foodsOf(knowledge).values()];
const suggestedFoods = knowledge.suggestedFoods.map((id) => only(foodOf(knowledge, id), id));

test('all other food of an ordinary week gives 160 to 190 mg a day', (t) => {
  const week = knowledge.backgroundBasket.reduce(
    (sum, { food, portionsPerWeek }) =>
      sum + portionMg(only(foodOf(knowledge, food), food)) * portionsPerWeek,
    0,
  );
  t.diagnostic(`${Math.round(week / 7)} mg a day`);
  assert.ok(week / 7 >= 160 && week / 7 <= 190, `${Math.round(week / 7)} mg a day`);
});

test('the basket holds nothing that the diet question asks', () => {
  const groups = new Set(Object.values(knowledge.dietGroups).flat());
  const twice = knowledge.backgroundBasket.filter(({ food }) => groups.has(food));
  assert.deepEqual(twice, []);
});

test('every food that is named anywhere is in the table', () => {
  const named = [
    ...Object.values(knowledge.dietGroups).flat(),
    ...knowledge.backgroundBasket.map(({ food }) => food),
    ...knowledge.suggestedFoods,
    ...Object.keys(knowledge.foodNotes),
    ...Object.keys(knowledge.foodSynonyms),
    ...Object.values(knowledge.dishes).flatMap((dish) => dish.foods.map(([id]) => id)),
  ];
  for (const id of named) only(foodOf(knowledge, id), id);
});

test('whoever avoids something still has foods to choose from, and meat, fish, dairy and eggs count as animal', () => {
  for (const avoid of ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'] as const) {
    assert.ok(suggestedFoods.filter(({ contains }) => !contains.includes(avoid)).length > 30, avoid);
  }
  for (const { id, category, contains } of foods) {
    const ofAnimals = ['meat-poultry', 'fish-seafood', 'dairy-eggs'].includes(category);
    if (ofAnimals || contains.includes('dairy') || contains.includes('fish'))
      assert.ok(contains.includes('animal'), id);
    if (category === 'fish-seafood') assert.ok(contains.includes('fish'), id);
  }
});

test('nothing that pregnant women are told to leave is suggested or stands in a dish, for anybody', () => {
  const left = new Set<string>(notInPregnancy.foods);
  for (const id of left) only(foodOf(knowledge, id), id);
  const offered = [
    ...knowledge.suggestedFoods,
    ...Object.values(knowledge.dishes).flatMap((dish) => dish.foods.map(([id]) => id)),
  ];
  assert.deepEqual(
    offered.filter((id) => left.has(id)),
    [],
  );
});

test('the list of what pregnant women leave holds all fish, seafood and meat that is raw or smoked, liver, tinned tuna and alcohol', () => {
  const left = new Set<string>(notInPregnancy.foods);
  const named = /garnaal|garnalen|kreeft|krab|sardine|lever|tonijn|oester|^bier$|^wijn-|rauwe-ham/;
  for (const { id, category, state } of foods) {
    const isFlesh = ['fish-seafood', 'meat-poultry'].includes(category);
    if (named.test(id) || (isFlesh && ['raw', 'smoked'].includes(state))) assert.ok(left.has(id), id);
  }
  const { editorial } = knowledge.sources;
  assert.deepEqual(notInPregnancy.sources, ['editorial']);
  assert.equal(editorial?.checked, false);
});

test('Brazil nuts are not suggested, and chocolate counts as holding nuts', () => {
  assert.ok(!knowledge.suggestedFoods.includes('paranoot'));
  for (const { id, contains } of foods) {
    if (id.includes('chocolade-puur') || /^(melk|witte-)chocolade$/.test(id))
      assert.ok(contains.includes('nuts'), id);
  }
});

test('what is suggested is eaten as it is', () => {
  const oatsInPorridge = 'havermout-droog';
  for (const { id, state, category } of suggestedFoods) {
    if (state === 'dry') assert.equal(id, oatsInPorridge);
    assert.notEqual(category, 'herbs-spices-other', id);
  }
});

test('the hours between two intakes leave room for two at ordinary meals', () => {
  const { defaultMeals, hoursBetweenIntakes } = knowledge.plan;
  const [breakfast, , dinner] = defaultMeals.map((time) => Number(time.slice(0, 2)));
  assert.ok(only(dinner, 'dinner') - only(breakfast, 'breakfast') >= hoursBetweenIntakes);
});

test('the plan stops at findings that exist', () => {
  for (const id of knowledge.plan.stopWhen) assert.ok(Object.hasOwn(knowledge.rules.safety, id), id);
});
