// The least element that prints. It is also loaded by pages of hosts, by its address.
import { html, LitElement, type TemplateResult } from 'lit';
import { printAlone } from '../../../src/ui/print.js';
import { printSheet, sheetStyles, type Sheet } from '../../../src/ui/sheet.js';
import { ordinarySheet } from './sheets.js';

export class PrintHost extends LitElement {
  static override properties = { screen: { type: Number } };
  declare screen: number;

  printText(text: unknown, title = 'A title'): void {
    const content = html`<p>${text}</p>`;
    printAlone({ host: this, title, lang: 'nl', content, styles: sheetStyles });
  }

  printSheet(sheet: Sheet = ordinarySheet): void {
    printSheet(this, sheet);
  }

  /** Two templates, as when an element goes from one screen to another. */
  protected override render(): TemplateResult {
    return this.screen === 2 ? html`<h2>second</h2>` : html`<p>first</p>`;
  }
}

customElements.define('print-host', PrintHost);
