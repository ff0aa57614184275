// Whether what stands on a screen can be read and reached, whatever the page around it does.
import { stylesOn } from '../../embedding/support/looks.js';
import type { AnyElement, HostPage } from '../../embedding/support/host-page.js';
import { rootOf } from '../../embedding/support/host-page.js';

export interface Seen {
  readonly styles: readonly string[];
  /** Of everything in the element, in pixels: width, height. */
  readonly sizes: readonly Size[];
}

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The bar below the food table comes and goes with the place to which the page is scrolled. */
const anywhere = ':not(.day-bar, .day-bar *)';

/** What is on its way to where it will be is where it will be; what turns without end has no end to be put to. */
function endMovements(root: ShadowRoot | DocumentFragment): void {
  const moving = 'getAnimations' in root ? root.getAnimations() : [];
  for (const animation of moving)
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

export function seenOn(page: HostPage, element: AnyElement): Seen {
  endMovements(rootOf(element));
  const styles = stylesOn(page, element, anywhere);
  const sizes = [...rootOf(element).querySelectorAll(anywhere)].map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return { name: nameOf(one), width, height };
  });
  return { styles, sizes };
}

/** Less is a browser's rounding. */
const SEEN_PX = 1;

export function sizeDifferences(those: readonly Size[], these: readonly Size[], mostPx = SEEN_PX): string[] {
  if (those.length !== these.length) return [`${these.length} elements, not ${those.length}`];
  return these
    .map((one, index) => ({ one, other: those[index] ?? one }))
    .filter(
      ({ one, other }) =>
        Math.abs(one.width - other.width) > mostPx || Math.abs(one.height - other.height) > mostPx,
    )
    .map(
      ({ one, other }) => `${one.name} is ${one.width} × ${one.height}, not ${other.width} × ${other.height}`,
    );
}

/** 44, but for what a browser rounds off. */
const FINGER_PX = 43.5;

const touched = 'button:not(.skip), summary, select, textarea, label.choice, label.tick, .chip input, .field';

/** Whether a finger at its middle meets it; what goes along with the page may stand over it until it is scrolled to. */
function isMet(target: HTMLElement, block: ScrollLogicalPosition): boolean {
  target.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const met = (target.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!met) return false;
  return target.contains(met) || met.contains(target) || met.closest('.day-bar') !== null;
}

/** What is drawn of these, the first and the last of each kind: what lies between stands as they do. */
export function firstsAndLasts(all: Iterable<HTMLElement>): HTMLElement[] {
  const kinds = new Map<string, Set<HTMLElement>>();
  for (const one of all) {
    if (one.closest('.day-bar') || one.getBoundingClientRect().height === 0) continue;
    const kind = nameOf(one);
    const [first = one] = kinds.get(kind) ?? [];
    kinds.set(kind, new Set([first, one]));
  }
  return [...kinds.values()].flatMap((ends) => [...ends]);
}

/** What can be touched, but is too small for a finger or is not what a finger meets at its place. */
export function outOfReach(element: AnyElement, scale = 1): string[] {
  const found = new Set<string>();
  const least = FINGER_PX * scale;
  for (const target of firstsAndLasts(rootOf(element).querySelectorAll<HTMLElement>(touched))) {
    const { width, height } = target.getBoundingClientRect();
    if (width < least || height < least) found.add(`${nameOf(target)} is ${width} × ${height}`);
    if (!isMet(target, 'center') && !isMet(target, 'end')) found.add(`${nameOf(target)} cannot be touched`);
  }
  return [...found];
}

export function unfold(element: AnyElement): void {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
}

/** What stands out of the element's own place, to the left or to the right. */
export function outside(element: AnyElement): string[] {
  const root = rootOf(element);
  const frame = root.querySelector('.frame');
  if (!frame) return ['nothing is drawn'];
  const place = frame.getBoundingClientRect();
  return [...root.querySelectorAll('.frame *')]
    .filter((one) => {
      if (one.closest('.quiet, svg')) return false;
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (left < place.left - 1 || right > place.right + 1);
    })
    .map(nameOf);
}
