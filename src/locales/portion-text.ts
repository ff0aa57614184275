import type { MeasureWords, Words } from './words.js';

/** "3 opscheplepels", "een halve avocado". */
export function portionText(
  { measures, number }: Pick<Words, 'measures' | 'number'>,
  count: number,
  measure: string,
): string {
  const words = (measures as Readonly<Record<string, MeasureWords>>)[measure];
  if (!words) return `${number(count, 2)} ${measure}`;
  const { one, many, half, quarter } = words;
  const whole = new Map([
    [1, one],
    [0.5, half],
    [0.25, quarter],
  ]).get(count);
  if (whole !== undefined) return whole;
  return count < 1 ? `${number(count, 2)} × ${one}` : `${number(count, 2)} ${many}`;
}
