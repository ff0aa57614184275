import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMailto, mailLink, mailSummary } from '../../src/ui/mail-summary.js';

const mail = { subject: 'Magnesium & ik', body: 'Beste praktijk,\n\nVorm: citraat +1' };

const bodyOf = (href: string): string => decodeURIComponent(/[?&]body=([^&]*)/.exec(href)?.[1] ?? '');
const subjectOf = (href: string): string => decodeURIComponent(/[?&]subject=([^&]*)/.exec(href)?.[1] ?? '');

test('a summary is plain text: a heading and its lines, an empty line between parts', () => {
  const text = mailSummary([
    { lines: ['Beste praktijk,'] },
    { heading: 'Antwoorden', lines: ['Leeftijd: 40', 'Doelen:\n spieren,  energie', ''] },
    { heading: 'Zonder regels', lines: [] },
  ]);
  assert.equal(text, 'Beste praktijk,\n\nAntwoorden:\n- Leeftijd: 40\n- Doelen: spieren, energie');
});

test('a plain mail link gets a subject and a body', () => {
  const { href } = mailLink('mailto:praktijk@example.nl', mail);
  assert.ok(href.startsWith('mailto:praktijk@example.nl?subject='));
  assert.equal(subjectOf(href), mail.subject);
  assert.equal(bodyOf(href), mail.body.replaceAll('\n', '\r\n'));
});

test('spaces are written %20, for mail programs show a plus as a plus', () => {
  const { href } = mailLink('mailto:a@example.nl', mail);
  assert.ok(!href.includes('+'));
  assert.ok(href.includes('%2B1'));
});

test("the host's own subject stays, its body comes first and its other parameters are left alone", () => {
  const { href } = mailLink(
    'mailto:a@example.nl?cc=b@example.nl&Subject=Consult%20aanvragen&body=Dag%20Eva',
    mail,
  );
  assert.ok(href.includes('cc=b@example.nl'));
  assert.equal(href.match(/subject=/gi)?.length, 1);
  assert.equal(subjectOf(href), 'Consult aanvragen');
  assert.equal(bodyOf(href), `Dag Eva\r\n\r\n${mail.body.replaceAll('\n', '\r\n')}`);
});

test('an answer cannot add an addressee or another parameter', () => {
  const { href } = mailLink('mailto:a@example.nl', {
    subject: 's',
    body: 'x&bcc=evil@example.org\r\nBcc: evil@example.org',
  });
  assert.ok(!/[?&]bcc=/i.test(href));
});

test('a long summary is cut at a line and says so, within what mail programs take', () => {
  const body = Array.from({ length: 200 }, (_, i) => `Regel ${i} met é en 😀`).join('\n');
  const { href } = mailLink('mailto:a@example.nl', { subject: 's', body });
  assert.ok(href.length <= 1900);
  const lines = bodyOf(href).split('\r\n');
  assert.equal(lines.at(-1), '…');
  assert.ok(lines.length > 10);
  assert.ok(lines.slice(0, -1).every((line, i) => line === `Regel ${i} met é en 😀`));
});

test('half a character does not break the link', () => {
  assert.equal(bodyOf(mailLink('mailto:a@example.nl', { subject: 's', body: 'a\uD83Db' }).href), 'ab');
});

test('what is shown beforehand is what is sent, to the letter, and a cut is told', () => {
  const long = Array.from({ length: 200 }, (_, i) => `Regel ${i}`).join('\n');
  for (const [address, body, isCut] of [
    ['mailto:a@example.nl', mail.body, false],
    ['mailto:a@example.nl', long, true],
    ['mailto:a@example.nl', 'a\uD83Db', false],
    ['mailto:a@example.nl?body=Dag%20Eva%0D%0A50%25', mail.body, false],
    ['mailto:a@example.nl?body=Dag%20Eva', long, true],
  ] as const) {
    const link = mailLink(address, { subject: 's', body });
    assert.equal(bodyOf(link.href).replaceAll('\r\n', '\n'), link.body);
    assert.equal(link.cut, isCut);
  }
});

test('a mail link is told from others', () => {
  assert.ok(isMailto('MAILTO:a@example.nl'));
  assert.ok(!isMailto('https://example.nl/mailto:'));
});
