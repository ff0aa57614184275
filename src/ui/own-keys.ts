/** For these a key does something by itself. */
const CONTROLS = 'input, select, textarea, button, summary, a[href], [tabindex="0"]';

/** What closes a page's window or leads through it stays the page's as well. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab' || /^F\d/.test(key);

function keepKey(event: KeyboardEvent): void {
  const target = event.target as Element | null;
  if (target?.matches?.(CONTROLS) && !isForPage(event)) event.stopPropagation();
}

const keep = (event: Event): void => event.stopPropagation();

/**
 * From outside a shadow root nobody sees that it is a field in which somebody types: a page with shortcuts of its own
 * would take the letters, the space and the arrows away. And what is typed here is nobody else's business.
 */
export function keepOwnKeys(root: EventTarget): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey as EventListener);
  for (const type of ['beforeinput', 'input']) root.addEventListener(type, keep);
}
