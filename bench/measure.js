// Figures from one run: contenders take turns, so that a busy moment of the machine hits them all alike.

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times as much as the reference, with the lowest and highest among the rounds. */
export function ratio(values, reference) {
  const each = values.map((value, round) => value / reference[round]);
  return { of: median(values) / median(reference), lowest: Math.min(...each), highest: Math.max(...each) };
}

/** A figure that a reader can compare: three digits, more of them only before the point. */
export function figure(value) {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(digits, 3));
}

export function written({ of, lowest, highest }) {
  return lowest === highest ? `${figure(of)}×` : `${figure(of)}× (${figure(lowest)}–${figure(highest)})`;
}
