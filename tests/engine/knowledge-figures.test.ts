import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foodOf, foodsOf } from '../../src/engine/foods.js';
import type { Knowledge, Severity } from '../../src/engine/types.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import { portionText } from '../../src/locales/portion-text.js';
import {
  checkedAs,
  claimFacts,
  flagFacts,
  foodFacts,
  foodSheet,
  formFacts,
  intakeFacts,
  interactionFacts,
  isVerified,
  languages,
  levelFacts,
  seedFacts,
  withFacts,
} from './support/fact-files.js';
import type { Confident, FlagFact, IntakeFact, MedicineFact, SourceFact } from './support/fact-files.js';
import { knowledge, only, ruleOf, sorted } from './support/listed.js';

test('forms, variants and properties equal the facts', withFacts, () => {
  const facts = formFacts().forms;
  assert.deepEqual(sorted(Object.keys(knowledge.forms)), sorted(facts.map(({ id }) => id)));
  for (const fact of facts) {
    const form = only(knowledge.forms[fact.id], fact.id);
    const expectedVariants = fact.variants.map((one) => [
      one.id,
      {
        formula: one.formula,
        molarMassGPerMol: one.molar_mass_g_mol,
        magnesiumAtoms: one.mg_atoms,
        elementalPercent: one.elemental_percent,
        sources: one.source,
      },
    ]);
    assert.deepEqual(form.variants, Object.fromEntries(expectedVariants), fact.id);
    assert.equal(form.defaultVariant, fact.default_variant, fact.id);
    assert.equal(form.route, fact.route.replaceAll(' ', '-'), fact.id);
    const range = fact.label_range_percent;
    assert.deepEqual(
      form.labelRangePercent,
      range && { low: range.min, high: range.max, sources: range.source, checked: isVerified(range) },
      fact.id,
    );
    const sourced = <T>(value: T, from: Confident) => ({
      value,
      sources: from.source,
      checked: isVerified(from),
    });
    assert.deepEqual(form.solubility, sourced(fact.solubility.class, fact.solubility), fact.id);
    assert.deepEqual(form.uptake, sourced(fact.absorption.class, fact.absorption), fact.id);
    assert.deepEqual(form.gutEffect, sourced(fact.gut_effect.class, fact.gut_effect), fact.id);
    const permitted = fact.permitted_in_eu_supplements;
    assert.deepEqual(form.permittedInEu, sourced(permitted.value, permitted), fact.id);
  }
});

