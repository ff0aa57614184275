// The same three elements here and on a plain page, used in the same way.
import type { AnyElement, HostPage } from '../../embedding/support/host-page.js';
import { find, openPage, rootOf } from '../../embedding/support/host-page.js';
import { differences } from '../../embedding/support/looks.js';
import type { Three } from './house.js';
import { behind, threeIn, threeTags, useToTheEnd } from './house.js';
import { seenOn, sizeDifferences, type Seen } from './sound.js';

/** Screens that hold, together, all that an element can show. */
const screens: readonly string[] = [
  'quiz: medicines',
  'quiz: supplements',
  'quiz: diet',
  'quiz: result',
  'dose check: signs',
  'dose check: verdict',
  'food table: a row unfolded',
  'food table: a menu of a day',
];

interface Shown {
  readonly seen: ReadonlyMap<string, Seen>;
  /** How the quiz ended, and the verdict. */
  readonly ends: readonly string[];
}

async function goThrough(
  page: HostPage,
  three: Three,
  look?: (element: AnyElement, screen: string) => void,
): Promise<Shown> {
  const seen = new Map<string, Seen>();
  const ends = await useToTheEnd(three, (element, screen) => {
    if (!screens.includes(screen)) return;
    seen.set(screen, seenOn(page, element));
    look?.(element, screen);
  });
  return { seen, ends };
}

const onPlainPages = new Map<string, Promise<Shown>>();

async function goThroughPlainPage(head: string): Promise<Shown> {
  const page = await openPage({ head, body: `<main>${threeTags}</main>${behind}`, width: 1000 });
  return goThrough(page, await threeIn(page.document));
}

/** On a plain page with the same font, size and colour, and as wide a column: these are the page's to say. */
function plainLike({ window }: HostPage, { quiz }: Three): Promise<Shown> {
  const frame = find(rootOf(quiz), '.frame');
  const { fontFamily, fontSize, color } = window.getComputedStyle(frame);
  const { width } = frame.getBoundingClientRect();
  const head = `<style>main { width: ${width}px } body { margin: 0; font-family: ${fontFamily}; font-size: ${fontSize}; color: ${color} }</style>`;
  const made = onPlainPages.get(head) ?? goThroughPlainPage(head);
  onPlainPages.set(head, made);
  return made;
}

const MOST_TOLD = 4;

function unlike(expected: Seen | undefined, { styles, sizes }: Seen, mostPx?: number): string[] {
  if (!expected) return ['is not on a plain page'];
  return [
    ...differences(expected.styles, styles).slice(0, MOST_TOLD),
    ...sizeDifferences(expected.sizes, sizes, mostPx).slice(0, MOST_TOLD),
  ];
}

interface Comparing {
  /** What else is wrong on one of the screens. */
  wrongIn?: (element: AnyElement) => readonly string[];
  /** Where nothing can be compared with a plain page, such as where everything is enlarged. */
  isAlone?: boolean;
  /** How much more or less than on a plain page, in pixels. */
  mostPx?: number;
}

/** Goes through all three from the first screen to the last, and tells in what they differ from those on a plain page. */
export async function wrongWith(
  page: HostPage,
  three: Three,
  { wrongIn = () => [], isAlone = false, mostPx }: Comparing = {},
): Promise<string[]> {
  const expected = isAlone ? null : await plainLike(page, three);
  const wrong: string[] = [];
  const { seen, ends } = await goThrough(page, three, (element, screen) => {
    wrong.push(...wrongIn(element).map((one) => `${screen}: ${one}`));
  });
  if (ends[0] !== 'result' || !ends[1]) wrong.push(`ended in ${ends.join(', ')}`);
  if (!expected) return wrong;
  if (String(ends) !== String(expected.ends))
    wrong.push(`${ends.join(', ')}, not ${expected.ends.join(', ')}`);
  for (const [screen, one] of seen) {
    wrong.push(...unlike(expected.seen.get(screen), one, mostPx).map((what) => `${screen}: ${what}`));
  }
  return wrong;
}
