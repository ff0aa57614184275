// What comes before everything else: every sign, condition and medicine, and every rule about them.
import { standing } from './cited.js';
import { idsIn, inWords } from './condition.js';
import { figure, markup, list, table } from './html.js';
import { rulesOn } from './places.js';
import { ruleCard } from './rule.js';

const subjects = ['redFlags', 'conditions', 'medicines'];

/** A rule on one of a list stands with that list; what remains is about who it is and what is not known. */
function subjectOf({ when }) {
  return subjects.find((fact) => idsIn(when, fact).length > 0) ?? 'limits';
}

function hours(book, value) {
  return value === null ? book.text.safety.neverBefore : book.words.hours(value);
}

function medicineRows(book, id) {
  const { safety } = book.text;
  const medicine = book.knowledge.medicines[id];
  if (!medicine) return [];
  const { separation, usualTimes, suppliesMagnesium } = medicine;
  return [
    [safety.names, book.words.medicines[id].examples],
    separation && [safety.after, hours(book, separation.hoursAfterMedicine)],
    separation && [safety.before, hours(book, separation.hoursBeforeMedicine)],
    !separation && [book.text.figures.headings.hours, safety.noHours],
    usualTimes.length > 0 && [safety.usualTimes, book.words.list(usualTimes.map(book.words.clock))],
    suppliesMagnesium && [safety.medicine, safety.supplies],
    [book.text.checked.label, standing(book, medicine.checked)],
  ].filter(Boolean);
}

function signRows(book, id) {
  const { safety } = book.text;
  const flag = book.knowledge.redFlags[id];
  if (!flag) return [];
  const asked = { first: safety.askedFirst, elsewhere: safety.askedElsewhere };
  return [
    [safety.question, book.words.redFlags[id].choice],
    [
      safety.urgency,
      markup`${safety.urgencies[flag.urgency] ?? flag.urgency}. ${flag.stopsProductAdvice && safety.stops}`,
    ],
    [
      safety.asked,
      typeof flag.asked === 'string'
        ? asked[flag.asked]
        : markup`<div class="looks">${inWords(book, flag.asked)}</div>`,
    ],
    [book.text.checked.label, standing(book, flag.checked)],
  ];
}

function conditionRows(book, id) {
  const condition = book.knowledge.conditions[id];
  const words = book.words.conditions[id];
  return [
    words?.hint && [book.text.safety.hint, words.hint],
    condition && [book.text.checked.label, standing(book, condition.checked)],
  ].filter(Boolean);
}

const rowsOf = { medicines: medicineRows, redFlags: signRows, conditions: conditionRows };

/** Where sources differ about the same, by the rule or by what it is about. */
function conflictRows(book, paths) {
  const conflicts = Object.entries(book.conflicts).filter(([, { ids }]) =>
    ids.some((path) => paths.includes(path)),
  );
  if (conflicts.length === 0) return [];
  const links = conflicts.map(
    ([id]) => markup`<a href="#conflict-${id}">${book.text.conflicts[id].title}</a>`,
  );
  return [[book.text.safety.differ, list(links, 'cited')]];
}

function remarkRows(book, paths) {
  const { remark, remarks } = book.text.safety;
  return paths.filter((path) => path in remarks).map((path) => [remark, remarks[path]]);
}

function card(book, subject, id) {
  const { when } = book.knowledge.rules.safety[id];
  const ids = idsIn(when, subject);
  const paths = [`rules/safety/${id}`, ...ids.map((one) => `${subject}/${one}`)];
  return ruleCard(book, 'safety', id, [
    ...ids.flatMap((one) => rowsOf[subject]?.(book, one) ?? []),
    ...remarkRows(book, paths),
    ...conflictRows(book, paths),
  ]);
}

function ruleLinks(book, subject, id) {
  const rules = rulesOn(book, subject, id);
  return rules.length === 0
    ? book.text.safety.unruled
    : list(
        rules.map((rule) => markup`<a href="#rule-safety-${rule}">${rule}</a>`),
        'cited',
      );
}

/** Everything with its hours at a glance. */
function medicineTable(book) {
  const { safety, checked } = book.text;
  return table({
    name: book.text.figures.headings.hours,
    columns: [safety.medicine, safety.after, safety.before, checked.label, safety.rule],
    rows: Object.entries(book.knowledge.medicines).map(([id, { separation, checked: isChecked }]) => ({
      id: `medicine-${id}`,
      cells: [
        markup`${book.words.medicines[id].name} <code>${id}</code>`,
        separation ? figure(hours(book, separation.hoursAfterMedicine)) : safety.noHours,
        separation ? figure(hours(book, separation.hoursBeforeMedicine)) : '',
        standing(book, separation?.checked ?? isChecked),
        ruleLinks(book, 'medicines', id),
      ],
    })),
  });
}

function overview(book, subject, names) {
  const { safety, checked } = book.text;
  return table({
    name: safety.subjects[subject],
    columns: [safety.subjects[subject], checked.label, safety.rule],
    rows: Object.entries(book.knowledge[subject]).map(([id, { checked: isChecked }]) => ({
      id: `${subject}-${id}`,
      cells: [
        markup`${names(id)} <code>${id}</code>`,
        standing(book, isChecked),
        ruleLinks(book, subject, id),
      ],
    })),
  });
}

const overviews = {
  medicines: medicineTable,
  conditions: (book) => overview(book, 'conditions', (id) => book.words.conditions[id].name),
  redFlags: (book) => overview(book, 'redFlags', (id) => book.words.redFlags[id].choice),
};

export function safety(book) {
  const { text, knowledge } = book;
  const bySubject = grouped(knowledge);
  const sections = [...subjects, 'limits'].map((subject) => ({
    id: `safety-${subject}`,
    title: text.safety.subjects[subject],
    lead: text.safety.leads[subject],
    body: markup`${overviews[subject]?.(book)}${(bySubject.get(subject) ?? []).map((id) => card(book, subject, id))}`,
  }));
  return { id: 'safety', ...text.chapters.safety, sections: [...sections, groupSection(book, 'proposal')] };
}

function grouped({ rules }) {
  const groups = new Map();
  for (const [id, rule] of Object.entries(rules.safety)) {
    const subject = subjectOf(rule);
    groups.set(subject, [...(groups.get(subject) ?? []), id]);
  }
  return groups;
}

/** A group of rules as it stands. */
export function groupSection(book, group) {
  const { title, lead } = book.text.groups[group] ?? { title: group, lead: '' };
  return {
    id: `rules-${group}`,
    title,
    lead,
    body: markup`${Object.keys(book.knowledge.rules[group]).map((id) => ruleCard(book, group, id))}`,
  };
}
