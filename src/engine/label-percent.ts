import type { Weighed } from './label-amounts.js';
import { servingAround, type Serving } from './label-serving.js';
import type { Token } from './label-tokens.js';

/** Magnesium that the label tells as a share of the reference intake. */
export interface Share {
  mg: number;
  serving: Serving | undefined;
  /** Right behind this amount. */
  beside: Weighed | undefined;
}

/** A share that is so near to the amount beside it says that the amount is magnesium itself; labels round. */
const NEAR = 1.13;
/** And one so far from it that it cannot be about the same; older labels had other reference intakes. */
const FAR = 1.67;

const NAMES: readonly Token['kind'][] = ['element', 'salt', 'other'];
const BETWEEN: readonly Token['kind'][] = [
  'open',
  'close',
  'equals',
  'weak',
  'comma',
  'filler',
  'as',
  'element',
  'salt',
];

function nearestName(tokens: readonly Token[], at: number): Token | undefined {
  const isName = ({ kind }: Token): boolean => NAMES.includes(kind);
  return tokens.slice(0, at).filter(isName).at(-1) ?? tokens.slice(at).find(isName);
}

function amountBeside(tokens: readonly Token[], percent: number): number | undefined {
  let at = percent - 1;
  while (at >= 0 && BETWEEN.includes(tokens[at]?.kind ?? 'word')) at -= 1;
  const token = tokens[at];
  return token?.kind === 'amount' ? token.start : undefined;
}

interface Line {
  tokens: readonly Token[];
  servings: readonly Serving[];
  weighed: readonly Weighed[];
  labelReferenceMg: number;
}

export function sharesIn({ tokens, servings, weighed, labelReferenceMg }: Line): Share[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'percent' || token.unit !== 'ri') return [];
    if (nearestName(tokens, at)?.kind === 'other') return [];
    const start = amountBeside(tokens, at);
    const beside = weighed.find((one) => one.start === start);
    return [
      {
        mg: (token.value / 100) * labelReferenceMg,
        serving: beside?.serving ?? servingAround(servings, token.start),
        beside,
      },
    ];
  });
}

const ratio = (share: Share, amount: Weighed): number => Math.max(amount.mg / share.mg, share.mg / amount.mg);

/** What stands beside its own share of the reference intake is magnesium, whatever name it goes by. */
export const isToldByShare = (amount: Weighed, shares: readonly Share[]): boolean =>
  amount.of !== 'other' && shares.some((share) => share.beside === amount && ratio(share, amount) <= NEAR);

/** "magnesium 500 mg (21 % RI)" contradicts itself. */
export const contradicts = (share: Share): boolean =>
  share.beside !== undefined &&
  ['element', 'unnamed'].includes(share.beside.of) &&
  ratio(share, share.beside) > FAR;
