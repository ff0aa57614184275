// Every figure that is reckoned with.
import { citedShort, standing } from './cited.js';
import { figure, markup, joined, list, table, when } from './html.js';
import { whose } from './names.js';
import { foodName } from './places.js';

const byStandard = (book, rows, anchor) =>
  Object.entries(rows).map(
    ([standard, list]) =>
      markup`<h4>${book.words.result.sources.standards[standard] ?? standard}</h4>
        ${table({
          name: book.words.result.sources.standards[standard] ?? standard,
          columns: [
            book.text.figures.columns.who,
            book.text.figures.columns.mg,
            book.text.checked.label,
            book.text.figures.columns.sources,
            book.text.figures.columns.id,
          ],
          rows: list.map((row) => ({
            id: `${anchor}-${row.id}`,
            cells: [
              whose(book, row),
              figure(row.mgPerDay === null ? book.text.figures.none : book.words.number(row.mgPerDay, 2)),
              standing(book, row.checked),
              citedShort(row.sources),
              markup`<code>${row.id}</code>`,
            ],
          })),
        })}`,
  );

/** What a nested figure comes to: a number, a time, a list of either. */
function told(book, key, value) {
  if (Array.isArray(value)) {
    return key === 'stopWhen'
      ? list(
          value.map((id) => book.words.findings[id]?.title ?? id),
          'cited',
        )
      : value.join(', ');
  }
  return typeof value === 'number' ? book.words.number(value, 2) : String(value);
}

/** Flat: `otherMedicine.hours` is a figure by itself. */
function flat(value, prefix = '') {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'sources' || key === 'checked') return [];
    const name = prefix === '' ? key : `${prefix}.${key}`;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? flat(inner, name)
      : [[name, inner]];
  });
}

function valueTable(book, name, rows, sources) {
  const { columns, names } = book.text.figures;
  return markup`${table({
    name,
    columns: [columns.what, columns.value, columns.id],
    rows: rows.map(([key, value]) => ({
      cells: [names[key] ?? key, figure(told(book, key, value)), markup`<code>${key}</code>`],
    })),
  })}${when(sources, (ids) => markup`<p class="quiet">${columns.sources}: ${citedShort(ids)}</p>`)}`;
}

const limits = (book) => {
  const { limits: figures, adultFromYears, estimateFromYears, keepFormsFromScore } = book.knowledge;
  return valueTable(
    book,
    book.text.figures.headings.limits,
    [...flat(figures), ...flat({ adultFromYears, estimateFromYears, keepFormsFromScore })],
    figures.sources,
  );
};

const percent = (book, value) => `${book.words.number(value, 2)}%`;

function property(book, { value, sources, checked }) {
  const { text } = book;
  const name =
    value === true
      ? text.yes
      : value === false
        ? text.no
        : value === null
          ? ''
          : (text.values[value] ?? value);
  return markup`${name} ${standing(book, checked)} ${citedShort(sources)}`;
}

function variants(book, form) {
  const rows = Object.entries(form.variants);
  if (rows.length === 0) return book.text.figures.noFormula;
  const one = (name, value) => (name === form.defaultVariant ? markup`<strong>${value}</strong>` : value);
  return list(
    rows.map(
      ([name, { elementalPercent, formula, sources }]) =>
        markup`${one(name, percent(book, elementalPercent))}
          <span class="quiet">${formula}</span> ${citedShort(sources)}`,
    ),
    'cited',
  );
}

function labelRange(book, range) {
  if (!range) return book.text.figures.none;
  const { low, high, sources, checked } = range;
  return markup`${book.words.number(low, 1)}–${percent(book, high)} ${standing(book, checked)}
  ${citedShort(sources)}`;
}

function formCard(book, [id, form]) {
  const { columns } = book.text.figures;
  const rows = [
    [columns.percent, variants(book, form)],
    [columns.label, labelRange(book, form.labelRangePercent)],
    [columns.solubility, property(book, form.solubility)],
    [columns.uptake, property(book, form.uptake)],
    [columns.gut, property(book, form.gutEffect)],
    [columns.permitted, property(book, form.permittedInEu)],
  ];
  return markup`<article class="rule" id="form-${id}">
    <h4>
      <span class="name">${book.words.forms[id].name}</span> <a class="code" href="#form-${id}">${id}</a>
    </h4>
    <dl>
      ${rows.map(
        ([name, value]) =>
          markup`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </article> `;
}

const forms = (book) => markup`${Object.entries(book.knowledge.forms).map((row) => formCard(book, row))}`;

function estimate(book) {
  const { knowledge, text, words } = book;
  const groups = Object.entries(knowledge.dietGroups).map(
    ([id, foods]) =>
      markup`<strong>${words.diet.groups[id].name}.</strong> ${text.figures.standsFor}
        ${words.list(foods.map((food) => foodName(book, food)))}.`,
  );
  return markup`${list(groups)}${table({
    name: text.figures.headings.estimate,
    columns: [text.foods.columns.food, text.foods.columns.portion],
    rows: knowledge.backgroundBasket.map(({ food, portionsPerWeek }) => ({
      cells: [
        markup`<a href="#food-${food}">${foodName(book, food)}</a>`,
        figure(text.figures.perWeek({ portions: words.number(portionsPerWeek, 2) })),
      ],
    })),
  })}${valueTable(book, text.figures.headings.estimate, [['estimateSpread', knowledge.estimateSpread.share]], knowledge.estimateSpread.sources)}`;
}

function numbers(book) {
  const { columns } = book.text.figures;
  return table({
    name: book.text.figures.headings.numbers,
    columns: [columns.country, columns.emergency, columns.crisis, book.text.checked.label],
    rows: Object.entries(book.emergencyNumbers).map(([country, { emergency, crisisLine, checked }]) => ({
      id: `number-${country}`,
      cells: [
        country,
        emergency,
        markup`${crisisLine.name}: ${joined(crisisLine.numbers)} (${crisisLine.site})`,
        standing(book, checked),
      ],
    })),
  });
}

function besideAdvice(book) {
  const { columns, names } = book.text.figures;
  return table({
    name: book.text.figures.headings.besideAdvice,
    columns: [columns.what, columns.value, columns.sources],
    rows: sourced(book.knowledge.besideAdvice ?? {}).map(([key, row]) => ({
      cells: [
        names[key] ?? book.words.goals[key.split('.').at(-1)]?.choice ?? key,
        figure(
          flat(row)
            .map(([name, value]) => `${names[name] ?? name}: ${told(book, name, value)}`)
            .join(', '),
        ),
        citedShort(row.sources),
      ],
    })),
  });
}

/** Rows that cite something, at whatever depth. */
function sourced(value, prefix = '') {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    const name = prefix === '' ? key : `${prefix}.${key}`;
    return Array.isArray(inner.sources) ? [[name, inner]] : sourced(inner, name);
  });
}

export function figures(book) {
  const { headings, leads } = book.text.figures;
  const { referenceIntakes, upperLevels, plan } = book.knowledge;
  const section = (id, body) => ({ id: `figures-${id}`, title: headings[id], lead: leads[id] ?? '', body });
  return {
    id: 'figures',
    ...book.text.chapters.figures,
    sections: [
      section('intakes', byStandard(book, referenceIntakes, 'intake')),
      section('levels', byStandard(book, upperLevels, 'level')),
      section('limits', limits(book)),
      section('plan', valueTable(book, headings.plan, flat(plan), plan.sources)),
      section('forms', forms(book)),
      section('estimate', estimate(book)),
      section('numbers', numbers(book)),
      section('besideAdvice', besideAdvice(book)),
    ],
  };
}
