// What nobody compared with a page yet, as one list that a person can tick off.
import { markup } from './html.js';
import { place } from './places.js';

/** Phrases of the checker are language, not figures; foods name the row of their table. */
const leftOut = ['sources', 'foods', 'claimPhrases', 'foodSynonyms', 'foodTerms'];

const isObject = (value) => typeof value === 'object' && value !== null;

/** Every row that says what it rests on, with the path that leads to it; rows of a list go by their id. */
function rowsIn(value, keys = []) {
  if (!isObject(value)) return [];
  const own = Array.isArray(value.sources) || 'checked' in value ? [{ keys, row: value }] : [];
  const inner = Array.isArray(value)
    ? value.map((one) => [one?.id, one])
    : Object.entries(value).filter(([key]) => key !== 'sources');
  return [...own, ...inner.flatMap(([key, one]) => (key === undefined ? [] : rowsIn(one, [...keys, key])))];
}

/** How much of the path names the thing itself; what comes after names a part of it. */
const depth = { rules: 3, formUses: 3, referenceIntakes: 3, upperLevels: 3, emergencyNumbers: 2 };

/** Where a thing stands that has no row of its own. */
const sections = { plan: 'figures-plan', limits: 'figures-limits', estimateSpread: 'figures-estimate' };

function partName({ text, words }, key) {
  if (key === 'limits') return text.places.limitsOf;
  return text.places[key] ?? words.goals[key]?.choice ?? key;
}

function named(book, keys) {
  const [head] = keys;
  const own = keys.slice(0, depth[head] ?? 2);
  const parts = keys.slice(own.length).map((key) => partName(book, key));
  const kind = book.text.places[head] ?? book.text.figures.names[head] ?? head;
  if (head === 'emergencyNumbers') return { kind, name: keys[1], anchor: `number-${keys[1]}` };
  if (own.length < 2) return { kind, name: '', parts, anchor: sections[head] };
  try {
    return { ...place(book, own.join('/')), parts };
  } catch {
    return { kind, name: own.slice(1).join(' '), parts };
  }
}

function item(book, { keys }) {
  const { kind, name, anchor, parts = [] } = named(book, keys);
  const label = [name, ...parts].filter(Boolean).join(', ');
  return markup`<li>
    <label
      ><input type="checkbox" />
      <span
        ><span class="quiet">${kind}${label && ':'}</span> ${label} <code>${keys.join('/')}</code></span
      ></label
    >${anchor && markup` <a class="jump" href="#${anchor}" aria-label="${label}">#</a>`}
  </li> `;
}

const cites = (row, source) => row.sources?.includes(source) === true;

export function sortUnchecked({ knowledge, emergencyNumbers, coverage, conflicts }) {
  const kept = Object.fromEntries(Object.entries(knowledge).filter(([key]) => !leftOut.includes(key)));
  const rows = rowsIn({ ...kept, emergencyNumbers, coverage, conflicts });
  const isUnchecked = ({ row }) => 'checked' in row && row.checked !== true;
  return {
    rows: rows.filter(isUnchecked),
    rests: rows.filter((one) => !isUnchecked(one) && cites(one.row, 'none')),
    choices: rows.filter(
      (one) => !isUnchecked(one) && !cites(one.row, 'none') && cites(one.row, 'editorial'),
    ),
  };
}

export function unchecked(book) {
  const { text } = book;
  const sections = Object.entries(sortUnchecked(book)).map(([kind, rows]) => ({
    id: `unchecked-${kind}`,
    title: text.unchecked[kind],
    lead: markup`${text.unchecked.leads[kind]} ${text.unchecked.count({ count: rows.length })}.`,
    body: markup`<ul class="ticks">
      ${rows.map((one) => item(book, one))}
    </ul>`,
  }));
  return {
    id: 'unchecked',
    ...text.chapters.unchecked,
    sections: [
      ...sections,
      {
        id: 'unchecked-sign',
        title: text.unchecked.doneBy,
        lead: '',
        body: markup`<div class="sign">
          <p>${text.unchecked.doneBy}</p>
          <p>${text.unchecked.notes}</p>
        </div>`,
      },
    ],
  };
}
