/** From the units that were read to a place: điều, khoản, điểm of law, phần, mục, điểm of a plan, parts of an annex. */
import type { Place } from './citation';
import type { Chain, Unit, UnitKind } from './read-places';

export interface PlaceOfChain {
  readonly place: Place;
  /** The unit behind each part of the place. */
  readonly units: Partial<Readonly<Record<keyof Place, Unit>>>;
}

/** @param isPlan whether the instrument is a plan, whose mục stands where a law has its khoản */
export function placeOfChain(chain: Chain, isPlan: boolean): PlaceOfChain {
  const unit = (kind: UnitKind) => chain.find((each) => each.kind === kind);
  const value = (kind: UnitKind) => unit(kind)?.value ?? null;
  const [paragraph, point] = [value('đoạn'), value('điểm')];
  const common = { ...part('paragraph', unit('đoạn')), ...part('point', unit('điểm')) };
  if (isPlan) {
    const article = unit('phần');
    const clause = unit('mục') ?? unit('khoản');
    // «mục III Kế hoạch …»: people call a part a mục too; a Roman number says that it is the part
    const isPart = article === undefined && clause !== undefined && /^[ivxlc]+$/.test(clause.value);
    return {
      place: {
        article: (isPart ? clause.value : (article?.value ?? null))?.toUpperCase() ?? null,
        clause: isPart ? null : (clause?.value ?? null),
        point,
        paragraph,
      },
      units: {
        ...common,
        ...part('article', isPart ? clause : article),
        ...part('clause', isPart ? undefined : clause),
      },
    };
  }
  const article = unit('điều') ?? unit('phụ lục') ?? unit('chương');
  return {
    place: { article: value('điều') ?? divisionOf(value), clause: value('khoản'), point, paragraph },
    units: { ...common, ...part('article', article), ...part('clause', unit('khoản')) },
  };
}

function part(name: keyof Place, unit: Unit | undefined): PlaceOfChain['units'] {
  return unit === undefined ? {} : { [name]: unit };
}

/** «Mục II Phần I Phụ lục I», «Mẫu số 01 Phụ lục», from small to large whatever the order written. */
function divisionOf(value: (kind: UnitKind) => string | null): string | null {
  const divisions = [
    ['Mục', value('mục')],
    ['Phần', value('phần')],
    ['Chương', value('chương')],
    ['Mẫu số', value('mẫu số')],
    ['Phụ lục', value('phụ lục')],
  ] as const;
  const written = divisions.flatMap(([kind, number]) =>
    number === null ? [] : [number === '' ? kind : `${kind} ${number.toUpperCase()}`],
  );
  return written.length > 0 ? written.join(' ') : null;
}
