// One rule, with all that is to be judged of it.
import { cited } from './cited.js';
import { inWords } from './condition.js';
import { examplesOf } from './examples.js';
import { markup, joined, when } from './html.js';
import { amount } from './names.js';
import { ruleTitle } from './places.js';
import { said } from './said.js';

const row = (name, value) =>
  markup`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** What comes of it when it is true. */
function effects(book, rule) {
  const { rule: say } = book.text;
  return [
    rule.outcome && markup`${say.decides}: ${say.outcomes[rule.outcome] ?? rule.outcome}.`,
    rule.weight !== undefined &&
      !rule.rejects &&
      markup`${say.weight}: ${rule.weight > 0 ? '+' : ''}${rule.weight}.`,
    rule.rejects && say.rejects,
    rule.neverFirst && say.neverFirst,
    rule.withholdsPlan && say.withholdsPlan,
    rule.refer && markup`${say.refers}: <strong>${say.refer[rule.refer] ?? rule.refer}</strong>.`,
    rule.beside &&
      markup`${say.beside}: ${book.words.either(rule.beside.map((one) => say.outcomes[one] ?? one))}.`,
    rule.modes &&
      markup`${say.modes}: ${book.words.either(rule.modes.map((one) => book.text.values[one] ?? one))}.`,
  ].filter(Boolean);
}

const figures = (book, rule) =>
  Object.entries(rule.figures ?? {}).map(
    ([key, value]) => markup`${book.text.figures.names[key] ?? key}: ${amount(book, key, value)}`,
  );

const severity = (book, rule) =>
  rule.weight === undefined &&
  markup`<span class="badge ${rule.severity}"
    >${book.text.rule.severities[rule.severity] ?? rule.severity}</span
  >`;

/** @param more rows that say what the rule is about: a medicine's hours, a sign's question */
export function ruleCard(book, group, id, more = []) {
  const { text } = book;
  const rule = book.knowledge.rules[group][id];
  const rows = [
    ...more,
    [text.rule.looksAt, markup`<div class="looks">${inWords(book, rule.when)}</div>`],
    [text.rule.unknown, text.rule.ifUnknown[rule.ifUnknown] ?? rule.ifUnknown],
    [text.rule.says, markup`<blockquote>${said(book, group, id)}</blockquote>`],
    ...when(figures(book, rule), (parts) => [[text.rule.figures, joined(parts, '; ')]]),
    [text.rule.sources, cited(book, rule.sources)],
    [text.rule.examples, examplesOf(book, group, id)],
  ];
  return markup`<article class="rule" id="rule-${group}-${id}">
    <h4>
      <span>${ruleTitle(book, id)}</span> ${severity(book, rule)}
      <a class="code" href="#rule-${group}-${id}">${group}/${id}</a>
    </h4>
    ${when(effects(book, rule), (parts) => markup`<p class="effects">${joined(parts, ' ')}</p>`)}
    <dl>${rows.map(([name, value]) => row(name, value))}</dl>
  </article> `;
}
