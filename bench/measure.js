// Figures from one run: contenders take turns, so that a busy moment of the machine hits them all alike.

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Round by round, since both had the same busy moments: the median ratio, and where the middle half lies. */
export function ratio(values, reference) {
  const each = values.map((value, round) => value / reference[round]);
  return { of: median(each), low: quantile(each, 0.25), high: quantile(each, 0.75) };
}

/** Three digits, more of them only before the point. */
export function figure(value) {
  const beforePoint = Math.floor(Math.log10(Math.abs(value) || 1)) + 1;
  return value.toFixed(Math.min(Math.max(3 - beforePoint, 0), 3));
}

export function written({ of, low, high }) {
  return low === high ? `${figure(of)}×` : `${figure(of)}× (${figure(low)}–${figure(high)})`;
}
