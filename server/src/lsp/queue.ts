/** Work in turn, in the order it was asked for: no answer sees a project half read. */

export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** A queue of its own. Work that fails rejects its own promise only; what comes after it still runs. */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
