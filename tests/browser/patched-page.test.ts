import { expect } from 'chai';
import type { MgProbe } from './support/probe.js';
import { makeProbe } from './support/probe.js';

// Some old scripts add members to Object.prototype that show up in every `for…in`.
describe('a page that adds to Object.prototype after the element came', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const warnings: string[] = [];
  let probe: MgProbe;

  before(async () => {
    const { warn } = console;
    probe = makeProbe({ standard: 'us', answers: '{"ageYears": 40}' });
    document.body.append(probe);
    await probe.whenConfigured();
    try {
      prototype['ofTheHost'] = function ofTheHost() {};
      console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
      probe.catalog = { products: [{ id: 'a', name: 'Magnesiumcitraat', elementalMgPerUnit: 100 }] };
      probe.answers = { ageYears: 41 };
      await probe.whenConfigured();
    } finally {
      delete prototype['ofTheHost'];
      console.warn = warn;
    }
  });

  it('keeps the element, with its settings and answers', () => {
    expect(probe.shadowRoot?.querySelector('button')?.textContent).to.equal('us');
    expect(probe.facts).to.deep.equal({ ageYears: 41 });
  });

  it('is told once that its catalogue cannot be read', () => {
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<mg-probe> catalog').and.to.include('Object.prototype');
  });
});
