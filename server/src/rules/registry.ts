/** All rules, looked up by id. */
import { RULES } from '../generated/rules';
import type { Rule } from './rule';

/** By id. */
export const rulesById: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id as string, rule]));

export { RULES };

export function ruleById(id: string): Rule | undefined {
  return rulesById.get(id);
}
