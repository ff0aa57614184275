import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode; readonly isConnected: boolean };

/** As much as the line at the bottom covers: what peeps out below it is not in sight. */
const MARGIN = '0px 0px -80px 0px';

/** Whether the tray is on the screen. Until that is known, and where a browser cannot tell, it counts as in sight. */
export class InSight implements ReactiveController {
  yes = true;

  readonly #host: Host;
  readonly #selector: string;
  #observer: IntersectionObserver | null = null;
  #watched: Element | null = null;

  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    // What was under way when the element left the page is still drawn.
    if (!this.#host.isConnected) return;
    const element = this.#host.renderRoot.querySelector(this.#selector);
    if (element === this.#watched) return;
    this.hostDisconnected();
    this.#watched = element;
    if (element) this.#watch(element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = null;
    this.yes = true;
  }

  #watch(element: Element): void {
    try {
      this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: MARGIN });
      this.#observer.observe(element);
    } catch {
      // A page that has broken this loses the line at the bottom, and nothing else.
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const yes = entries.at(-1)?.isIntersecting !== false;
    if (yes === this.yes) return;
    this.yes = yes;
    this.#host.requestUpdate();
  }
}
