// The plans shipped with the product, as one module of texts: they are read like any user's plan.
import { readdirSync, readFileSync } from 'node:fs';

/** @returns {Map<string, string>} */
export function generatePlans() {
  const plans = readdirSync('server/plans')
    .filter((file) => file.endsWith('.tdkt.yaml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(`server/plans/${file}`, 'utf8') }));
  return new Map([['server/src/generated/plans.json', `${JSON.stringify(plans, null, 1)}\n`]]);
}
