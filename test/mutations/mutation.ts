/** What `test/mutations.yaml` holds: edits of clean campaigns, and exactly the findings each must give. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Files } from './campaign';

export interface Edit {
  /** Path from the root of the campaign. */
  readonly file: string;
  /** Text that stands in the file once, and what takes its place. */
  readonly from?: string;
  readonly to?: string;
  /** Text that goes, from the one to just before the other; each stands in the file once. */
  readonly cut?: { readonly from: string; readonly until: string };
  /** Text put before or after all of the file; with `\xNN` for bytes that are no text. */
  readonly prepend?: string;
  readonly append?: string;
  /** The whole file. */
  readonly write?: string;
  /** A comment of that many characters, put after all of the file. */
  readonly comment?: number;
  /** Every line end becomes this. */
  readonly line_ends?: string;
  /** Every letter with marks is taken apart. */
  readonly nfd?: true;
  /** What becomes of the file. */
  readonly becomes?: 'missing' | 'unreadable';
}

export interface ExpectedFinding {
  readonly rule: string;
  /** File, then the line it stands on with the place between « and ». */
  readonly at: string;
  /** Labels of what it cites. */
  readonly cites?: readonly string[];
}

export interface Mutation {
  /** The rule it is about. */
  readonly rule: string;
  /** What a clerk did, in a few words. */
  readonly slip: string;
  /** The campaign, a key of `CAMPAIGNS`; the sample where it is left out. */
  readonly of?: string;
  /** The day of the check, where it is not the campaign's own. */
  readonly today?: string;
  /** The built-in plan is copied in first. */
  readonly plan?: true;
  /** The rule that is made to throw: no text brings that about. */
  readonly throws?: string;
  readonly edits?: readonly Edit[];
  readonly finds: readonly ExpectedFinding[];
}

export function readMutations(file: string): readonly Mutation[] {
  return parse(readFileSync(file, 'utf8')) as Mutation[];
}

/** The files after the edits; the first edit that does not fit fails. */
export function edited(files: Files, edits: readonly Edit[]): Files {
  const result = new Map(files);
  for (const edit of edits) {
    if (edit.becomes === 'missing')
      assert.ok(result.delete(edit.file), `${edit.file} is there to be taken away`);
    else if (edit.becomes === 'unreadable') result.set(edit.file, null);
    else result.set(edit.file, Buffer.from(changed(result.get(edit.file), edit), 'latin1'));
  }
  return result;
}

/** Bytes as a string of them, so that an edit can leave a file that is no text. */
function changed(content: Uint8Array | null | undefined, edit: Edit): string {
  if (edit.write !== undefined) return bytesOf(edit.write);
  assert.ok(content, `${edit.file} is there to be changed`);
  let text = Buffer.from(content).toString('latin1');
  if (edit.from !== undefined) {
    const from = bytesOf(edit.from);
    assert.equal(text.split(from).length, 2, `${edit.file} holds «${edit.from}» once`);
    text = text.replace(from, () => bytesOf(edit.to ?? ''));
  }
  if (edit.cut) {
    const [before, rest, ...more] = text.split(bytesOf(edit.cut.from));
    const until = bytesOf(edit.cut.until);
    const end = rest?.indexOf(until) ?? -1;
    assert.ok(
      more.length === 0 && end >= 0,
      `${edit.file} holds «${edit.cut.from}» once, then «${edit.cut.until}»`,
    );
    text = `${before}${rest?.slice(end)}`;
  }
  if (edit.nfd) text = bytesOf(Buffer.from(text, 'latin1').toString('utf8').normalize('NFD'));
  if (edit.line_ends !== undefined) text = text.replaceAll('\n', edit.line_ends);
  const comment = edit.comment === undefined ? '' : `# ${'x'.repeat(edit.comment)}\n`;
  return bytesOf(edit.prepend ?? '') + text + bytesOf(edit.append ?? '') + comment;
}

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
