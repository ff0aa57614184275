const MOST_MS = 8000;

/** Looks again with every frame until there is something, and tells what it waited for when nothing comes. */
export async function until<T>(
  what: string,
  look: () => T | null | undefined | false,
  mostMs = MOST_MS,
): Promise<T> {
  const end = performance.now() + mostMs;
  for (;;) {
    const seen = look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await nextFrame();
  }
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => void requestAnimationFrame(() => resolve()));
}
