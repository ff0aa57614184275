import { numbered } from './counting.js';
import { servingAround, type Serving } from './label-serving.js';
import type { Token } from './label-tokens.js';

/** An amount, and what it is an amount of. */
export interface Weighed {
  /** NaN where the label gives a range. */
  mg: number;
  written: string;
  of: 'element' | 'compound' | 'other' | 'unnamed';
  /** The label says that this is the magnesium itself: "elemental", or "of which" behind a compound. */
  explicit: boolean;
  start: number;
  serving: Serving | undefined;
}

interface Group {
  kind: 'group';
  items: Item[];
  start: number;
}
interface Placed extends Serving {
  kind: 'serving';
}
type Item = Token | Group | Placed;

interface Clause {
  items: Item[];
  /** Opened by "waarvan", "dont", "equivalent to". */
  isShare: boolean;
}

/** Servings stand in one piece, brackets in another; one that never closes runs to the end. */
function nested(tokens: readonly Token[], servings: readonly Serving[]): Item[] {
  const open: Item[][] = [[]];
  const placed = new Set<Serving>();
  for (const token of tokens) {
    const serving = servings.find(({ start, end }) => token.start >= start && token.end <= end);
    if (serving && !placed.has(serving)) open.at(-1)?.push({ kind: 'serving', ...serving });
    if (serving) placed.add(serving);
    else if (token.kind === 'open') {
      const items: Item[] = [];
      open.at(-1)?.push({ kind: 'group', items, start: token.start });
      open.push(items);
    } else if (token.kind !== 'close') open.at(-1)?.push(token);
    else if (open.length > 1) open.pop();
  }
  return open[0] ?? [];
}

const isName = (item: Item | undefined): item is Token =>
  item?.kind === 'element' || item?.kind === 'salt' || item?.kind === 'other';

/** Where the last item before this place stands that is none of these; -1 when there is none. */
function lastBut(items: readonly Item[], before: number, ...kinds: readonly string[]): number {
  let at = before - 1;
  while (at >= 0 && kinds.includes(items[at]?.kind ?? '')) at -= 1;
  return at;
}

/** A colon or dash leads from a name to its amount, and parts anything else. */
function parts(item: Item, items: readonly Item[]): boolean {
  if (['and', 'which', 'comma', 'strong', 'tells'].includes(item.kind)) return true;
  if (item.kind !== 'equals' && item.kind !== 'weak') return false;
  return !isName(items[lastBut(items, items.length, 'group', 'filler', 'serving')]);
}

function clausesOf(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = [{ items: [], isShare: false }];
  for (const [at, item] of numbered(items)) {
    const last = clauses.at(-1) as Clause;
    // "magnesium, als citraat"
    if (item.kind === 'comma' && items[at + 1]?.kind === 'as') continue;
    if (!parts(item, last.items)) last.items.push(item);
    else if (last.items.length > 0) clauses.push({ items: [], isShare: item.kind === 'which' });
    else last.isShare ||= item.kind === 'which';
  }
  return clauses;
}

/** What may stand between a name and its amount without parting them. */
const TRANSPARENT: readonly Item['kind'][] = ['filler', 'serving', 'group', 'equals', 'weak'];

/** "magnesium als citraat 100 mg" is 100 mg of magnesium. */
function elementAhead(items: readonly Item[], salt: number): Token | undefined {
  const as = lastBut(items, salt, 'filler');
  if (items[as]?.kind !== 'as') return undefined;
  const item = items[lastBut(items, as, ...TRANSPARENT)];
  return item?.kind === 'element' ? item : undefined;
}

/** The name that leads to an amount; `'none'` when the clause opens with the amount. */
function nameBefore(items: readonly Item[], amount: number): Token | 'none' | undefined {
  const at = lastBut(items, amount, ...TRANSPARENT, 'percent');
  const item = items[at];
  if (!item) return 'none';
  if (item.kind === 'salt') return elementAhead(items, at) ?? item;
  return isName(item) ? item : undefined;
}

/** "(elementair)" */
const saysElemental = (item: Item | undefined): Token | undefined =>
  item?.kind === 'group' && item.items.length === 1 && item.items[0]?.kind === 'element'
    ? item.items[0]
    : undefined;

