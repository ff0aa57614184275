import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST, readFacts } from '../../src/engine/read-facts.js';
import { isImpossible } from '../../src/engine/supplements.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { languages } from '../../src/locales/index.js';
import { labelText } from '../../src/ui/label-line.js';
import { withLabel } from '../../src/ui/supplement-label.js';
import { readoutText } from '../../src/ui/supplement-readout.js';
import {
  byHand,
  emptyRow,
  improbableMg,
  problemsOf,
  rowOf,
  supplementOf,
  type SupplementRow,
} from '../../src/ui/supplement-row.js';

const { nl } = languages;

const put = (row: SupplementRow, label: string, isDone = true): SupplementRow => ({
  ...row,
  ...withLabel(magnesium, row, { label, isDone }, ','),
});
const pasted = (label: string): SupplementRow => put(emptyRow(0), label);
const fields = ({ form, amount, basis, perDay, compoundMg }: SupplementRow): unknown => [
  form,
  amount,
  basis,
  perDay,
  compoundMg,
];

describe('what a label fills in', () => {
  const table: [label: string, ...expected: unknown[]][] = [
    ['2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg', 'citrate', '32', 'elemental', '2', 200],
    ['1 tablet bevat 375 mg magnesium = 100% RI', '', '375', 'elemental', '', undefined],
    ['Magnesium 56,25 mg per capsule, 2 capsules per dag', '', '56,3', 'elemental', '2', undefined],
    ['Magnesiumcitraat 500 mg per tablet, 3 per dag', 'citrate', '500', 'compound', '3', undefined],
    ['Trimagnesiumdicitraat 1.250,5 mg', 'citrate', '1250,5', 'compound', '', undefined],
    ['magnesiumbutyraat 500 mg per capsule', '', '500', 'compound', '', undefined],
    ['100 mg magnesium (oxide, citraat)', '', '100', 'elemental', '', undefined],
    ['½ sachet per dag; per sachet 300 mg magnesium', '', '300', 'elemental', '0,5', undefined],
    ['gebufferd magnesiumbisglycinaat 1000 mg', '', '', '', '', undefined],
    ['Magnesium 100 mg, magnesium 250 mg', '', '', '', '', undefined],
    ['vitamine B6 1,4 mg', '', '', '', '', undefined],
    ['magnesiumolie 31 mg magnesium per spray', '', '', '', '', undefined],
    ['heel gezond poeder', '', '', '', '', undefined],
    ['', '', '', '', '', undefined],
  ];
  for (const [label, ...expected] of table) {
    it(label || '(nothing)', () => assert.deepEqual(fields(pasted(label)), expected));
  }

  it('follows the line while it is typed', () => {
    const half = put(emptyRow(0), '2 capsules: 500 mg magnesiumcitraat', false);
    assert.deepEqual(fields(half), ['citrate', '250', 'compound', '2', undefined]);
    const whole = put(half, '2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg', false);
    assert.deepEqual(fields(whole), ['citrate', '40', 'elemental', '2', 250]);
  });

  it('goes when the line goes', () => {
    const row = put(pasted('Magnesiumcitraat 500 mg per tablet, 3 per dag'), '');
    assert.deepEqual(fields(row), ['', '', '', '', undefined]);
    assert.equal(row.reading, undefined);
  });

  it('goes when the line can no longer be read, so that nothing stands there that nobody said', () => {
    const row = put(pasted('magnesium 100 mg'), 'magnesium 100-200 mg');
    assert.deepEqual(fields(row), ['', '', '', '', undefined]);
  });

  it('leaves alone what the visitor changed by hand since', () => {
    const mended = { ...pasted('magnesium 100 mg'), ...byHand({ amount: '120' }), perDay: '2' };
    assert.deepEqual(fields(put(mended, 'magnesium')), ['', '120', 'elemental', '2', undefined]);
  });

  it('keeps the form that the visitor chose where the line names none', () => {
    const row = put({ ...emptyRow(0), form: 'malate' }, 'magnesium 100 mg');
    assert.deepEqual(fields(row), ['malate', '100', 'elemental', '', undefined]);
  });
});

describe('how many a day', () => {
  it('is not one because nobody said so: it is asked', () => {
    for (const label of ['per 100 g: magnesium 300 mg', 'magnesium 100 mg', ''])
      assert.deepEqual(
        problemsOf({ ...pasted(label), amount: '300', basis: 'elemental' }),
        [{ key: 0, field: 'perDay', error: 'perDay' }],
        label,
      );
  });
});

