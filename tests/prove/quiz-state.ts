import { isKnown } from '../../src/engine/read-facts.js';
import { isMinor } from '../../src/engine/safety.js';
import { truthOf } from '../../src/engine/evaluate.js';
import { toldFor } from '../../src/engine/leaves.js';
import { seeSituation, type Seen } from '../../src/engine/situation.js';
import type {
  Condition,
  FactKey,
  Facts,
  Knowledge,
  Options,
  QuestionRow,
  Rule,
} from '../../src/engine/types.js';
import { unique } from './partition.js';

/**
 * What the rest of a conversation can still hang on. Conversations that come to the same are walked on once. An answer
 * that is given stays given, so a condition that is true or false stays so; of one that is open, only what is open in it
 * still counts, and the figures that come of the answers so far.
 */

/** The part of a condition that is not settled yet. */
function rest(condition: Condition, seen: Seen, isAsked: (fact: FactKey) => boolean): unknown {
  const truth = truthOf(condition, seen.situation);
  if (truth !== 'unknown') return truth === 'yes';
  if ('all' in condition) return ['all', ...restOfParts(condition.all, seen, isAsked)];
  if ('any' in condition) return ['any', ...restOfParts(condition.any, seen, isAsked)];
  if ('not' in condition) return ['not', rest(condition.not, seen, isAsked)];
  // What no question asks for, such as the form, stays open for ever.
  return isAsked(condition.fact) ? condition : 'for ever';
}

const restOfParts = (
  parts: readonly Condition[],
  seen: Seen,
  isAsked: (fact: FactKey) => boolean,
): unknown[] => parts.map((part) => rest(part, seen, isAsked)).filter((part) => typeof part !== 'boolean');

const isOpen = (part: unknown): boolean => JSON.stringify(part).includes('"fact"');

/** A rule that is settled only matters for the conversation where it ends it. */
function restOfRule(rule: Rule, seen: Seen, isAsked: (fact: FactKey) => boolean): unknown {
  const left = rest(rule.when, seen, isAsked);
  if (left === true) return rule.severity === 'stop' || rule.severity === 'emergency' ? rule.severity : 0;
  return left === false || !isOpen(left) ? 0 : left;
}

/** The gap of somebody who eats nothing: all that food will be measured by. Once food is told, it is. */
function gapWithoutFood(knowledge: Knowledge, facts: Facts, options: Options): unknown[] {
  const { supplements = [], foodMg, diet, unsure = [] } = facts;
  if (foodMg !== undefined || diet || unsure.includes('diet') || unsure.includes('foodMg')) return [];
  const { figures } = seeSituation(knowledge, { ...facts, foodMg: 0, supplements }, options);
  return [figures.gapMg, figures.gapLowMg, facts.lifeStage];
}

/** Until the person is known, the age itself still counts. */
const isPersonKnown = ({ sex, lifeStage, unsure = [] }: Facts): boolean =>
  (sex !== undefined || unsure.includes('sex')) && (lifeStage !== undefined || unsure.includes('lifeStage'));

/** What comes of the answers so far, and is not settled in any rule yet. */
function figuresLeft(knowledge: Knowledge, { facts, figures }: Seen, options: Options): unknown[] {
  const person = isPersonKnown(facts)
    ? [gapWithoutFood(knowledge, facts, options), isMinor(knowledge, { facts })]
    : [facts.ageYears, facts.sex, facts.foodMg];
  const room = facts.supplements === undefined ? [figures.ceilingMg, figures.upperLevelMg, facts.foodMg] : [];
  return [person, room, figures.takesMagnesium];
}

/** Whether a question may still be put, and why; that a question was put already counts where it might come twice. */
function placeOf(row: QuestionRow, { facts }: Seen, asked: readonly string[], canApply: boolean): string {
  if (!canApply) return 'never';
  const wasAsked = asked.includes(row.id);
  const isUnknown = !isKnown(facts[row.fact]) && facts.unsure?.includes(row.fact) !== true;
  if (isUnknown) return wasAsked ? 'open again' : 'open';
  if (wasAsked || (row.confirm !== true && row.adds !== true)) return 'done';
  // What a host told in part is put to the visitor even where it blocks.
  return isKnown(facts[row.fact]) ? 'to confirm' : 'to complete';
}

/** Two conversations of one key go on alike. */
export function stateKey(
  knowledge: Knowledge,
  facts: Facts,
  options: Options,
  asked: readonly string[],
): string {
  const seen = seeSituation(knowledge, facts, { ...options, asked });
  const { safety, proposal, need, choice, notes } = knowledge.rules;
  const pending = new Set(
    knowledge.questions.filter(({ id }) => !asked.includes(id)).map((question) => question.fact),
  );
  const isAsked = (fact: FactKey): boolean => toldFor(fact).some((key) => pending.has(key));
  const flags = Object.values(knowledge.redFlags).map((flag) =>
    typeof flag.asked === 'string' ? false : rest(flag.asked, seen, isAsked),
  );
  const places = knowledge.questions.map((row) => {
    const when = row.when ? rest(row.when, seen, isAsked) : true;
    const hasSigns = row.adds !== true || flags.some((left) => left !== false);
    return [placeOf(row, seen, asked, when !== false && hasSigns), isOpen(when) ? when : 0];
  });
  const held = [...Object.values(safety), ...Object.values(proposal)].map((rule) =>
    restOfRule(rule, seen, isAsked),
  );
  const ends = unique(held.filter((left) => left === 'stop' || left === 'emergency'));
  // Where a professional comes first only what somebody else said is still put to the visitor.
  if (ends.length > 0) return JSON.stringify([places, ends]);
  const needs = Object.values(need).map((rule) => rest(rule.when, seen, isAsked));
  const first = needs.indexOf(true);
  const topics = pending.has('redFlags') || pending.has('goals') ? flags : [];
  return JSON.stringify([
    places,
    held,
    first < 0 ? needs : needs.slice(0, first),
    [...Object.values(choice), ...Object.values(notes)].map((rule) => restOfRule(rule, seen, isAsked)),
    topics,
    figuresLeft(knowledge, seen, options),
  ]);
}
