// A visitor within a frame that nobody can look into: the page in it uses the elements by itself, and tells what came of it.

export interface Report {
  /** What stands where the quiz, the dose check and the food table ended. */
  readonly ends: readonly string[];
  /** Warnings, errors that nobody caught. */
  readonly complaints: readonly string[];
  readonly hasStorage: boolean;
  readonly origin: string;
}

/** Runs in the frame, and knows nothing of what is outside these lines. */
function useAllAndTell(): void {
  const complaints: string[] = [];
  const { console } = window;
  for (const level of ['warn', 'error'] as const)
    console[level] = (...parts: unknown[]) => void complaints.push(parts.join(' '));
  window.addEventListener('error', ({ message }) => complaints.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));

  type Element_ = HTMLElement & { updateComplete: Promise<boolean> };
  const element = (tag: string): Element_ => document.querySelector(tag) as Element_;
  const all = (tag: string, selector: string): HTMLElement[] => [
    ...(element(tag).shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const text = (tag: string, selector: string): string =>
    all(tag, selector)[0]?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  async function push(tag: string, ...selectors: string[]): Promise<boolean> {
    const [found] = selectors.flatMap((selector) => all(tag, selector).slice(0, 1));
    if (found && !(found as HTMLInputElement).checked) found.click();
    await element(tag).updateComplete;
    return found !== undefined;
  }
  async function write(tag: string, selector: string, value: string): Promise<boolean> {
    const fields = all(tag, selector) as HTMLInputElement[];
    for (const field of fields) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element(tag).updateComplete;
    }
    return fields.length > 0;
  }
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

  async function quiz(): Promise<string> {
    const tag = 'mg-quiz';
    await push(tag, '[part~="start-button"]');
    for (let steps = 0; steps < 25 && all(tag, '.result').length === 0; steps += 1) {
      const isWritten =
        (await write(tag, '#age', '45')) ||
        (await write(tag, '#sport', '3')) ||
        (await write(tag, '.portion input', '0'));
      if (!isWritten) await push(tag, '.choices input[value="-none"]', '.choices input');
      await push(tag, '[part~="next-button"]');
    }
    for (const part of ['save-button', 'print-button', 'diary-button']) await push(tag, `[part~="${part}"]`);
    return `${all(tag, '.result').length > 0 ? 'result' : 'no result'}: ${text(tag, '#heading')}`;
  }

  async function check(): Promise<string> {
    const tag = 'mg-dose-check';
    await push(tag, '[value="-none"]');
    await push(tag, '[part~="start-button"]');
    await push(tag, '[name="supplements"][value="-some"]');
    await push(tag, '[name="basis-0"][value="elemental"]');
    await write(tag, '#supplement-0-amount', '100');
    await write(tag, '#supplement-0-perDay', '1');
    await write(tag, '#age', '45');
    await push(tag, '[name="sex"][value="female"]');
    await push(tag, '[name="life-stage"][value="none"]');
    for (const name of ['medicines', 'conditions', 'signs-topic'])
      await push(tag, `[name="${name}"][value="-none"]`);
    await push(tag, '[name="food-way"][value="number"]');
    await write(tag, '#food-mg', '250');
    await push(tag, '[part~="print-button"]');
    return text(tag, '#heading');
  }

  async function table(): Promise<string> {
    const tag = 'mg-food-table';
    const count = text(tag, '[part~="count"]');
    await write(tag, '#search', 'spinazie');
    while (text(tag, '[part~="count"]') === count) await frame();
    await push(tag, '[data-do="add"]');
    for (const button of all(tag, '[part~="download-button"], [part~="print-button"]')) button.click();
    return text(tag, '.day-row .day-name');
  }

  function hasStorage(): boolean {
    try {
      return Boolean(window.localStorage);
    } catch {
      return false;
    }
  }

  async function tell(): Promise<void> {
    const ends: string[] = [];
    try {
      for (const use of [quiz, check, table]) ends.push(await use());
    } catch (error) {
      complaints.push(String(error));
    }
    // What was thrown later is heard of too.
    await frame();
    await frame();
    window.parent.postMessage({ ends, complaints, hasStorage: hasStorage(), origin: window.origin }, '*');
  }

  window.addEventListener('load', () => void tell());
}

/** Opens a page in a frame that may do no more than this, and waits for what it tells. */
export async function reportFrom(sandbox: string, body: string): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  frame.srcdoc = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Winkel</title>
<script>(${String(useAllAndTell)})()</script></head><body>${body}</body></html>`;
  try {
    return await new Promise<Report>((resolve) => {
      const listen = ({ source, data }: MessageEvent<Report>): void => {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve(data);
      };
      window.addEventListener('message', listen);
      document.body.append(frame);
    });
  } finally {
    frame.remove();
  }
}
