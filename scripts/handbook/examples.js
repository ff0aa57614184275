// For whom a rule speaks, and for whom it is silent: what in a visitor differs from the one that all examples start from.
import { markup, list } from './html.js';
import { amount, factName, valueName } from './names.js';

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function supplement(book, { form, amountMg, basis, perDay, prescribed, use }) {
  const { values } = book.text;
  const what = basis === 'percent-ri' ? `${book.words.number(amountMg, 2)}%` : book.words.mg(amountMg, 2);
  const parts = [
    perDay === 1 ? what : `${book.words.number(perDay, 2)} × ${what}`,
    form && valueName(book, 'form', form),
    basis !== 'elemental' && values[basis],
    use && values[use],
    prescribed && values.prescribed,
  ];
  return parts.filter(Boolean).join(', ');
}

function value(book, fact, it) {
  if (fact === 'supplements')
    return it.length === 0 ? book.text.values.none : book.words.list(it.map((one) => supplement(book, one)));
  if (Array.isArray(it)) {
    if (it.length === 0) return book.text.values.none;
    return book.words.list(it.map((one) => valueName(book, fact, one)));
  }
  if (fact === 'diet') {
    return book.words.list(
      Object.entries(it).map(
        ([group, count]) => `${book.words.diet.groups[group]?.name ?? group} ${book.words.number(count, 2)}`,
      ),
    );
  }
  if (typeof it === 'object') {
    return book.words.list(
      Object.entries(it).map(
        ([key, times]) => `${book.words.medicines[key]?.name ?? key} ${[times].flat().join(', ')}`,
      ),
    );
  }
  return typeof it === 'number' ? amount(book, fact, it) : valueName(book, fact, it);
}

/** How a visitor differs, in words. */
export function differs(book, { facts, options, form }) {
  const base = book.baseFacts;
  const told = Object.keys(facts)
    .filter((fact) => !isSame(facts[fact], base[fact]))
    .map((fact) => `${factName(book, fact)}: ${value(book, fact, facts[fact])}`);
  const unsure = facts.unsure ?? [];
  const open = Object.keys(base).filter((fact) => !(fact in facts) && !unsure.includes(fact));
  // A week in portions comes in place of the counted day.
  const missing = open.filter((fact) => fact !== 'foodMg' || !(facts.diet || unsure.includes('diet')));
  const settings = ['standard', 'claims']
    .filter((key) => options?.[key])
    .map((key) => `${factName(book, key)}: ${valueName(book, key, options[key])}`);
  const parts = [
    form && book.text.rule.form({ form: valueName(book, 'form', form) }),
    ...told,
    ...missing.map((fact) => book.text.rule.unknownFact({ fact: factName(book, fact) })),
    ...settings,
  ].filter(Boolean);
  return parts.length === 0 ? book.text.rule.base : parts.join('; ');
}

/** What several examples have in common once they are told in facts is told once. */
const told = (book, examples) => [...new Set(examples.map((example) => differs(book, example)))];

export function examplesOf(book, group, id) {
  const { rule } = book.text;
  const own = book.examples[group]?.[id];
  if (!own) return markup`<p class="quiet">${rule.noExample}</p>`;
  const side = (label, name, examples) =>
    markup`<div>
      <p class="label ${name}">${label}</p>
      ${list(told(book, examples), 'plain')}
    </div>`;
  return markup`<div class="sides">
    ${side(rule.fires, 'fires', own.fires)}${side(rule.silent, 'silent', own.silent)}
  </div>`;
}
