// The least element that has settings, answers and a catalogue; and what a host would notice of its problems.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../../src/engine/types.js';
import type { QuizSettings } from '../../../src/elements/mg-quiz/config.js';
import { ownQuizSettings, quizSettings } from '../../../src/elements/mg-quiz/config.js';
import type { Words } from '../../../src/locales/words.js';
import { MgElement } from '../../../src/ui/base-element.js';
import { CatalogController } from '../../../src/ui/catalog-controller.js';
import type { ConfigProblem } from '../../../src/ui/config.js';
import { propertiesOf } from '../../../src/ui/config.js';
import { define } from '../../../src/ui/define.js';
import { addLanguage } from '../../../src/ui/languages.js';

export const fakeWords = (lang: string, name: string): Words => ({ lang, name }) as unknown as Words;

addLanguage(fakeWords('nl', 'Nederlands'));
addLanguage(fakeWords('en', 'English'));

export class MgProbe extends MgElement {
  static override readonly settings = quizSettings;
  static override readonly plainAttributes = [...MgElement.plainAttributes, 'catalog'];
  static override properties = {
    ...propertiesOf(ownQuizSettings),
    catalog: { attribute: false, noAccessor: true },
  };

  protected override readonly kind = 'quiz';

  readonly source = new CatalogController(this, {
    knowledge: () => this.knowledgeUsed,
    tell: (problems) => this.setProblems('catalog', problems),
  });

  get catalog(): object | string | null {
    return this.source.given;
  }

  set catalog(given: object | string | null) {
    this.source.given = given;
  }

  get used(): QuizSettings {
    return this.settings;
  }

  get facts(): Facts {
    return this.hostFacts;
  }

  get spoken(): string {
    return this.words.lang;
  }

  async whenConfigured(): Promise<void> {
    await this.updateComplete;
    await this.configured();
    await this.updateComplete;
  }

  protected override get settings(): QuizSettings {
    return super.settings as QuizSettings;
  }

  protected override get givesCatalog(): boolean {
    return this.source.given !== null;
  }

  protected override configured(): Promise<unknown> {
    return this.source.ready;
  }

  protected override render(): TemplateResult {
    return html`<button lang=${this.language}>${this.settings.standard}</button>`;
  }
}

define('mg-probe', MgProbe);

export function makeProbe(attributes: Readonly<Record<string, string>> = {}): MgProbe {
  const probe = document.createElement('mg-probe') as MgProbe;
  for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
  return probe;
}

/** On the page, and its configuration read. */
export async function showProbe(
  attributes: Readonly<Record<string, string>> = {},
  parent: ParentNode = document.body,
): Promise<MgProbe> {
  const probe = makeProbe(attributes);
  parent.append(probe);
  await probe.whenConfigured();
  return probe;
}

export function isUsable(probe: MgProbe): boolean {
  return probe.shadowRoot?.querySelector('button')?.textContent !== undefined;
}

export interface Noticed {
  warnings: string[];
  infos: string[];
  events: ConfigProblem[];
  stop(): void;
}

/** Listens to the console and to the page. */
export function notice(): Noticed {
  const { warn, info } = console;
  const warnings: string[] = [];
  const infos: string[] = [];
  const events: ConfigProblem[] = [];
  const listener = (event: CustomEvent<ConfigProblem>): void => void events.push(event.detail);
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  console.info = (...parts: unknown[]) => void infos.push(parts.join(' '));
  document.body.addEventListener('mg-config-error', listener);
  const stop = (): void => {
    document.body.removeEventListener('mg-config-error', listener);
    Object.assign(console, { warn, info });
  };
  return { warnings, infos, events, stop };
}

export async function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}
