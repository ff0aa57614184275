/** For these a key does something by itself. */
const CONTROLS = 'input, select, textarea, button, summary, a[href], [tabindex="0"]';

/** What AltGr writes, or the option key of a Mac: a € is a letter, whatever is held down for it. */
function isWritten(event: KeyboardEvent): boolean {
  const { key, metaKey, altKey } = event;
  if (!/^.$/su.test(key)) return false;
  if (event.getModifierState?.('AltGraph')) return true;
  return altKey && !metaKey && !/[a-z\d]/i.test(key);
}

/** What closes a page's window or leads through it stays the page's as well. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab' || /^F\d/.test(key);

const keep = (event: Event): void => event.stopPropagation();

function keepKey(event: KeyboardEvent): void {
  const target = event.target as Element | null;
  if (target?.matches?.(CONTROLS) && (isWritten(event) || !isForPage(event))) keep(event);
}

/** Of a file a page has to hear: many keep it from being opened in the place of themselves. */
function keepDragged(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) keep(event);
}

const KEYS = ['keydown', 'keypress', 'keyup'];
/** Each of them carries a letter, a word or more. */
const WRITTEN = [
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
];
const DRAGGED = ['dragstart', 'drop'];

/**
 * From outside a shadow root nobody sees that it is a field in which somebody types: a page with shortcuts of its own
 * would take the letters, the space and the arrows away. And what is typed here is no business of those who only
 * listen to all that comes by; who listens on the way down still hears it.
 */
export function keepOwnKeys(root: EventTarget): void {
  for (const type of KEYS) root.addEventListener(type, keepKey as EventListener);
  for (const type of WRITTEN) root.addEventListener(type, keep);
  for (const type of DRAGGED) root.addEventListener(type, keepDragged as EventListener);
}
