import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import awardsSchema from '../../server/law/awards.schema.json';
import registerSchema from '../../server/law/instruments.schema.json';
import lawSchema from '../../server/law/law.schema.json';
import { awards, catalogueAward, criteria, criteriaOf, criterionOf } from '../../server/src/law/catalogue';
import {
  allInstruments,
  instrumentRecord,
  provisionsOf,
  structureOf,
  type InstrumentHead,
  type ProvisionRecord,
} from '../../server/src/law/data';
import { citationOfRef, law, placeExists } from '../../server/src/law/provisions';
import { inForce, resolveProvision } from '../../server/src/law/resolve';

const SOURCE = 'server/law';
const FIRST_LAW = '1945-01-01';

const records: readonly (readonly [InstrumentHead, ProvisionRecord])[] = allInstruments().flatMap(
  (instrument) => Object.values(provisionsOf(instrument.id)).map((record) => [instrument, record] as const),
);

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function readYaml(file: string): unknown {
  return parse(readFileSync(path.join(SOURCE, file), 'utf8'));
}

const validator = (schema: object) => new Ajv2020({ allErrors: true }).compile(schema);

describe('law records', () => {
  it('are valid by their schema', () => {
    const validate = validator(lawSchema);
    for (const file of readdirSync(SOURCE)) {
      if (!file.endsWith('.yaml') || file.startsWith('awards-') || file === 'instruments.yaml') continue;
      validate(readYaml(file));
      assert.deepEqual(validate.errors, null, file);
    }
  });

  it('the schema bites: a gist without English, a date that is none, an unknown key', () => {
    const validate = validator(lawSchema);
    const text = readFileSync(path.join(SOURCE, 'tt-01-2011-bnv.yaml'), 'utf8');
    assert.equal(validate(parse(text)), true);
    for (const [right, wrong] of [
      ['      en: >-', '      fr: >-'],
      ["'2011-01-19'", "'19/01/2011'"],
      ['short_name', 'ten_tat'],
    ] as const) {
      assert.equal(validate(parse(text.replace(right, wrong))), false, wrong);
    }
  });

  it('stand at places that the official text has, each under the ref of its place', () => {
    for (const [instrument, record] of records) {
      const place = `${record.ref} of ${instrument.id}`;
      if (structureOf(instrument.id) === null) continue;
      if (!/^\d/.test(record.article ?? '')) {
        // a form of the annex, which is no article and was not taken apart
        assert.equal(placeExists(instrument.id, record), null, place);
        assert.notEqual(record.confidence, 'high', place);
        continue;
      }
      assert.equal(placeExists(instrument.id, record), true, place);
      const { article, clause, point, paragraph } = record;
      const path = [article, clause, point].filter((part) => part !== null).join('.');
      assert.equal(record.ref, paragraph === null ? path : `${path}#${paragraph}`, place);
      assert.equal(record.url, structureOf(instrument.id)?.[article ?? '']?.url, place);
    }
  });

  it('are never at an article whose text is known to be wrong', () => {
    for (const [instrument, record] of records) {
      assert.notEqual(resolveProvision({ instrument: instrument.id, ...record }), 'unusable', record.ref);
      assert.equal(resolveProvision({ instrument: instrument.id, ...record }), record, record.ref);
    }
  });

  it('avoid the traps: articles misprinted in the source, forms taken for articles, a clause that was repealed', () => {
    const refs = (instrument: string) => Object.keys(provisionsOf(instrument));
    assert.deepEqual(
      refs('91/2017/NĐ-CP').filter((ref) => /^38(?!\d)/.test(ref)),
      [],
    );
    assert.deepEqual(
      refs('15/2003/QH11').filter((ref) => /^71(?!\d)/.test(ref)),
      [],
    );
    const repealed = provisionsOf('12/2019/TT-BNV')['2.7'];
    assert.equal(repealed?.confidence, 'medium');
    assert.equal(inForce('12/2019/TT-BNV', repealed, '2020-11-08'), true);
    assert.equal(inForce('12/2019/TT-BNV', repealed, '2020-12-01'), 'unknown');
    assert.equal(law('12/2019/TT-BNV', '2.7').verified, false);
  });

  it('are many: the three instruments of 2020 are covered', () => {
    const counts = ['15/2003/QH11', '91/2017/NĐ-CP', '12/2019/TT-BNV'].map(
      (id) => Object.keys(provisionsOf(id)).length,
    );
    assert.deepEqual(counts, [158, 193, 62]);
  });

  it('have sane dates', () => {
    for (const [instrument, record] of records) {
      for (const date of [instrument.date, record.in_force_from, record.in_force_to]) {
        if (date !== null) assert.ok(isDay(date) && date > FIRST_LAW, `${record.ref}: ${date}`);
      }
      const { in_force_from: from, in_force_to: to } = record;
      if (from !== null) assert.ok(from >= (instrument.date ?? ''), record.ref);
      if (from !== null && to !== null) assert.ok(from < to, record.ref);
    }
  });

  it('have a gist in both languages, in NFC, that shouts nothing and abbreviates no title', () => {
    for (const [, record] of records) {
      for (const gist of [record.gist.vi, record.gist.en]) {
        assert.ok(gist.length >= 10, record.ref);
        assert.equal(gist, gist.normalize('NFC'));
        assert.doesNotMatch(
          gist,
          /CSTĐ|LĐTT|TĐKT|(?<![\p{Lu}-])(?!UBND|TCVN)\p{Lu}{4,}|NOT|ONE\b/u,
          record.ref,
        );
      }
    }
  });

  it('count as verified only with [T] and high confidence', () => {
    for (const [instrument, record] of records) {
      const { verified } = citationOfRef(instrument.id, record.ref);
      assert.equal(
        verified,
        record.provenance.startsWith('[T] ') && record.confidence === 'high',
        record.ref,
      );
    }
  });

  it('hold what the first rules cite', () => {
    assert.equal(law('91/2017/NĐ-CP', '39.1.c').verified, true);
    assert.equal(law('12/2019/TT-BNV', '2.5#2').verified, true);
    assert.equal(law('15/2003/QH11', '10.1.b').verified, true);
    assert.equal(law('01/2011/TT-BNV', 'toan-van').verified, false);
    // @ts-expect-error a place that server/law does not hold is a compile error
    assert.throws(() => law('91/2017/NĐ-CP', '39.1.z'));
  });
});

