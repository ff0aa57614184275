/** So many are put in order, or moved, before the caller may pause. */
const SLICE = 2048;

/**
 * The places 0 to `count` in order, by merging: it can be paused, which a list's own sort cannot. Yields the share done.
 * @param compare must tell any two places apart, so that there is one order only.
 */
export function* sortedPlaces(
  count: number,
  compare: (one: number, other: number) => number,
): Generator<number, Uint32Array> {
  let places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  const rounds = Math.ceil(Math.log2(Math.max(1, count / SLICE))) + 1;
  for (let from = 0; from < count; from += SLICE) {
    places.subarray(from, from + SLICE).sort(compare);
    yield from / count / rounds;
  }
  let round = 1;
  for (let width = SLICE; width < count; width *= 2) {
    const merged = new Uint32Array(count);
    for (let from = 0; from < count; from += 2 * width) {
      for (const moved of mergeRuns(places, merged, { from, width, compare }))
        yield (round + moved / count) / rounds;
    }
    places = merged;
    round += 1;
  }
  return places;
}

interface Runs {
  from: number;
  width: number;
  compare: (one: number, other: number) => number;
}

function* mergeRuns(
  places: Uint32Array,
  merged: Uint32Array,
  { from, width, compare }: Runs,
): Generator<number> {
  const middle = Math.min(from + width, places.length);
  const end = Math.min(from + 2 * width, places.length);
  let left = from;
  let right = middle;
  for (let at = from; at < end; at++) {
    const one = places[left] ?? 0;
    const other = places[right] ?? 0;
    const takeLeft = left < middle && (right >= end || compare(one, other) <= 0);
    merged[at] = takeLeft ? one : other;
    if (takeLeft) left += 1;
    else right += 1;
    if ((at + 1) % SLICE === 0) yield at;
  }
}
