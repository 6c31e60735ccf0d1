/**
 * Items of top-level lists as they live through edits. A slot is one item for as long as its data are the same object,
 * wherever edits around it move it. Rules report routes with the slot's `step` in place of an index, so that nothing has
 * to run again where items only move; `settle` puts in where each now stands.
 */
import type { Place } from '../model/kinds';
import { difference } from '../text/splice';
import type { Cell } from './cells';

export interface Slot {
  /** Stands for the index in routes. */
  readonly step: number;
  readonly path: string;
  readonly list: string;
  readonly value: object;
  /** Where it stands now. Of two slots of one list that both live, the order never changes. */
  index: number;
  /** The rules of the item, where they have been run. */
  cell: Cell | null;
}

/** Steps of slots begin where no list has an index. */
const FIRST_STEP = 2 ** 32;

/** The slots of a project, by step. */
export interface Slots {
  /**
   * Brings the slots of a list, in place, from the items that they stand for to those of now. Slots that are dropped are
   * still known until `forget`.
   */
  follow(
    slots: Slot[],
    was: readonly object[],
    items: readonly object[],
    path: string,
    list: string,
  ): Followed;
  forget(slot: Slot): void;
  /** The place with the indexes of now; the same object where it holds none that a slot stands for. */
  settle(place: Place): Place;
  /** The index that a step of a route stands for. */
  indexOf(step: number): number;
  /** The item that a step stands for. */
  valueOf(step: number): object | undefined;
}

export interface Followed {
  readonly added: readonly Slot[];
  readonly dropped: readonly Slot[];
  /** Whether slots that were there before stand at other indexes. */
  readonly moved: boolean;
}

export function createSlots(): Slots {
  const bySteps = new Map<number, Slot>();
  let next = FIRST_STEP;
  const make = (path: string, list: string, value: object, index: number): Slot => {
    const slot: Slot = { step: next++, path, list, value, index, cell: null };
    bySteps.set(slot.step, slot);
    return slot;
  };
  const indexOf = (step: number): number => bySteps.get(step)?.index ?? step;
  return {
    indexOf,
    valueOf: (step) => bySteps.get(step)?.value,
    forget: ({ step }) => bySteps.delete(step),
    settle(place) {
      if (!place.route.some(isSlotStep)) return place;
      return { ...place, route: place.route.map((step) => (isSlotStep(step) ? indexOf(step) : step)) };
    },
    follow(slots, was, items, path, list) {
      const { first, kept } = difference(was, items);
      if (first === slots.length && first === items.length) return NOTHING;

      const before = new Map<object, Slot>();
      for (let at = first; at < slots.length - kept; at++) {
        const slot = slots[at];
        if (slot) before.set(slot.value, slot);
      }
      const added: Slot[] = [];
      let last = first - 1;
      const between = items.slice(first, items.length - kept).map((item, at) => {
        const old = before.get(item);
        if (!old || old.index <= last) {
          const made = make(path, list, item, first + at);
          added.push(made);
          return made;
        }
        // one that was moved past others counts as new: the order of two slots never changes
        before.delete(item);
        last = old.index;
        return old;
      });
      const surplus = slots.length - items.length;
      slots.splice(first, slots.length - kept - first, ...between);
      const end = surplus === 0 ? first + between.length : slots.length;
      for (let at = first; at < end; at++) {
        const slot = slots[at];
        if (slot) slot.index = at;
      }
      return { added, dropped: [...before.values()], moved: surplus !== 0 || between.length > added.length };
    },
  };
}

const NOTHING: Followed = { added: [], dropped: [], moved: false };

function isSlotStep(step: string | number): step is number {
  return typeof step === 'number' && step >= FIRST_STEP;
}
