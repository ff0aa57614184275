// What the visitor reads of a rule, with the figures of its first example filled in.
import { markup } from './html.js';

/** In the Netherlands, so that every sentence has its number. */
function help({ emergencyNumbers }) {
  const { emergency, crisisLine } = emergencyNumbers.NL;
  return { emergency, crisis: crisisLine.numbers[0], crisisSite: crisisLine.site };
}

/** Through the doors that a visitor comes by; else the rule alone. */
function findingOf({ knowledge, engine }, group, id, example) {
  const results = [engine.recommend, engine.checkDose].map((door) =>
    door(knowledge, example.facts, example.options),
  );
  const found = results.flatMap(({ findings }) => findings).find(({ rule }) => rule === id);
  if (found) return found;
  const { situation } = engine.seeSituation(knowledge, example.facts, example.options);
  return engine.assess({ [id]: knowledge.rules[group][id] }, situation).map(engine.toFinding)[0];
}

function reasonOf({ knowledge, engine }, id, example) {
  const { situation } = engine.seeSituation(knowledge, example.facts, example.options);
  const { forms, rejected } = engine.rankForms(knowledge, situation);
  const own = [...forms, ...rejected].find((form) => form.id === example.form);
  return own?.reasons.find(({ rule }) => rule === id);
}

const text = (sentence, shown) => (typeof sentence === 'function' ? sentence(shown) : sentence);

export function said(book, group, id) {
  const { words } = book;
  const rule = book.knowledge.rules[group][id];
  const example = book.examples[group]?.[id]?.fires[0];
  const reasonWords = words.reasons[id];
  if (reasonWords) {
    const shown = (example && reasonOf(book, id, example)?.shown) ?? rule.figures ?? {};
    const parts = [text(reasonWords.for, shown), text(reasonWords.against, shown)].filter(Boolean);
    return parts.length === 0
      ? markup`<p class="quiet">${book.text.rule.saysNothing}</p>`
      : markup`${parts.map((part) => markup`<p>${part}</p>`)}`;
  }
  const finding = words.findings[id];
  if (!finding) return markup`<p class="quiet">${book.text.rule.saysNothing}</p>`;
  const shown = {
    ...rule.figures,
    ...(example && findingOf(book, group, id, example)?.shown),
    ...help(book),
  };
  return markup`<p><strong>${finding.titleOf ? finding.titleOf(shown) : finding.title}</strong></p>
    <p>${finding.text(shown)}</p>`;
}
