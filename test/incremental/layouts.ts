/** One text in the layouts that people and their editors give it. */

/** Puts the items of top-level lists at column 0. */
function columnZero(text: string): string {
  let shift = 0;
  return text
    .split('\n')
    .map((line, index, lines) => {
      if (/^[^\s#-]/.test(line)) {
        const next = lines.slice(index + 1).find((other) => /\S/.test(other) && !/^\s*#/.test(other));
        shift = /^[^#:]+:\s*(#.*)?$/.test(line) ? (/^( +)- /.exec(next ?? '')?.[1]?.length ?? 0) : 0;
      }
      return shift > 0 && line.startsWith(' '.repeat(shift)) ? line.slice(shift) : line;
    })
    .join('\n');
}

/** A comment before every item, one behind some values, and prose as block scalars. */
function commentsAndBlocks(text: string): string {
  const prose =
    /^( +(?:- )?)(noi_dung|nhiem_vu|chuc_vu|dia_chi|ten|trich_yeu|ket_luan): ([^\s"'#&*|>[{][^#:]*)$/;
  return text
    .split('\n')
    .flatMap((line) => {
      const found = prose.exec(line);
      const indent = ' '.repeat((found?.[1] ?? '').length + 2);
      if (found) return [`${found[1]}${found[2]}: >-`, `${indent}${found[3]}`, ''];
      const dash = /^( *)- \S/.exec(line);
      if (dash) return [`${dash[1]}# mục tiếp theo: xem lại`, line];
      return [/^\w+: [\w-]+$/.test(line) ? `${line} # đã rà` : line];
    })
    .join('\n');
}

export const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  CRLF: (text) => text.replace(/\r?\n/g, '\r\n'),
  'column-0 sequences': columnZero,
  'comments and block scalars': commentsAndBlocks,
};