describe('register of instruments', () => {
  it('is valid by its schema, and the schema bites', () => {
    const validate = validator(registerSchema);
    const text = readFileSync(path.join(SOURCE, 'instruments.yaml'), 'utf8');
    validate(parse(text));
    assert.deepEqual(validate.errors, null);
    assert.equal(validate(parse(text.replace('in_force_from:', 'hieu_luc:'))), false);
    assert.equal(validate(parse(text.replace('confidence: high', 'confidence: sure'))), false);
  });

  it('has those that dossiers cite, and names what is no longer, with its successor', () => {
    for (const id of [
      '47/2005/QH11',
      '39/2013/QH13',
      '13/2012/NĐ-CP',
      '56/2015/NĐ-CP',
      '90/2020/NĐ-CP',
      '112/2020/NĐ-CP',
      '12/2019/TT-BCA',
    ])
      assert.ok(instrumentRecord(id), id);
    for (const head of allInstruments()) {
      const { id, replaced_by, replaced_at, amends } = head;
      for (const other of [replaced_by, replaced_at?.instrument, amends])
        if (other !== null && other !== undefined) assert.ok(instrumentRecord(other), `${id}: ${other}`);
      if (replaced_at)
        assert.equal(citationOfRef(replaced_at.instrument, replaced_at.ref).verified, true, id);
    }
  });

  it('is sane: numbers carry their year, dates run on, what is from memory is not high', () => {
    const ids = allInstruments().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const {
      id,
      date,
      in_force_from: from,
      in_force_to: to,
      provenance = '[T] ',
      confidence,
    } of allInstruments()) {
      if (date !== null) {
        assert.ok(isDay(date), id);
        assert.equal(date.slice(0, 4), id.split('/')[1], id);
      }
      if (from !== null && date !== null) assert.ok(from >= date, id);
      if (from !== null && to !== null) assert.ok(from < to, id);
      if (confidence === 'high') assert.ok(provenance.startsWith('[T] '), id);
      assert.ok(confidence !== 'high' || date !== null, id);
    }
  });

  it('tells the two circulars 12/2019 apart', () => {
    assert.equal(instrumentRecord('12/2019/TT-BNV')?.issuer.vi, 'Bộ Nội vụ');
    assert.equal(instrumentRecord('12/2019/TT-BCA')?.issuer.vi, 'Bộ Công an');
    assert.notEqual(instrumentRecord('12/2019/TT-BNV')?.date, instrumentRecord('12/2019/TT-BCA')?.date);
  });
});

