const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** What the page says that a bar of its own takes of the top of the screen. */
function barAbove(frame: Element): number {
  const { scrollMarginTop, fontSize } = getComputedStyle(frame);
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return Math.max(0, pixels(scrollMarginTop) - pixels(fontSize), pixels(scrollPaddingTop));
}

/** Something of the page that nobody told of stands over it. */
function isCovered(element: Element): boolean {
  const { left, top, height } = element.getBoundingClientRect();
  const [x, y] = [left + 1, top + height / 2];
  const onTop = document.elementFromPoint(x, y);
  return onTop !== null && !element.contains((element.getRootNode() as ShadowRoot).elementFromPoint(x, y));
}

/**
 * Focus goes with the step, so that a screen reader reads the new heading and the next Tab starts there. The page
 * scrolls only when the top of the element is out of sight.
 */
export function focusHeading(root: ParentNode): void {
  const heading = root.querySelector<HTMLElement>('#heading');
  heading?.focus({ preventScroll: true });
  const frame = root.querySelector('.frame');
  if (!frame) return;
  const { top } = frame.getBoundingClientRect();
  if (top < barAbove(frame) || top >= innerHeight) frame.scrollIntoView({ block: 'start' });
  if (heading && isCovered(heading)) heading.scrollIntoView({ block: 'center' });
}

/** For where a browser shows the caret alone, and not the field: it may be below a bar that goes along. */
export function uncover({ target }: Event): void {
  const field = target as HTMLElement;
  if (isCovered(field)) field.scrollIntoView({ block: 'nearest' });
}

/** The first control that has to be mended, in the whole element or in a part of it. */
export function focusProblem(root: ParentNode, part = '.ask'): void {
  const invalid = root.querySelector<HTMLElement>(`${part} [aria-invalid="true"]`);
  // A group of radios is marked as a whole and focused at its first.
  const control = invalid?.matches('fieldset') ? invalid.querySelector<HTMLElement>('input') : invalid;
  (control ?? root.querySelector<HTMLElement>(`${part} :is(.choices input, .field)`))?.focus();
}

export function focusOn(root: ParentNode, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}

/** And what stands below it comes into sight. */
export function focusHigh(root: ParentNode, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

/** A row was added: its first control. One was removed: the button that adds them. */
export function focusAddedRow(root: ParentNode, added: boolean): void {
  focusOn(root, added ? '.supplement:last-of-type :is(textarea, select, input)' : '#add-supplement');
}
