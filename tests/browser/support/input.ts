// Real keys, clicks and taps: the browser itself makes the events, as it would for a visitor.
import { executeServerCommand } from '@web/test-runner-commands';
import { until } from './until.js';

interface Place {
  x: number;
  y: number;
}

/** A key by its name ("Tab", "ArrowDown", "Space", "a"), or a combination ("Shift+Tab"). */
export async function press(key: string): Promise<void> {
  const named = key === '+' ? ['+'] : key.split('+');
  const keys = named.map((name) => (name === 'Space' ? ' ' : name));
  await executeServerCommand('mg:press', { keys });
}

export async function type(text: string): Promise<void> {
  await executeServerCommand('mg:type', { text });
}

/** As with a real mouse: the pointer comes first, and the button is pressed once the page has felt it there. */
export async function click(element: Element): Promise<void> {
  await executeServerCommand('mg:click', await pointAt(element));
}

/** Follows what moves away: WebKit scrolls to what took the focus a while after it did. */
async function pointAt(element: Element): Promise<Place> {
  const place = centreOf(element);
  await executeServerCommand('mg:point', place);
  const felt = await until('the pointer to be felt', () => {
    if (element.matches(':hover')) return 'here';
    const { x, y } = placeOf(element);
    return (x !== place.x || y !== place.y) && 'elsewhere';
  });
  return felt === 'here' ? place : pointAt(element);
}

/** Sooner than this a second tap is a double tap to the browser, and no finger is that fast at two places. */
const BETWEEN_TAPS_MS = 350;
let tapped = -Infinity;

/** A finger, where the engine knows touch from a driver; WebKitGTK does not, and gets a click of the mouse. */
export async function tap(element: Element): Promise<void> {
  await until('the finger to come down again', () => performance.now() - tapped > BETWEEN_TAPS_MS);
  await executeServerCommand('mg:tap', centreOf(element));
  tapped = performance.now();
}

/** Where to point at in the window: an element may be in a frame inside the page. */
function centreOf(element: Element): Place {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return placeOf(element);
}

function placeOf(element: Element): Place {
  const box = element.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x: Math.round(x), y: Math.round(y) };
}