describe('an amount that few units hold', () => {
  const much = { ...emptyRow(0), form: 'citrate', basis: 'elemental', perDay: '1' } as const;

  it('is asked about once the field is left, and not at every key', () => {
    assert.equal(improbableMg({ ...much, amount: '400', amountDone: false }), undefined);
    assert.equal(improbableMg({ ...much, amount: '400', amountDone: true }), 400);
    assert.equal(improbableMg({ ...much, amount: '350', amountDone: true }), undefined);
  });

  it('is asked about of a label once that is left or pasted', () => {
    const label = '1 tablet: magnesium (als citraat) 400 mg';
    assert.equal(improbableMg(put(emptyRow(0), label, false)), undefined);
    assert.equal(improbableMg(put(emptyRow(0), label, true)), 400);
  });
});

describe('the compound beside the magnesium', () => {
  const label = '1 capsule: 600 mg magnesiumbisglycinaat, 200 mg magnesium';

  it('goes along to the engine, which sees that the pair cannot be', () => {
    const supplement = supplementOf(pasted(label));
    assert.equal(supplement.compoundMg, 600);
    assert.equal(isImpossible(magnesium, supplement), true);
    assert.deepEqual(readFacts(magnesium, { supplements: [supplement] }).supplements, [supplement]);
  });

  it('is let go when amount, basis or form are changed by hand', () => {
    for (const change of [{ amount: '80' }, { basis: 'compound' }, { form: 'oxide' }] as const) {
      const row = { ...pasted(label), ...byHand(change) };
      assert.equal(supplementOf(row).compoundMg, undefined);
    }
  });

  it('stays with a row that a host filled in', () => {
    const given = {
      form: 'bisglycinate',
      amountMg: 200,
      basis: 'elemental',
      perDay: 1,
      compoundMg: 600,
    } as const;
    assert.deepEqual(supplementOf(rowOf(given, 0)), given);
  });
});

describe('what is said of a line', () => {
  const said = (label: string, isDone = true): string => labelText(nl, put(emptyRow(0), label, isDone));
  const { labelProblems, labelRead, labelReadCompound } = nl.supplements;

  it('what was read of it', () => {
    assert.equal(
      said('2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg'),
      labelRead({ mg: 32, form: nl.forms.citrate.name, units: nl.units.capsule(1), count: 2 }),
    );
    assert.equal(
      said('Per dagdosering (2 tabletten): 100 mg magnesium'),
      labelRead({ mg: 50, units: nl.units.tablet(1), count: 2 }),
    );
  });

  it('that an amount is the compound', () => {
    const read = labelReadCompound({ mg: 500, form: nl.forms.citrate.name });
    assert.equal(said('magnesiumcitraat 500 mg'), `${read} ${labelProblems['worked-out']}`);
  });

  it('that a pair cannot be, with the most that could', () => {
    const text = said('600 mg magnesiumbisglycinaat, 200 mg magnesium');
    const problem = { compoundMg: 600, elementalMg: 200, mostMg: 85 };
    assert.ok(text.endsWith(labelProblems['impossible-pair'](problem)));
  });

  it('that a form is mixed, or not known', () => {
    assert.ok(said('magnesium (oxide, citraat) 100 mg').endsWith(labelProblems['several-forms']));
    assert.ok(said('magnesiumbutyraat 500 mg').endsWith(labelProblems['form-unknown']));
  });

  it('that a unit is unusual, as it stands there', () => {
    assert.ok(said('magnesium 0,4 g').endsWith(labelProblems['odd-unit']({ written: '0,4 g' })));
  });

  it('why nothing was read, once the visitor is done and not at every key', () => {
    assert.equal(said('heel gezond poeder', false), '');
    assert.equal(said('heel gezond poeder'), labelProblems['no-amount']);
    assert.equal(
      said('gebufferd magnesiumbisglycinaat 1000 mg'),
      `${labelProblems['several-forms']} ${labelProblems['no-amount']}`,
    );
  });

  it('that it is for the skin, and has to go', () => {
    for (const label of [
      'Magnesiumolie spray, 5 sprays: 100 mg magnesium',
      'Magnesiumolie (magnesiumchloride)',
    ])
      assert.equal(said(label), labelProblems.topical, label);
  });

  it('nothing of a line that is not there', () => assert.equal(said('  '), ''));
});

