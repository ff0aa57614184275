import assert from 'node:assert/strict';
import type { Knowledge, Rule } from '../../../src/engine/types.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';

export const knowledge: Knowledge = magnesium;

export const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

export const only = <T>(value: T | undefined | null, what: string): T => {
  assert.ok(value !== undefined && value !== null, `${what} is missing`);
  return value;
};

export const ruleOf = (group: keyof Knowledge['rules'], id: string): Rule & { refer?: string } =>
  only(knowledge.rules[group][id], `the rule ${id}`);