describe('force', () => {
  const at = (instrument: string, ref: string, date: string) => {
    const record = provisionsOf(instrument)[ref];
    assert.ok(record);
    return inForce(instrument, record, date);
  };

  it('is known inside the dates that were read', () => {
    assert.equal(at('12/2019/TT-BNV', '2.5#2', '2019-12-31'), false);
    assert.equal(at('12/2019/TT-BNV', '2.5#2', '2020-01-01'), true);
    assert.equal(at('91/2017/NĐ-CP', '39.1.c', '2017-09-30'), false);
    assert.equal(at('91/2017/NĐ-CP', '39.1.c', '2020-12-01'), true);
    assert.equal(at('15/2003/QH11', '10.1.b', '2023-12-31'), true);
    assert.equal(at('15/2003/QH11', '10.1.b', '2024-01-01'), false);
    assert.equal(at('30/2020/NĐ-CP', 'PL II.V.7', '2020-03-04'), false);
    assert.equal(at('30/2020/NĐ-CP', 'PL II.V.7', '2020-03-05'), true);
  });

  it('is unknown where a date that decides was not read', () => {
    assert.equal(at('12/2019/TT-BNV', '2.5#2', '2024-06-01'), 'unknown');
    assert.equal(at('91/2017/NĐ-CP', '39.1.c', '2024-01-01'), 'unknown');
    assert.equal(at('15/2003/QH11', '75.1.c', '2013-01-01'), 'unknown');
    assert.equal(at('01/2011/TT-BNV', 'toan-van', '2020-02-07'), 'unknown');
  });
});

describe('catalogue', () => {
  it('is valid by its schema', () => {
    const validate = validator(awardsSchema);
    validate(readYaml('awards-2020.yaml'));
    assert.deepEqual(validate.errors, null);
  });

  it('cites verified law only', () => {
    const citations = [...awards, ...criteria].flatMap((entry) => entry.citations);
    for (const citation of [...citations, ...awards.flatMap((award) => award.authority)]) {
      assert.equal(citation.verified, true, citation.label);
    }
  });

  it('has each code once, and each criterion under an award that its subject may get', () => {
    assert.equal(new Set(awards.map(({ code }) => code)).size, awards.length);
    for (const { code, award, subject } of criteria) {
      assert.ok(catalogueAward(award)?.subjects.includes(subject), `${award} ${subject} ${code}`);
      assert.equal(
        criteria.filter((other) => other.code === code && other.award === award && other.subject === subject)
          .length,
        1,
      );
    }
  });

  it('calls the flag of a ministry a title, and maps criteria to their article by subject', () => {
    assert.equal(catalogueAward('co-thi-dua-cap-bo')?.nature, 'danh-hieu');
    assert.equal(catalogueAward('bang-khen-bo-truong'), null);
    const first = (award: string, subject: 'ca-nhan' | 'tap-the', code: string) =>
      criterionOf(award, subject, code)?.citations[0]?.label;
    assert.equal(
      first('bang-khen-cap-bo', 'ca-nhan', 'hai-nam-hai-sang-kien'),
      'điểm c khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP',
    );
    assert.equal(
      first('bang-khen-cap-bo', 'tap-the', 'hai-nam-xuat-sac'),
      'điểm c khoản 2 Điều 39 Nghị định số 91/2017/NĐ-CP',
    );
    assert.equal(
      first('giay-khen', 'ca-nhan', 'hoan-thanh-tot-nhiem-vu'),
      'điểm c khoản 1 Điều 75 Luật Thi đua, khen thưởng',
    );
    assert.equal(
      first('giay-khen', 'tap-the', 'hoan-thanh-tot-nhiem-vu'),
      'điểm c khoản 2 Điều 75 Luật Thi đua, khen thưởng',
    );
    assert.equal(first('bang-khen-cap-bo', 'tap-the', 'hai-nam-hai-sang-kien'), undefined);
    assert.deepEqual(criteriaOf('lao-dong-tien-tien', 'ca-nhan'), []);
  });
});
