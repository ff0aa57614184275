// What things are called in a language.

const fallback = (value) => String(value);

const choicesOf = ({ words }, fact) => {
  const ids = { lifeStage: 'life-stage' };
  return words.questions[ids[fact] ?? fact]?.choices;
};

/** By the fact that holds the value. */
const naming = {
  conditions: ({ words }, id) => words.conditions[id]?.name,
  medicines: ({ words }, id) => words.medicines[id]?.name,
  redFlags: ({ words }, id) => words.redFlags[id]?.choice,
  goals: ({ words }, id) => words.goals[id]?.choice,
  form: ({ words }, id) => words.forms[id]?.name,
  takenForms: ({ words }, id) => words.forms[id]?.name,
  supplementForms: ({ words }, id) => words.forms[id]?.name,
  standard: ({ words }, id) => words.result.sources.standards[id],
  unsure: ({ text }, id) => text.facts[id],
};

export const factName = ({ text }, fact) => text.facts[fact] ?? fallback(fact);

export function valueName(book, fact, value) {
  if (value === '?') return book.text.notAll;
  if (typeof value === 'boolean') return value ? book.text.yes : book.text.no;
  if (typeof value === 'number') return amount(book, fact, value);
  return (
    naming[fact]?.(book, value) ??
    choicesOf(book, fact)?.[value] ??
    book.text.values[value] ??
    fallback(value)
  );
}

/** A number with its unit. */
export function amount({ words, text }, fact, value) {
  const unit = text.units[fact];
  if (unit) return unit(words.number(value, 2));
  return /Mg$|Mg[A-Z]/.test(fact) ? words.mg(value, 2) : words.number(value, 2);
}

/** What the visitor reads beside a food: "1 serving spoon (50 g)". */
export function measureName({ words }, measure, count) {
  const names = words.measures[measure];
  if (!names) return `${words.number(count, 2)} ${measure}`;
  if (count === 1) return names.one;
  if (count === 0.5 && names.half) return names.half;
  if (count === 0.25 && names.quarter) return names.quarter;
  return `${words.number(count, 2)} ${names.many}`;
}

const YEAR_IN_MONTHS = 12;

/** For whom a figure holds: "from 18 years, men". */
export function whose({ words, text }, { ageFromMonths: from, ageBelowMonths: below, sex, lifeStage }) {
  const { figures } = text;
  const isWholeYears = from % YEAR_IN_MONTHS === 0 && (below === null || below % YEAR_IN_MONTHS === 0);
  const years = (months) => words.number(months / YEAR_IN_MONTHS, 1);
  const age =
    isWholeYears && below !== YEAR_IN_MONTHS
      ? figures.years({ from: years(from), below: below === null ? null : years(below) })
      : figures.months({ from, below });
  return [age, figures.sex[sex], figures.lifeStage[lifeStage]].filter(Boolean).join(', ');
}
