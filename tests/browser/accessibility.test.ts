import { expect } from 'chai';
import { accessibilityProblems } from './support/accessibility.js';

describe('the check for accessibility', () => {
  it('sees a field without a label in a shadow root', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    document.body.append(host);
    const problems = await accessibilityProblems(host);
    host.remove();
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^label: /);
  });
});
