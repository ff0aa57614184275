import { truthOf } from './evaluate.js';
import { isKnown } from './read-facts.js';
import { isMinor, isUnsure, openFacts, readProposalSafety } from './safety.js';
import { seeSituation, type Seen } from './situation.js';
import type { FactKey, Knowledge, NeedRule, Options, Question, QuestionRow, RedFlag, Rule } from './types.js';

const flagIsAsked = ({ asked }: RedFlag, first: boolean, { situation }: Seen): boolean => {
  if (typeof asked === 'string') return first && asked === 'first';
  return !first && truthOf(asked, situation) === 'yes';
};

/** Signs are asked where they matter: the emergencies first, the others where an answer makes them relevant. */
function flagChoices(knowledge: Knowledge, row: QuestionRow, seen: Seen): string[] {
  const ids = Object.keys(knowledge.redFlags);
  return ids.filter((id) => flagIsAsked(knowledge.redFlags[id] as RedFlag, row.adds !== true, seen));
}

function choicesOf(knowledge: Knowledge, row: QuestionRow, seen: Seen): string[] | undefined {
  if (row.fact === 'redFlags') return flagChoices(knowledge, row, seen);
  if (row.fact === 'goals') {
    return row.choices?.filter((id) => knowledge.goals[id]?.modes.includes(seen.claims));
  }
  const withheld = seen.claims === 'education' ? [] : (row.educationChoices ?? []);
  return row.choices?.filter((id) => !withheld.includes(id));
}

function toQuestion(knowledge: Knowledge, row: QuestionRow, seen: Seen): Question {
  const choices = choicesOf(knowledge, row, seen);
  const { id, fact, kind, unsure, parent } = row;
  return { id, fact, kind, unsure, ...(choices && { choices }), ...(parent !== undefined && { parent }) };
}

function applies(knowledge: Knowledge, row: QuestionRow, seen: Seen): boolean {
  if (row.modes && !row.modes.includes(seen.claims)) return false;
  if (row.when && truthOf(row.when, seen.situation) === 'no') return false;
  return row.adds !== true || flagChoices(knowledge, row, seen).length > 0;
}

function isPending(row: QuestionRow, seen: Seen): boolean {
  const { asked } = seen;
  const open = !isKnown(seen.facts[row.fact]) && !isUnsure(seen.facts, row.fact);
  // An answer that could not be read is no answer, so its question stays open even though it was put.
  return (
    open || (asked !== undefined && !asked.includes(row.id) && (row.confirm === true || row.adds === true))
  );
}

/** Rules of need that may still decide: those before the first that is true. */
function undecidedNeeds(knowledge: Knowledge, { situation }: Seen): NeedRule[] {
  const rules = Object.values(knowledge.rules.need);
  const first = rules.findIndex((rule) => truthOf(rule.when, situation) === 'yes');
  return first < 0 ? rules : rules.slice(0, first);
}

/** Facts that a rule still waits for: safety, then need, then the choice between forms, then what is worth knowing. */
function awaited(knowledge: Knowledge, seen: Seen): Set<FactKey> {
  const { safety, proposal, choice, notes } = knowledge.rules;
  const rules: Rule[] = [
    ...Object.values(safety),
    ...Object.values(proposal),
    ...undecidedNeeds(knowledge, seen),
  ];
  // A minor gets no form, so nothing about forms is asked.
  if (!isMinor(knowledge, seen)) rules.push(...Object.values(choice), ...Object.values(notes));
  const { findings = {}, outcomes = [] } = knowledge.host ?? {};
  const ofHost = [...Object.values(findings), ...outcomes];
  return new Set([...rules, ...ofHost].flatMap((rule) => openFacts(knowledge, rule, seen)));
}

/**
 * Emergency signs outrank every block, so they are asked even where a block is known beforehand; and what a host said of
 * a visitor's health is put to the visitor before it decides.
 */
function mayAsk(outcome: string | null, seen: Seen, row: QuestionRow): boolean {
  if (outcome === 'emergency') return false;
  if (outcome !== 'ask-professional') return true;
  return (row.fact === 'redFlags' && row.adds !== true) || isUnconfirmed(seen.facts[row.fact]);
}

/** A list that somebody else began: the visitor has not been asked whether it is true. */
const isUnconfirmed = (value: unknown): boolean => value !== undefined && !isKnown(value);

/**
 * The question to put next: safety first, then what the undecided rules still need.
 * @returns null when nothing that could be asked would change the advice.
 */
export function nextQuestion(knowledge: Knowledge, input: unknown, options: Options = {}): Question | null {
  const seen = seeSituation(knowledge, input, options);
  const needed = awaited(knowledge, seen);
  const isNeeded = (row: QuestionRow): boolean =>
    row.always === true || row.confirm === true || row.adds === true || needed.has(row.fact);
  const { outcome } = readProposalSafety(knowledge, seen);
  const row = knowledge.questions.find(
    (one) =>
      isPending(one, seen) && applies(knowledge, one, seen) && isNeeded(one) && mayAsk(outcome, seen, one),
  );
  return row ? toQuestion(knowledge, row, seen) : null;
}

/** A question as it would be put now; null when there is none of that id or it does not apply. */
export function questionById(
  knowledge: Knowledge,
  input: unknown,
  options: Options,
  id: string,
): Question | null {
  const seen = seeSituation(knowledge, input, options);
  const row = knowledge.questions.find((one) => one.id === id);
  return row && applies(knowledge, row, seen) ? toQuestion(knowledge, row, seen) : null;
}

/** Whether a question still applies after the answers changed. */
export function appliesNow(knowledge: Knowledge, input: unknown, options: Options, id: string): boolean {
  return questionById(knowledge, input, options, id) !== null;
}
