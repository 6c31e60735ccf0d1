// The list of all rules: a rule is there because its file is.
import { readdirSync } from 'node:fs';

/** @returns {Map<string, string>} */
export function generateRules() {
  const files = readdirSync('server/src/rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) =>
      readdirSync(`server/src/rules/${group.name}`).map(
        (file) => `${group.name}/${file.replace(/\.ts$/, '')}`,
      ),
    )
    .sort();
  const imports = files.map((file, index) => `import r${index} from '../rules/${file}';`).join('\n');
  const list = files.map((_file, index) => `r${index}`).join(', ');
  return new Map([
    [
      'server/src/generated/rules.ts',
      `// Generated from server/src/rules/<group>/ by scripts/generate-rules.mjs; repair with: npm run generate
import type { Rule } from '../rules/rule';
${imports}

/** Every rule, by id. */
export const RULES: readonly Rule[] = [${list}];
`,
    ],
  ]);
}
