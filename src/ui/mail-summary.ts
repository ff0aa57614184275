/** A part of the summary; the elements say what stands in it, in the visitor's language. */
export interface SummaryPart {
  readonly heading?: string;
  readonly lines: readonly string[];
}

/** Mail programs cut or refuse longer addresses. */
const MOST_ADDRESS_CHARACTERS = 1900;
const LINE_END = '\r\n';
const CUT = '…';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function partText({ heading, lines }: SummaryPart): string {
  const items = lines.map(oneLine).filter((line) => line !== '');
  if (heading === undefined) return items.join('\n');
  return [`${oneLine(heading)}:`, ...items.map((line) => `- ${line}`)].join('\n');
}

/** Plain text, with an empty line between parts: what the visitor sees beforehand is what is sent. */
export const mailSummary = (parts: readonly SummaryPart[]): string =>
  parts
    .filter(({ lines }) => lines.length > 0)
    .map(partText)
    .join('\n\n');

/* ------------------------------------------------------------------ link */

export const isMailto = (href: string): boolean => /^mailto:/i.test(href.trim());

interface MailParameter {
  name: string;
  /** As it stands in the address, encoded. */
  value: string;
}

/** Not `URLSearchParams`: in a mailto a plus is a plus, and a space is written `%20`. */
function splitMailto(href: string): { start: string; parameters: MailParameter[] } {
  const address = href.trim().split('#')[0] ?? '';
  const [start = '', ...rest] = address.split('?');
  const pairs = rest
    .join('?')
    .split('&')
    .filter((pair) => pair !== '');
  const parameters = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { name, value: value.join('=') };
  });
  return { start, parameters };
}

/** A lone half of a character pair cannot be encoded. */
const wholeCharacters = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');

const encoded = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, LINE_END));

/** What the host wrote may be no valid encoding; it is sent as it is, so it is shown as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value).replace(/\r\n/g, '\n');
  } catch {
    return value;
  }
}

/** Whole lines as far as they fit. */
function fitting(text: string, room: number): string {
  if (encoded(text).length <= room) return text;
  let left = room - encoded(CUT).length;
  const lines = text.split('\n');
  const tooMuch = lines.findIndex((line) => (left -= encoded(`${line}\n`).length) < 0);
  return tooMuch > 0 ? [...lines.slice(0, tooMuch), CUT].join('\n') : '';
}

const valueOf = (parameters: readonly MailParameter[], name: string): string | undefined =>
  parameters.find((parameter) => parameter.name.toLowerCase() === name)?.value;

const HOST_TEXTS: readonly string[] = ['subject', 'body'];

/** What the host wrote into a mail, which the visitor is shown. */
export function mailTexts(href: string): readonly string[] {
  const { parameters } = splitMailto(href);
  return HOST_TEXTS.flatMap((name) => {
    const value = valueOf(parameters, name);
    return value ? [decoded(value)] : [];
  });
}

/** The same address without them. */
export function withoutMailTexts(href: string): string {
  const { start, parameters } = splitMailto(href);
  const others = parameters.filter(({ name }) => !HOST_TEXTS.includes(name.toLowerCase()));
  const rest = others.map(({ name, value }) => `${name}=${value}`).join('&');
  return rest === '' ? start : `${start}?${rest}`;
}

export interface MailLink {
  href: string;
  /** The text of the mail, to the letter. */
  body: string;
  /** Not all of the summary fitted. */
  cut: boolean;
}

/**
 * A mailto link with the summary in it. A subject of the host stays; a body of the host comes first; anything else
 * (cc, for one) is left as it is.
 */
export function mailLink(href: string, mail: { subject: string; body: string }): MailLink {
  const { start, parameters } = splitMailto(href);
  const others = parameters.filter(({ name }) => !['subject', 'body'].includes(name.toLowerCase()));
  const subject = valueOf(parameters, 'subject') ?? encoded(wholeCharacters(mail.subject));
  const hostBody = valueOf(parameters, 'body');
  const opening = hostBody ? `${hostBody}${encoded('\n\n')}` : '';
  const before = [...others, { name: 'subject', value: subject }]
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');
  const link = `${start}?${before}&body=${opening}`;
  const summary = wholeCharacters(mail.body);
  const sent = fitting(summary, MOST_ADDRESS_CHARACTERS - link.length);
  return { href: `${link}${encoded(sent)}`, body: `${decoded(opening)}${sent}`, cut: sent !== summary };
}
