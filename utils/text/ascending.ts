/** Search in what ascends. */

/** Index of the first item that is past a point, where all items behind it are too; the number of items where none is. */
export function firstPast<T>(ascending: ArrayLike<T>, isPast: (item: T) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(ascending[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Index of the first of the ascending numbers that is not below `value`; their number where all are. By itself: matching asks
 * it many times for each figure, and a call for each number looked at would be most of its time.
 */
export function lowerBound(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
