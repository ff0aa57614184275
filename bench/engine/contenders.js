// The same rules, said to each library in its own words. Each contender answers how many rules it found (`find`)
// and reads what every condition of a found rule came to (`explain`).
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

const ourCondition = ({ fact, op, value }) => ({ fact, [op]: value });

export function ours(evaluate, rules) {
  const own = Object.fromEntries(
    rules.map(({ id, parts }) => [
      id,
      {
        when: { all: parts.map(ourCondition) },
        ifUnknown: 'ignore',
        severity: 'info',
        shows: [parts[0].fact],
        sources: ['editorial'],
      },
    ]),
  );
  return {
    name: 'mg-widgets',
    ids: (facts) => evaluate(own, facts).map(({ rule }) => rule),
    truths: (facts) =>
      evaluate(own, facts).map(({ trace }) => trace.parts.map(({ truth }) => truth === 'yes')),
    find: (facts) => evaluate(own, facts).length,
    explain(facts) {
      let read = 0;
      for (const { trace } of evaluate(own, facts)) {
        for (const { truth, saw } of trace.parts) if (truth === 'yes' && saw !== undefined) read += 1;
      }
      return read;
    },
  };
}

const engineOperators = {
  is: 'equal',
  in: 'in',
  has: 'contains',
  atLeast: 'greaterThanInclusive',
  below: 'lessThan',
};

export function jsonRulesEngine(rules) {
  const engine = new Engine();
  for (const { id, parts } of rules) {
    const all = parts.map(({ fact, op, value }) => ({ fact, operator: engineOperators[op], value }));
    engine.addRule({ conditions: { all }, event: { type: id } });
  }
  return {
    name: 'json-rules-engine',
    isAsync: true,
    ids: async (facts) => (await engine.run(facts)).events.map(({ type }) => type),
    truths: async (facts) =>
      (await engine.run(facts)).results.map(({ conditions }) => conditions.all.map(({ result }) => result)),
    find: async (facts) => (await engine.run(facts)).events.length,
    async explain(facts) {
      const { results } = await engine.run(facts);
      let read = 0;
      for (const { conditions } of results) {
        for (const { result, factResult } of conditions.all)
          if (result && factResult !== undefined) read += 1;
      }
      return read;
    },
  };
}

const logicOf = {
  is: (variable, value) => ({ '===': [variable, value] }),
  in: (variable, value) => ({ in: [variable, value] }),
  has: (variable, value) => ({ in: [value, variable] }),
  atLeast: (variable, value) => ({ '>=': [variable, value] }),
  below: (variable, value) => ({ '<': [variable, value] }),
};

/** It gives no trace: against a trace stands its plain evaluation, which does less. */
export function jsonLogicRules(rules) {
  const own = rules.map(({ id, parts }) => ({
    id,
    logic: { and: parts.map(({ fact, op, value }) => logicOf[op]({ var: fact }, value)) },
  }));
  const find = (facts) => {
    let found = 0;
    for (const { logic } of own) if (jsonLogic.apply(logic, facts) === true) found += 1;
    return found;
  };
  return {
    name: 'json-logic-js',
    ids: (facts) => own.filter(({ logic }) => jsonLogic.apply(logic, facts) === true).map(({ id }) => id),
    find,
    explain: find,
  };
}
