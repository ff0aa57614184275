import type {
  ChoiceRule,
  Condition,
  FactKey,
  Finding,
  Reason,
  Rule,
  Scalar,
  Severity,
  Situation,
  Trace,
  Truth,
} from './types.js';

/**
 * The one evaluator. A condition is compiled once into a node; deciding and explaining read the same node,
 * so that an explanation cannot differ from the decision.
 */

/** In a list fact: "at least these; whether there is more is not known". */
export const NOT_ALL = '?';

/** Ordered so that `all` is the smallest of its parts, `any` the largest and `not` the mirror image. */
const NO = 0;
const UNKNOWN = 1;
const YES = 2;
type Level = 0 | 1 | 2;
const truths: readonly Truth[] = ['no', 'unknown', 'yes'];

interface Node {
  level(situation: Situation): Level;
  trace(situation: Situation): Trace;
}

class Comparison implements Node {
  readonly condition: Condition;
  readonly fact: FactKey;
  readonly compare: (value: unknown) => Level;

  constructor(condition: Condition, fact: FactKey, compare: (value: unknown) => Level) {
    this.condition = condition;
    this.fact = fact;
    this.compare = compare;
  }

  level(situation: Situation): Level {
    const value = situation[this.fact];
    return value === undefined ? UNKNOWN : this.compare(value);
  }

  trace(situation: Situation): Trace {
    const truth = truths[this.level(situation)] as Truth;
    return { condition: this.condition, truth, saw: situation[this.fact] };
  }
}

class Combination implements Node {
  readonly condition: Condition;
  readonly parts: readonly Node[];
  readonly combine: (parts: readonly Node[], situation: Situation) => Level;

  constructor(condition: Condition, parts: readonly Node[], combine: Combination['combine']) {
    this.condition = condition;
    this.parts = parts;
    this.combine = combine;
  }

  level(situation: Situation): Level {
    return this.combine(this.parts, situation);
  }

  trace(situation: Situation): Trace {
    const truth = truths[this.level(situation)] as Truth;
    return { condition: this.condition, truth, parts: this.parts.map((part) => part.trace(situation)) };
  }
}

const lowest = (parts: readonly Node[], situation: Situation): Level => {
  let level: Level = YES;
  for (const part of parts) {
    const next = part.level(situation);
    if (next === NO) return NO;
    if (next < level) level = next;
  }
  return level;
};

const highest = (parts: readonly Node[], situation: Situation): Level => {
  let level: Level = NO;
  for (const part of parts) {
    const next = part.level(situation);
    if (next === YES) return YES;
    if (next > level) level = next;
  }
  return level;
};

const mirrored = (parts: readonly Node[], situation: Situation): Level =>
  (YES - (parts[0] as Node).level(situation)) as Level;

const yesIf = (test: boolean): Level => (test ? YES : NO);

const listHas = (value: unknown, item: Scalar): Level => {
  if (!Array.isArray(value)) return UNKNOWN;
  if (value.includes(item)) return YES;
  return value.includes(NOT_ALL) ? UNKNOWN : NO;
};

const ofNumber = (value: unknown, test: (value: number) => boolean): Level =>
  typeof value === 'number' ? yesIf(test(value)) : UNKNOWN;

function compile(condition: Condition): Node {
  if ('all' in condition) return new Combination(condition, condition.all.map(compile), lowest);
  if ('any' in condition) return new Combination(condition, condition.any.map(compile), highest);
  if ('not' in condition) return new Combination(condition, [compile(condition.not)], mirrored);
  const { fact } = condition;
  if ('is' in condition) return new Comparison(condition, fact, (value) => yesIf(value === condition.is));
  if ('in' in condition) {
    const allowed = new Set<unknown>(condition.in);
    return new Comparison(condition, fact, (value) => yesIf(allowed.has(value)));
  }
  if ('has' in condition) return new Comparison(condition, fact, (value) => listHas(value, condition.has));
  if ('atLeast' in condition) {
    return new Comparison(condition, fact, (value) => ofNumber(value, (n) => n >= condition.atLeast));
  }
  return new Comparison(condition, fact, (value) => ofNumber(value, (n) => n < condition.below));
}

const compiled = new WeakMap<Condition, Node>();

function nodeOf(condition: Condition): Node {
  let node = compiled.get(condition);
  if (!node) compiled.set(condition, (node = compile(condition)));
  return node;
}

export function truthOf(condition: Condition, situation: Situation): Truth {
  return truths[nodeOf(condition).level(situation)] as Truth;
}

export function traceOf(condition: Condition, situation: Situation): Trace {
  return nodeOf(condition).trace(situation);
}

