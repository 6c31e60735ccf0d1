/** All rules, looked up by id. */
import { RULES } from '../generated/rules';
import type { Rule } from './rule';

const byId = new Map(RULES.map((rule) => [rule.id as string, rule]));

export { RULES };

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
