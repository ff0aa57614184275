import type {
  ChoiceRule,
  Condition,
  FactKey,
  Finding,
  Reason,
  Rule,
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
  /** With the level when it was decided already: the explanation of a decision carries that very decision. */
  trace(situation: Situation, level?: Level): Trace;
}

const yesIf = (test: boolean): Level => (test ? YES : NO);

const listHas = (value: unknown, item: unknown): Level => {
  if (!Array.isArray(value)) return UNKNOWN;
  if (value.includes(item)) return YES;
  return value.includes(NOT_ALL) ? UNKNOWN : NO;
};

type Operator = 'is' | 'in' | 'has' | 'atLeast' | 'below';
type Combiner = 'all' | 'any' | 'not';

/** One class and one function for all comparisons: the shape stays the same, which keeps the hottest call fast. */
function compare(operator: Operator, value: unknown, operand: unknown): Level {
  switch (operator) {
    case 'is':
      return yesIf(value === operand);
    case 'in':
      return yesIf((operand as readonly unknown[]).includes(value));
    case 'has':
      return listHas(value, operand);
    case 'atLeast':
      return typeof value === 'number' ? yesIf(value >= (operand as number)) : UNKNOWN;
    case 'below':
      return typeof value === 'number' ? yesIf(value < (operand as number)) : UNKNOWN;
  }
}

class Comparison implements Node {
  readonly condition: Condition;
  readonly fact: FactKey;
  readonly operator: Operator;
  readonly operand: unknown;

  constructor(condition: Condition, fact: FactKey, operator: Operator, operand: unknown) {
    this.condition = condition;
    this.fact = fact;
    this.operator = operator;
    this.operand = operand;
  }

  level(situation: Situation): Level {
    const value = situation[this.fact];
    return value === undefined ? UNKNOWN : compare(this.operator, value, this.operand);
  }

  trace(situation: Situation, level: Level = this.level(situation)): Trace {
    const truth = truths[level] as Truth;
    return { condition: this.condition, truth, saw: situation[this.fact] };
  }
}

class Combination implements Node {
  readonly condition: Condition;
  readonly combiner: Combiner;
  readonly parts: readonly Node[];

  constructor(condition: Condition, combiner: Combiner, parts: readonly Node[]) {
    this.condition = condition;
    this.combiner = combiner;
    this.parts = parts;
  }

  level(situation: Situation): Level {
    switch (this.combiner) {
      case 'all':
        return lowest(this.parts, situation);
      case 'any':
        return highest(this.parts, situation);
      case 'not':
        return mirrored(this.parts, situation);
    }
  }

  trace(situation: Situation, level: Level = this.level(situation)): Trace {
    const truth = truths[level] as Truth;
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

function compile(condition: Condition): Node {
  if ('all' in condition) return new Combination(condition, 'all', condition.all.map(compile));
  if ('any' in condition) return new Combination(condition, 'any', condition.any.map(compile));
  if ('not' in condition) return new Combination(condition, 'not', [compile(condition.not)]);
  const { fact } = condition;
  if ('is' in condition) return new Comparison(condition, fact, 'is', condition.is);
  if ('in' in condition) return new Comparison(condition, fact, 'in', condition.in);
  if ('has' in condition) return new Comparison(condition, fact, 'has', condition.has);
  if ('atLeast' in condition) return new Comparison(condition, fact, 'atLeast', condition.atLeast);
  return new Comparison(condition, fact, 'below', condition.below);
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

function shownBy({ rule }: CompiledRule<Rule>, situation: Situation): Record<string, string | number> {
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
  readonly #compiled: CompiledRule<R>;
  readonly #level: Level;
  readonly #situation: Situation;

  constructor(compiled: CompiledRule<R>, level: Level, situation: Situation) {
    this.id = compiled.id;
    this.definition = compiled.rule;
    this.truth = truths[level] as Truth;
    this.#compiled = compiled;
    this.#level = level;
    this.#situation = situation;
  }

  get trace(): Trace {
    return this.#compiled.node.trace(this.#situation, this.#level);
  }

  get shown(): Record<string, string | number> {
    return shownBy(this.#compiled, this.#situation);
  }

  toFinding(): Finding {
    return new RuleFinding(this.#compiled, this.#level, this.#situation);
  }
}

/** Every rule that is true, or unknown where unknown matters. */
export function assess<R extends Rule>(rules: Rules<R>, situation: Situation): Assessed<R>[] {
  const assessed: Assessed<R>[] = [];
  for (const each of compileRules(rules)) {
    const level = each.node.level(situation);
    if (level === NO || (level === UNKNOWN && each.rule.ifUnknown === 'ignore')) continue;
    assessed.push(new Assessed(each, level, situation));
  }
  return assessed;
}

class RuleFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sources: string[];
  readonly shown: Record<string, string | number>;
  readonly #node: Node;
  readonly #level: Level;
  readonly #situation: Situation;

  constructor(compiled: CompiledRule<Rule>, level: Level, situation: Situation) {
    this.rule = compiled.id;
    // What is only mentioned because it is unknown must not look like something that was found.
    this.severity = level === YES ? compiled.rule.severity : 'info';
    this.sources = compiled.rule.sources.slice();
    this.shown = shownBy(compiled, situation);
    this.#node = compiled.node;
    this.#level = level;
    this.#situation = situation;
  }

  get trace(): Trace {
    return this.#node.trace(this.#situation, this.#level);
  }
}

export function toFinding(assessed: Assessed): Finding {
  return assessed.toFinding();
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
  for (const each of compileRules(rules)) {
    const level = each.node.level(facts);
    if (level === YES || (level === UNKNOWN && each.rule.ifUnknown === 'mention'))
      findings.push(new RuleFinding(each, level, facts));
  }
  return findings;
}