/** Facts a condition could not read; what a question could still settle. */
export function unknownFacts(
  condition: Condition,
  situation: Situation,
  into: Set<FactKey> = new Set(),
): Set<FactKey> {
  if (truthOf(condition, situation) !== 'unknown') return into;
  if ('all' in condition) for (const part of condition.all) unknownFacts(part, situation, into);
  else if ('any' in condition) for (const part of condition.any) unknownFacts(part, situation, into);
  else if ('not' in condition) unknownFacts(condition.not, situation, into);
  else into.add(condition.fact);
  return into;
}

interface CompiledRule<R extends Rule> {
  id: string;
  rule: R;
  node: Node;
}

type Rules<R extends Rule> = Readonly<Record<string, R>>;

/** Rules are compiled once per knowledge: the same object is the same knowledge. */
const compiledRules = new WeakMap<object, CompiledRule<Rule>[]>();

function compileRules<R extends Rule>(rules: Rules<R>): CompiledRule<R>[] {
  const known = compiledRules.get(rules);
  if (known) return known as CompiledRule<R>[];
  const fresh = Object.keys(rules).map((id) => {
    const rule = rules[id] as R;
    return { id, rule, node: nodeOf(rule.when) };
  });
  compiledRules.set(rules, fresh);
  return fresh;
}

function shownBy(rule: Rule, situation: Situation): Record<string, string | number> {
  const shown: Record<string, string | number> = rule.figures ? { ...rule.figures } : {};
  for (const key of rule.shows) {
    const value = situation[key];
    if (typeof value === 'number' || typeof value === 'string') shown[key] = value;
  }
  return shown;
}

/** A rule that was read against a situation. The trace is a getter of the class, so that it never travels as JSON. */
export class Assessed<R extends Rule = Rule> {
  readonly id: string;
  readonly definition: R;
  readonly truth: Truth;
  readonly #node: Node;
  readonly #situation: Situation;

  constructor(id: string, definition: R, truth: Truth, node: Node, situation: Situation) {
    this.id = id;
    this.definition = definition;
    this.truth = truth;
    this.#node = node;
    this.#situation = situation;
  }

  get trace(): Trace {
    return this.#node.trace(this.#situation);
  }

  get shown(): Record<string, string | number> {
    return shownBy(this.definition, this.#situation);
  }
}

/** Every rule that is true, or unknown where unknown matters. */
export function assess<R extends Rule>(rules: Rules<R>, situation: Situation): Assessed<R>[] {
  const assessed: Assessed<R>[] = [];
  for (const { id, rule, node } of compileRules(rules)) {
    const level = node.level(situation);
    if (level === NO || (level === UNKNOWN && rule.ifUnknown === 'ignore')) continue;
    assessed.push(new Assessed(id, rule, truths[level] as Truth, node, situation));
  }
  return assessed;
}

class RuleFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sources: string[];
  readonly shown: Record<string, string | number>;
  readonly #assessed: Assessed;

  constructor(assessed: Assessed) {
    this.rule = assessed.id;
    // What is only mentioned because it is unknown must not look like something that was found.
    this.severity = assessed.truth === 'yes' ? assessed.definition.severity : 'info';
    this.sources = [...assessed.definition.sources];
    this.shown = assessed.shown;
    this.#assessed = assessed;
  }

  get trace(): Trace {
    return this.#assessed.trace;
  }
}

export function toFinding(assessed: Assessed): Finding {
  return new RuleFinding(assessed);
}

class RuleReason implements Reason {
  readonly rule: string;
  readonly weight: number;
  readonly sources: string[];
  readonly shown: Record<string, string | number>;
  readonly #assessed: Assessed<ChoiceRule>;

  constructor(assessed: Assessed<ChoiceRule>) {
    this.rule = assessed.id;
    this.weight = assessed.definition.weight;
    this.sources = [...assessed.definition.sources];
    this.shown = assessed.shown;
    this.#assessed = assessed;
  }

  get trace(): Trace {
    return this.#assessed.trace;
  }
}

export function toReason(assessed: Assessed<ChoiceRule>): Reason {
  return new RuleReason(assessed);
}

/**
 * Reads rules against facts. A finding is a rule that is true, or one that is unknown and asks to be mentioned;
 * rules that block while unknown are `recommend`'s affair, since only there an answer is still awaited.
 */
export function evaluate(rules: Rules<Rule>, facts: Situation): Finding[] {
  const findings: Finding[] = [];
  for (const assessed of assess(rules, facts)) {
    if (assessed.truth === 'yes' || assessed.definition.ifUnknown === 'mention')
      findings.push(toFinding(assessed));
  }
  return findings;
}
