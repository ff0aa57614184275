import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { safeFileUrl, safeUrl } from '../../src/ui/urls.js';

const fine = [
  'https://shop.example/p/1',
  'http://shop.example',
  'HTTPS://SHOP.EXAMPLE/',
  '/p/b-120',
  './p',
  '../p?id=1&x=2#top',
  'p/b-120',
  '//cdn.example/i.jpg',
  '#consult',
  '?id=4',
  'mailto:praktijk@example.nl?subject=Vraag',
  'tel:+31201234567',
  '/zoek?url=javascript:alert(1)',
];

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\tjavascript\t:alert(1)',
  'javascript\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
  'ftp://shop.example/',
  'view-source:https://shop.example',
  'https://shop.example/\u0007',
  'https://',
  'https://[',
  '',
  '   ',
  `/${'a'.repeat(5000)}`,
  42,
  null,
  undefined,
  {},
  ['https://shop.example'],
];

for (const address of fine) {
  test(`${address} may be opened`, () => assert.equal(safeUrl(address), address));
}

for (const address of refused) {
  test(`${JSON.stringify(address)?.slice(0, 60)} may not be opened`, () =>
    assert.equal(safeUrl(address), null));
}

test('an image or a cart is never a mail address or a telephone number', () => {
  assert.equal(safeFileUrl('mailto:a@example.nl'), null);
  assert.equal(safeFileUrl('tel:112'), null);
  assert.equal(safeFileUrl('/i/b-120.jpg'), '/i/b-120.jpg');
});

test('whatever is let through, a browser opens with one of the four schemes', () => {
  const pieces = fc.constantFrom(
    'java',
    'script',
    ':',
    'https',
    'data',
    '//',
    '\n',
    '\t',
    ' ',
    '\\',
    '/',
    'x',
    '\u0000',
    '@',
    'mailto',
  );
  const addresses = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(addresses, (address) => {
      const safe = safeUrl(address);
      if (safe === null) return;
      const { protocol } = new URL(safe, 'https://shop.example/nl/');
      assert.ok(['http:', 'https:', 'mailto:', 'tel:'].includes(protocol), protocol);
    }),
  );
});
