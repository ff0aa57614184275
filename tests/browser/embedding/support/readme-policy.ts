// The policies that the README tells shops to send, as a page of the test server would.
const HEADING = '### The smallest policy that works';

export interface ReadmePolicies {
  /** For who names no address and shows no product images. */
  readonly alone: string;
  /** With images of products, and a catalogue, foods or knowledge at an address. */
  readonly withAddresses: string;
  readonly nonce: string;
}

/** A frame that is written in its page has no address, and not every browser then knows itself as 'self'. */
const asHere = (policy: string): string => policy.replaceAll("'self'", location.origin);

export async function readmePolicies(): Promise<ReadmePolicies> {
  const text = await (await fetch('/README.md')).text();
  const section = text.split(`${HEADING}\n`)[1]?.split('\n### ')[0] ?? '';
  const policies = [...section.matchAll(/^Content-Security-Policy: (.+)$/gm)].map(
    ([, policy = '']) => policy,
  );
  const [alone, withAddresses] = policies.map(asHere);
  const nonce = /'nonce-([^']+)'/.exec(alone ?? '')?.[1];
  if (policies.length !== 2 || !alone || !withAddresses || !nonce)
    throw new Error(`the README tells ${policies.length} policies under "${HEADING}"`);
  return { alone, withAddresses, nonce };
}

export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** A policy as what it says of each thing. */
export const directivesOf = (policy: string): Map<string, string> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

export const policyOf = (directives: ReadonlyMap<string, string>): string =>
  [...directives].map(([name, values]) => `${name} ${values}`).join('; ');
