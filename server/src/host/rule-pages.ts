/** The pages of rules (docs/rules) that are installed with the program. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagePath } from '../service/rule-page';

/** Beside the folder of the bundle; not there where the bundle was copied alone. */
const FOLDER = path.join(__dirname, '..', 'docs', 'rules');

const known = new Map<string, string | null>();

/** The file URI of a rule's page, which opens without a network; null where no pages are installed. */
export function rulePageUri(id: string): string | null {
  const before = known.get(id);
  if (before !== undefined) return before;
  const file = path.join(FOLDER, pagePath(id));
  const uri = existsSync(file) ? pathToFileURL(file).href : null;
  known.set(id, uri);
  return uri;
}
