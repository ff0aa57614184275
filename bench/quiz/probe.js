/**
 * Runs in every page before its own scripts, the same in all of them. It notices when a heading (by its selector) with
 * one of the given texts is on screen, also inside open shadow roots: after each change it waits for the next frame to
 * be drawn and then looks, so that looking costs no layout of its own.
 */
export function installProbe(heading, texts) {
  const roots = [document];
  const painted = {};
  let waiting = false;

  const isShown = (text) => {
    for (const root of roots) {
      for (const element of root.querySelectorAll(heading)) {
        if (element.textContent.includes(text) && element.getClientRects().length > 0) return true;
      }
    }
    return false;
  };
  const afterFrame = () => {
    waiting = false;
    const now = performance.now();
    for (const text of texts) {
      if (!(text in painted) && isShown(text)) painted[text] = now;
    }
  };
  // A message is handled after the frame of the animation callback that sent it has been drawn.
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', afterFrame);
  channel.port1.start();
  const changed = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };

  const observer = new MutationObserver(changed);
  const watch = (root) =>
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  watch(document);
  const { value: attachShadow } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function attachShadowAndWatch(options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    watch(root);
    return root;
  };

  let lastClick = 0;
  addEventListener('click', ({ timeStamp }) => (lastClick = timeStamp), { capture: true });

  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
  };
  const input = (label) =>
    all('input[type="checkbox"]').find((each) => each.closest('label')?.textContent.trim() === label);

  globalThis.benchProbe = {
    /** Milliseconds since the page was asked for, once the heading was painted. */
    paintedAt: (text) => painted[text] ?? null,
    /** The same, counted from the click that led to it. */
    paintedAfterClick: (text) => (text in painted ? painted[text] - lastClick : null),
    middleOfChoice: (label) => middle(input(label)?.closest('label') ?? document.createElement('p')),
    isChosen: (label) => input(label)?.checked === true,
    middleOfButton(label) {
      const shown = all('button, input[type="button"], input[type="submit"]')
        .filter((each) => (each.value || each.textContent).trim() === label)
        .map(middle);
      return shown.find(Boolean) ?? null;
    },
    /** For the message when something does not come. */
    headings: () => all(heading).map(({ textContent }) => textContent.trim()),
  };
}