describe('what a row comes to', () => {
  const row = (change: Partial<SupplementRow>): SupplementRow => ({ ...emptyRow(0), ...change });
  const out = (change: Partial<SupplementRow>): string =>
    readoutText(nl, magnesium, row(change)).replaceAll('\u00a0', ' ');

  it('always says of what the milligrams are', () => {
    assert.equal(
      out({ amount: '64', basis: 'elemental', perDay: '2' }),
      '= 64 mg puur magnesium per stuk, 128 mg per dag',
    );
  });

  it('is a range where the water in the compound differs', () => {
    assert.equal(
      out({ form: 'bisglycinate', amount: '700', basis: 'compound', perDay: '2' }),
      '= 82 tot 99 mg puur magnesium per stuk, 163 tot 197 mg per dag',
    );
  });

  it('is one figure where rounding leaves no difference', () => {
    assert.equal(
      out({ form: 'citrate', amount: '400', basis: 'compound', perDay: '1' }),
      '= 65 mg puur magnesium per stuk, 65 mg per dag',
    );
  });

  it('counts a share of the reference intake as 375 mg', () => {
    assert.equal(
      out({ amount: '100', basis: 'percent-ri', perDay: '1' }),
      '= 375 mg puur magnesium per stuk, 375 mg per dag',
    );
  });

  it('names the measure of what is measured out', () => {
    const drops = put(emptyRow(0), '10 druppels = 20 mg magnesium');
    assert.equal(out({ ...drops, perDay: '20' }), '= 2 mg puur magnesium in 1 druppel, 40 mg per dag');
  });

  it('is silent while something has to be mended', () => {
    for (const change of [
      {},
      { amount: '64', perDay: '1' },
      { amount: '64', basis: 'elemental' },
      { amount: '0', basis: 'elemental', perDay: '1' },
      { amount: '500', basis: 'compound', perDay: '1' },
      { amount: '64', basis: 'elemental', perDay: '1e9' },
    ] as const) {
      assert.equal(out(change), '');
    }
  });
});

describe('what is written in a field', () => {
  const inAmount = (amount: string): unknown => {
    const [problem] = problemsOf({ ...emptyRow(0), amount, basis: 'elemental', perDay: '1' });
    if (!problem) return 'good';
    return 'write' in problem ? problem.write : problem.error;
  };
  const table: [typed: string, expected: string][] = [
    ['64', 'good'],
    [' 64 ', 'good'],
    ['56,25', 'good'],
    ['56.25', 'good'],
    ['20000', 'good'],
    ['', 'amount'],
    ['   ', 'amount'],
    ['0', 'range'],
    ['0,0', 'range'],
    ['-5', 'range'],
    ['20001', 'range'],
    ['1000000000', 'range'],
    ['100.000', 'range'],
    ['1.000,5', '1000,5'],
    ['1,000.5', '1000.5'],
    ['1.000', '1000'],
    ['1 000', '1000'],
    ['12.500', '12500'],
    ['1e9', 'number'],
    ['0,375', 'number'],
    ['64 mg', 'number'],
    ['ongeveer 64', 'number'],
    ['💊', 'number'],
    ['６４', 'number'],
    ['Infinity', 'number'],
    ['NaN', 'number'],
    ['0x40', 'number'],
    ['--5', 'number'],
    ['1,2,3', 'number'],
  ];
  for (const [typed, expected] of table) {
    it(`"${typed}" is ${expected}`, () => assert.equal(inAmount(typed), expected));
  }

  it('units a day and percents have bounds of their own', () => {
    const row = { ...emptyRow(0), amount: '1001', basis: 'percent-ri', perDay: '61' } as const;
    assert.deepEqual(problemsOf(row), [
      { key: 0, field: 'amount', error: 'range', most: 1000 },
      { key: 0, field: 'perDay', error: 'range', most: MOST.unitsPerDay },
    ]);
    assert.deepEqual(
      problemsOf({ ...row, amount: '', perDay: '' }).map(({ error }) => error),
      ['percent', 'perDay'],
    );
  });

  it('every bad input has a sentence that says what is expected', () => {
    const { errors } = nl.supplements;
    assert.match(errors.range({ most: 20_000 }), /dan 0 .*20000/);
    assert.match(errors.thousands({ write: '1000,5' }), /1000,5/);
    assert.match(errors.number, /400 of 56,25/);
  });

  it('a compound needs its form, and an amount what it is of', () => {
    assert.deepEqual(problemsOf({ ...emptyRow(0), amount: '500', basis: 'compound', perDay: '1' }), [
      { key: 0, field: 'form', error: 'form' },
    ]);
    assert.deepEqual(problemsOf({ ...emptyRow(0), amount: '500', perDay: '1' }), [
      { key: 0, field: 'basis', error: 'basis' },
    ]);
  });
});