const nextBut = (items: readonly Item[], from: number, ...kinds: Item['kind'][]): number =>
  items.findIndex(({ kind }, at) => at >= from && !kinds.includes(kind));

/** The name behind an amount, unless it leads to the next one. */
function nameAfter(items: readonly Item[], amount: number): Token | undefined {
  const at = nextBut(items, amount + 1, 'filler');
  const item = items[at];
  if (!isName(item)) return saysElemental(item);
  const next = items[nextBut(items, at + 1, ...TRANSPARENT, 'element', 'salt')];
  return next?.kind === 'amount' ? undefined : item;
}

function anyNameAfter(items: readonly Item[], amount: number): Token | undefined {
  const item = items[nextBut(items, amount + 1, 'filler')];
  return isName(item) ? item : saysElemental(item);
}

const isOther = (name: Token | undefined): boolean => name?.kind === 'other';

/**
 * A label writes "name amount" or "amount name" throughout a clause; a name behind the last amount tells which. A name
 * belongs to one amount only.
 */
function namesIn(items: readonly Item[], inherited: Token | undefined): Map<Item, Token | undefined> {
  const amounts = items.flatMap(({ kind }, at) => (kind === 'amount' ? [at] : []));
  const amountFirst = anyNameAfter(items, amounts.at(-1) ?? items.length) !== undefined;
  const used = new Set<Token>();
  const names = new Map<Item, Token | undefined>();
  for (const at of amounts) {
    const ahead = nameBefore(items, at);
    const before = ahead === 'none' ? inherited : ahead;
    const free = before && !used.has(before) ? before : undefined;
    const after = amountFirst ? anyNameAfter(items, at) : nameAfter(items, at);
    // Between "zinc" and "magnesium" nobody can say which of them it is.
    const isTorn = free !== undefined && after !== undefined && isOther(free) !== isOther(after);
    const name = isTorn && amountFirst ? undefined : amountFirst ? (after ?? free) : (free ?? after);
    if (name) used.add(name);
    names.set(items[at] as Item, name);
  }
  return names;
}

function servingAfter(items: readonly Item[], at: number): Serving | undefined {
  const item = items.find(({ kind }, index) => index > at && kind === 'serving');
  return item?.kind === 'serving' ? item : undefined;
}

const OF: Readonly<Record<string, Weighed['of']>> = { element: 'element', salt: 'compound', other: 'other' };

interface Line {
  servings: readonly Serving[];
  weighed: Weighed[];
}

function weigh(line: Line, items: readonly Item[], inherited: Token | undefined): void {
  for (const [index, clause] of numbered(clausesOf(items))) {
    weighClause(line, clause, index === 0 ? inherited : undefined);
  }
}

function weighClause(line: Line, { items, isShare }: Clause, inherited: Token | undefined): void {
  const names = namesIn(items, inherited);
  // "Magnesium 300 mg, waarvan 100 mg uit citraat" is a share of the magnesium, not the magnesium in a compound.
  const isOfCompound = isShare && line.weighed.filter(({ of }) => of !== 'other').at(-1)?.of === 'compound';
  for (const [at, item] of numbered(items)) {
    if (item.kind === 'amount') {
      const name = names.get(item);
      line.weighed.push({
        mg: item.value,
        written: item.unit,
        of: OF[name?.kind ?? ''] ?? 'unnamed',
        explicit: name?.kind === 'element' && (name.unit === 'explicit' || isOfCompound),
        start: item.start,
        serving: servingAfter(items, at) ?? servingAround(line.servings, item.start),
      });
    }
    if (item.kind === 'group') weigh(line, item.items, inheritedBy(items, at));
  }
}

/** "magnesium (100 mg)" */
function inheritedBy(items: readonly Item[], group: number): Token | undefined {
  const last = items[group - 1];
  const leadsOn = items[nextBut(items, group + 1, ...TRANSPARENT)]?.kind === 'amount';
  return isName(last) && !leadsOn ? last : undefined;
}

/** Every amount of the line in its order, with what it is of and what it is in. */
export function amountsIn(tokens: readonly Token[], servings: readonly Serving[]): Weighed[] {
  const line: Line = { servings, weighed: [] };
  weigh(line, nested(tokens, servings), undefined);
  return line.weighed.sort((a, b) => a.start - b.start);
}
