/** What a finding is known by from run to run, while lines and other items of its file come and go. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DossierFile } from '../model/kinds';
import type { Finding } from '../rules/finding';

/**
 * Fingerprints of findings, in their order: the rule, which of its messages, the file and the place in its data, where
 * an item of a list goes by its code (`ma`) if it has one, else by its index. No name and no line is in it. Of findings
 * that are alike in all that, the second and later are numbered. Lower-case hex.
 */
export function fingerprints(
  findings: readonly Finding[],
  files: ReadonlyMap<string, DossierFile>,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, message, at } = finding;
    const place = stablePlace(at.route, files.get(at.file)?.data);
    const key = JSON.stringify([rule, message, at.file.normalize('NFC'), place, at.part]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return bytesToHex(sha256(utf8ToBytes(`${key}#${count}`))).slice(0, LENGTH);
  });
}

/** Hex digits: of so many findings as there can be, no two are alike by chance. */
const LENGTH = 32;

function stablePlace(route: Finding['at']['route'], data: unknown): readonly (string | number)[] {
  let value = data;
  return route.map((step) => {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
    const code =
      typeof step === 'number' && typeof value === 'object' && value !== null && 'ma' in value
        ? value.ma
        : null;
    return typeof code === 'string' ? `ma=${code}` : step;
  });
}
