// Sixty rules of three comparisons each over ten facts, and the visitors they are read against. Thirty rules hold
// for every visitor; the others fail at their first, second or third comparison, equally often.

const ruleCount = 60;
const partsPerRule = 3;

const numbers = { ageYears: [30, 60], foodMg: [180, 320], sportHours: [2, 9], supplementMg: [60, 150] };
const words = {
  sex: ['female', 'male'],
  lifeStage: ['none', 'breastfeeding'],
  stomach: ['robust', 'sensitive'],
  prefer: ['powder', 'liquid'],
};
const lists = { goals: ['fatigue', 'muscles'], medicines: ['ppi', 'levothyroxine'] };

/** A small generator with a fixed start: every run measures the same rules. */
function randomFrom(seed) {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** The comparisons that can be made of each fact; each holds for every visitor or for none. */
const comparisonsOf = {
  ...Object.fromEntries(
    Object.entries(numbers).map(([fact, [low, high]]) => [
      fact,
      {
        holds: [
          { fact, op: 'atLeast', value: low },
          { fact, op: 'below', value: high + 1 },
        ],
        fails: [
          { fact, op: 'atLeast', value: high + 1 },
          { fact, op: 'below', value: low },
        ],
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(words).map(([fact, values]) => [
      fact,
      {
        holds: [{ fact, op: 'in', value: [...values, 'any'] }],
        fails: [
          { fact, op: 'in', value: ['low', 'high'] },
          { fact, op: 'is', value: 'any' },
        ],
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(lists).map(([fact, values]) => [
      fact,
      {
        holds: values.map((value) => ({ fact, op: 'has', value })),
        fails: [{ fact, op: 'has', value: 'other' }],
      },
    ]),
  ),
};

export function makeRules() {
  const random = randomFrom(20);
  const pick = (choices) => choices[random(choices.length)];
  const facts = Object.keys(comparisonsOf);
  return Array.from({ length: ruleCount }, (_, index) => {
    const failsAt = index % 2 ? (index >> 1) % partsPerRule : -1;
    const parts = Array.from({ length: partsPerRule }, (_part, position) => {
      const { holds, fails } = comparisonsOf[pick(facts)];
      return pick(position === failsAt ? fails : holds);
    });
    return { id: `rule-${String(index).padStart(2, '0')}`, parts };
  });
}

/** Several of them, so that no contender can learn one answer by heart. */
export function makeVisitors() {
  const random = randomFrom(7);
  return Array.from({ length: 8 }, () => ({
    ...Object.fromEntries(
      Object.entries(numbers).map(([fact, [low, high]]) => [fact, low + random(high - low + 1)]),
    ),
    ...Object.fromEntries(
      Object.entries(words).map(([fact, values]) => [fact, values[random(values.length)]]),
    ),
    ...Object.fromEntries(Object.entries(lists).map(([fact, values]) => [fact, [...values]])),
  }));
}
