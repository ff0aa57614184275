/**
 * Draws, and keeps what is in sight where it is: what changes out of sight above must not push away what a finger is
 * about to touch. Most browsers do so by themselves; Safari does not.
 * @param anchor what has to stay in its place, once its beginning has been scrolled out of sight
 */
export function keepPlace(anchor: Element | null, draw: () => void): void {
  const { style } = document.documentElement;
  const before = anchor && !('overflowAnchor' in style) ? anchor.getBoundingClientRect().top : 0;
  draw();
  if (!anchor?.isConnected || before >= 0) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}