test('every spelling of the facts is known, the notes among them excepted', withFacts, () => {
  for (const { id, names } of formFacts().forms) {
    const form = only(knowledge.forms[id], id);
    const certain = form.synonyms.map((one) => one.toLowerCase());
    const all = [...certain, ...form.ambiguousSynonyms.map((one) => one.toLowerCase())];
    for (const spelling of names.synonyms.filter((one) => !one.includes('('))) {
      assert.ok(all.includes(spelling.toLowerCase()), `${id}: ${spelling}`);
    }
    for (const doubtful of names.ambiguous_synonyms ?? []) {
      assert.ok(form.ambiguousSynonyms.includes(doubtful), `${id}: ${doubtful}`);
    }
    for (const language of languages) {
      const name = String(names[language]);
      if (!/[/(]/.test(name)) assert.ok(certain.includes(name.toLowerCase()), `${id}: ${name}`);
    }
  }
});

test('reference intakes equal the facts', withFacts, () => {
  for (const { id, rows } of intakeFacts().sets) {
    const expected = rows.map((row) => ({
      id: row.id,
      ageFromMonths: row.age_min_months,
      ageBelowMonths: row.age_max_months,
      sex: row.sex,
      lifeStage: row.life_stage === 'lactating' ? 'breastfeeding' : row.life_stage,
      // Of infants nobody is shown a figure, whatever the table says.
      mgPerDay:
        row.age_max_months !== null && row.age_max_months <= 7 && row.age_min_months === 0
          ? null
          : row.mg_per_day,
      sources: row.source,
      checked: isVerified(row),
    }));
    assert.deepEqual(knowledge.referenceIntakes[id as keyof Knowledge['referenceIntakes']], expected, id);
  }
});

test('upper levels and limits equal the facts', withFacts, () => {
  const { levels, label_reference: label, adjuncts_in_seed_products: adjuncts } = levelFacts();
  const factOf = (id: string): IntakeFact =>
    only(
      levels.find((one) => one.id === (id === 'nl-under-4' ? 'eu-under-4' : id)),
      id,
    );
  for (const row of Object.values(knowledge.upperLevels).flat()) {
    const fact = factOf(row.id);
    const expected = [
      fact.age_min_months,
      fact.age_max_months,
      fact.mg_per_day,
      fact.source,
      checkedAs(fact),
    ];
    assert.deepEqual(
      [row.ageFromMonths, row.ageBelowMonths, row.mgPerDay, row.sources, row.checked],
      expected,
      row.id,
    );
  }
  const used = Object.values(knowledge.upperLevels)
    .flat()
    .map(({ id }) => id);
  const ours = levels.map(({ id }) => id).filter((id) => /^(eu|nl|us)-/.test(id));
  assert.deepEqual(sorted(used.filter((id) => id !== 'nl-under-4')), sorted(ours));
  assert.equal(knowledge.limits.labelReferenceMg, label.nrv.mg);
  assert.equal(
    knowledge.limits.claimMinimumMgPerDay,
    label.source_of_threshold_for_supplements.mg_per_recommended_daily_portion,
  );
  assert.equal(knowledge.limits.euCeilingMg, factOf('eu-4plus').mg_per_day);
  assert.ok(adjuncts.some((one) => one.adult_upper_level_mg === knowledge.limits.vitaminB6MgPerDay));
});

test('medicines and their hours equal the facts', withFacts, () => {
  const { medicines } = interactionFacts();
  // The facts take the hours of moxifloxacin for the group, and those are recalled.
  const recalled = (id: string): boolean => id === 'quinolones';
  assert.deepEqual(sorted(Object.keys(knowledge.medicines)), sorted(medicines.map(({ id }) => id)));
  for (const fact of medicines) {
    const { separation } = fact;
    const medicine = only(knowledge.medicines[fact.id], fact.id);
    assert.deepEqual(
      medicine.separation,
      separation && {
        hoursAfterMedicine: separation.medicine_first_wait_h_until_magnesium,
        hoursBeforeMedicine: separation.magnesium_first_wait_h_until_medicine,
        sources: [...separation.source, ...(recalled(fact.id) ? ['none'] : [])],
        checked: isVerified(separation) && !recalled(fact.id),
      },
      fact.id,
    );
    const expected = recalled(fact.id)
      ? [[...fact.source, 'none'], 'partly']
      : [fact.source, checkedAs(fact)];
    assert.deepEqual([medicine.sources, medicine.checked], expected, fact.id);
  }
});

const stoppingMedicines = [
  'potassium-sparing-diuretics',
  'aminoglycosides',
  'muscle-relaxants',
  'digoxin',
  'hiv-integrase',
  'other-losers',
];

function medicineSeverity({ id, severity }: MedicineFact): Severity {
  if (stoppingMedicines.includes(id)) return 'stop';
  return severity === 'info' ? 'info' : 'caution';
}

test('a medicine stops, warns or informs as its fact says', withFacts, () => {
  for (const fact of interactionFacts().medicines) {
    assert.equal(ruleOf('safety', `medicine-${fact.id}`).severity, medicineSeverity(fact), fact.id);
  }
  assert.equal(ruleOf('safety', 'medicine-other').severity, 'caution');
});

test('every condition but diabetes comes before advice', withFacts, () => {
  const elsewhere = ['pregnancy', 'breastfeeding', 'age-under-4', 'age-4-17'];
  const facts = interactionFacts().conditions.filter(({ id }) => !elsewhere.includes(id));
  assert.deepEqual(sorted(Object.keys(knowledge.conditions)), sorted(facts.map(({ id }) => id)));
  for (const fact of facts) {
    assert.deepEqual(
      knowledge.conditions[fact.id],
      { sources: fact.source, checked: checkedAs(fact) },
      fact.id,
    );
    const expected = fact.id === 'diabetes' ? 'caution' : 'stop';
    assert.equal(ruleOf('safety', `condition-${fact.id}`).severity, expected, fact.id);
  }
  assert.equal(ruleOf('safety', 'condition-other').severity, 'stop');
});

function flagSeverity({ urgency, stops_product_advice: stops }: FlagFact): Severity {
  if (urgency === '112' || urgency === 'crisis') return 'emergency';
  return stops ? 'stop' : 'info';
}

test(
  'red flags have the urgency of the facts, and their rules the severity that follows from it',
  withFacts,
  () => {
    const { flags } = flagFacts();
    // The facts name blood in one breath with lasting diarrhoea; it is asked apart, so the other half was read whole.
    const ids = [...flags.map(({ id }) => id), 'blood-in-stool'];
    assert.deepEqual(sorted(Object.keys(knowledge.redFlags)), sorted(ids));
    for (const fact of flags) {
      const flag = only(knowledge.redFlags[fact.id], fact.id);
      const checked = fact.id === 'diarrhoea-persists' ? true : checkedAs(fact);
      assert.deepEqual(
        [flag.urgency, flag.stopsProductAdvice, flag.sources, flag.checked],
        [fact.urgency, fact.stops_product_advice, fact.source, checked],
        fact.id,
      );
      const rule = ruleOf('safety', `flag-${fact.id}`);
      assert.equal(rule.severity, flagSeverity(fact), fact.id);
      if (fact.urgency === '112') assert.equal(rule.refer, 'emergency', fact.id);
      if (fact.urgency === 'crisis') assert.equal(rule.refer, 'crisis', fact.id);
    }
  },
);

test('the claims are the authorised ones, checked where the wording was read', withFacts, () => {
  const { claims } = claimFacts();
  assert.deepEqual(sorted(Object.keys(knowledge.claims)), sorted(claims.map(({ id }) => id)));
  for (const { id, wording } of claims) {
    for (const language of languages) {
      const fact = only(wording[language], `${id} ${language}`);
      const expected = { sources: fact.source, checked: isVerified(fact) };
      assert.deepEqual(knowledge.claims[id]?.wording[language], expected, `${id} ${language}`);
    }
  }
});

const foods = [...foodsOf(knowledge).values()];
const tables = {
  'usda-sr28': { named: 'USDA SR28', sheet: 'usda-abbrev', by: 'ndb_no' },
  'ciqual-2025': { named: 'CIQUAL 2025', sheet: 'ciqual2025-mg', by: 'alim_code' },
} as const;

test(
  'the food table is the two sheets: each of the 450 foods, in their order, and no other',
  withFacts,
  () => {
    const facts = foodFacts();
    assert.equal(foods.length, 450);
    assert.deepEqual(sorted(foods.map(({ id }) => id)), sorted(facts.keys()));
    for (const category of Object.keys(knowledge.foods)) {
      const inSheets = [...facts.values()].filter((fact) => fact['category'] === category);
      assert.deepEqual(
        foods.filter((food) => food.category === category).map(({ id }) => id),
        inSheets.map(({ slug }) => slug),
      );
    }
  },
);

test('every food has the figures, source and names of the sheets', withFacts, () => {
  const facts = foodFacts();
  for (const food of foods) {
    const fact = only(facts.get(food.id), food.id);
    assert.deepEqual(
      {
        mg_per_100g: food.mgPer100g,
        portion_g: food.portionGrams,
        category: food.category,
        state: food.state,
        source: tables[food.source].named,
        source_id: food.sourceId,
        match: food.match,
        names: food.names,
      },
      {
        mg_per_100g: Number(fact['mg_per_100g']),
        portion_g: Number(fact['portion_g']),
        category: fact['category'],
        state: fact['state'],
        source: fact['source'],
        source_id: fact['source_id'],
        match: fact['match'],
        names: Object.fromEntries(languages.map((language) => [language, fact[`name_${language}`]])),
      },
      food.id,
    );
  }
});

test('every portion reads as in the sheets, letter for letter', withFacts, () => {
  const facts = foodFacts();
  for (const { id, portionCount, measure } of foods) {
    const fact = only(facts.get(id), id);
    for (const words of [nl, en]) {
      assert.equal(portionText(words, portionCount, measure), fact[`portion_${words.lang}`], id);
    }
  }
});

for (const [source, { named, sheet, by }] of Object.entries(tables)) {
  test(`every figure of ${named} is the one that its number has in that table`, withFacts, () => {
    const rows = foodSheet(sheet, by);
    const ours = foods.filter((food) => food.source === source);
    assert.ok(ours.length > 50);
    for (const { id, sourceId, mgPer100g } of ours) {
      assert.equal(mgPer100g, Number(only(rows.get(sourceId), `${id} ${sourceId}`)['mg_per_100g']), id);
    }
  });
}

/** The other figure of each food for which two tables differ by a factor of two. */
const otherFigures = (): [id: string, mgPer100g: number][] =>
  [...foodSheet('cross-check').values()]
    .filter(({ verdict }) => verdict === 'differ-2x')
    .map((row) => [row['slug'] ?? '', Number(row['other_mg_per_100g'])]);

test('no food is suggested for which two tables differ by a factor of two', withFacts, () => {
  const doubtful = otherFigures().map(([id]) => id);
  assert.ok(doubtful.length > 10);
  for (const id of doubtful) assert.ok(!knowledge.suggestedFoods.includes(id), id);
});

const notes = Object.entries(knowledge.foodNotes).flatMap(([id, list]) => list.map((note) => ({ id, note })));

test(
  'where two tables differ by a factor of one and a half, a note gives the other figure',
  withFacts,
  () => {
    const told = notes.flatMap(({ id, note }): [string, number][] =>
      note.note === 'tables-differ' ? [[id, note.otherMgPer100g]] : [],
    );
    const sheet = foodSheet('cross-check');
    for (const [id, otherMgPer100g] of told)
      assert.equal(otherMgPer100g, Number(only(sheet.get(id), id)['other_mg_per_100g']), id);
    const differing = [...sheet.values()].filter((row) => {
      const ratio = Number(row['mg_per_100g']) / Number(row['other_mg_per_100g']);
      return row['verdict'] !== 'agree' && Math.max(ratio, 1 / ratio) >= 1.5;
    });
    assert.ok(differing.length > 30);
    const noted = new Set(told.map(([id]) => id));
    for (const { slug = '' } of differing) assert.ok(noted.has(slug), slug);
  },
);

test('where one table has another kind of a food, the note gives the figure of that row', withFacts, () => {
  const rows = foodSheet('usda-abbrev', 'ndb_no');
  for (const { id, note } of notes) {
    if (note.note !== 'kinds-differ') continue;
    assert.equal(note.otherMgPer100g, Number(only(rows.get(note.otherId), id)['mg_per_100g']), id);
    assert.notEqual(note.otherId, only(foodOf(knowledge, id), id).sourceId);
  }
});

test(
  'a figure per ounce is one that was met "per ons", and that an ounce of the food holds',
  withFacts,
  () => {
    const gramsPerOunce = 28.35;
    const mistaken = [...foodSheet('seed-food-figures', 'quote').values()]
      .filter(({ verdict }) => verdict === 'unit mistake')
      .map((row): [string, number] => [row['slug'] ?? '', Number(row['stated_mg_low'])]);
    const told = notes.flatMap(({ id, note }): [string, number][] =>
      note.note === 'per-ounce' ? [[id, note.mgPerOunce]] : [],
    );
    assert.deepEqual(new Map(told), new Map(mistaken));
    for (const [id, mgPerOunce] of told) {
      const { mgPer100g } = only(foodOf(knowledge, id), id);
      assert.ok(Math.abs((mgPer100g * gramsPerOunce) / 100 - mgPerOunce) < 1, id);
    }
  },
);

test('sources have the year, address and kind of the facts', withFacts, () => {
  const lists = [
    formFacts(),
    intakeFacts(),
    levelFacts(),
    interactionFacts(),
    flagFacts(),
    claimFacts(),
    seedFacts(),
  ];
  const facts = Object.assign({}, ...lists.map(({ source_list: list }) => list)) as Record<
    string,
    SourceFact
  >;
  const ours = [
    'editorial',
    'usda-sr28',
    'ciqual-2025',
    // Read for the notes on cooking and soaking, of which the facts say nothing.
    'kimura1990',
    'ramirez-ojeda2018',
    'nestares1997',
    'nestares2003',
    'kumari2020',
  ];
  for (const [id, { year, url, kind }] of Object.entries(knowledge.sources)) {
    if (ours.includes(id)) continue;
    const fact = only(facts[id], id);
    assert.deepEqual([year, url, kind], [fact.year, fact.url, fact.kind], id);
  }
});
