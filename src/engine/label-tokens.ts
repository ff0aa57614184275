import { lexemesOf, type Lexeme } from './label-lexemes.js';
import type { Knowledge } from './types.js';

/** A piece of a label's line, with what it says. */
export interface Token {
  kind:
    | 'amount'
    | 'counted'
    | 'number'
    | 'percent'
    | 'unit'
    | 'times'
    | 'day'
    | 'per'
    | 'in'
    | 'portion'
    | 'size'
    | 'tells'
    | 'as'
    | 'which'
    | 'and'
    | 'filler'
    | 'most'
    | 'element'
    | 'salt'
    | 'other'
    | 'buffered'
    | 'open'
    | 'close'
    /** Colon and equals sign: they lead from a name to its amount, and from a serving to what is in it. */
    | 'equals'
    /** Dash, bar, middle dot. */
    | 'weak'
    | 'comma'
    | 'strong'
    | 'word';
  start: number;
  end: number;
  /** An amount in mg, a count or a percentage; NaN where the label gives a range. */
  value: number;
  /** Of an amount: as it is written. Of what is counted: the unit. Of the rest: what tells it apart from its kind. */
  unit: string;
}

const IN_MG: Readonly<Record<string, number>> = { mg: 1, g: 1000, µg: 0.001 };
const OF = /^(?:de|d|of|van|von|du|des)$/;
const PREFIX = /^(?:l|dl|di|tri|bi|bis|mono)$/;

type Told = Pick<Token, 'kind'> & Partial<Pick<Token, 'value' | 'unit'>>;
/** What a run of lexemes says, and how many of them. */
type Reading = readonly [told: Told, taken: number];

/** Reads what stands at one place of the line; every look ahead is a few words long, so a line is read in one go. */
class Reader {
  readonly lexemes: readonly Lexeme[];

  constructor(lexemes: readonly Lexeme[]) {
    this.lexemes = lexemes;
  }

  is(at: number, ...kinds: Lexeme['kind'][]): boolean {
    const kind = this.lexemes[at]?.kind;
    return kind !== undefined && kinds.includes(kind);
  }

  text(at: number): string {
    return this.lexemes[at]?.text ?? '';
  }

  value(at: number): string {
    return this.lexemes[at]?.value ?? '';
  }

  /** From here past all of these kinds. */
  past(at: number, ...kinds: Lexeme['kind'][]): number {
    let next = at;
    while (this.is(next, ...kinds)) next += 1;
    return next;
  }

  /** Digits, or a word for a number where something is counted. */
  count(at: number): readonly [value: number, next: number] | undefined {
    if (!this.is(at, 'number')) return undefined;
    const isDigits = /^\d/.test(this.text(at));
    if (!isDigits && !this.is(at + 1, 'unit', 'adjective', 'times') && !this.day(at + 1)) return undefined;
    const value = Number(this.value(at));
    if (!this.is(at + 2, 'number')) return [value, at + 1];
    if (this.is(at + 1, 'dash', 'range', 'weak')) return [NaN, at + 3];
    // "2 x 1 tablet", but "3 x 100 mg" could be either.
    if (this.text(at + 1) === 'x') return [value * Number(this.value(at + 2)), at + 3];
    return [value, at + 1];
  }

  quantity(at: number): Reading | undefined {
    const [value, next] = this.count(at) ?? [];
    if (value === undefined || next === undefined) return undefined;
    const taken = next - at;
    if (this.is(next, 'mass')) return this.mass(at, value, next);
    if (this.is(next, 'percent')) return this.percent(at, value, next);
    const unit = this.past(next, 'adjective');
    if (this.is(unit, 'unit')) {
      const end = this.past(unit + 1, 'unit', 'adjective');
      return [{ kind: 'counted', value, unit: this.value(unit) }, end - at];
    }
    if (this.is(next, 'times') && this.day(next + 1)) {
      return [{ kind: 'times', value }, taken + 1 + (this.day(next + 1)?.[1] ?? 0)];
    }
    // "twice daily"
    if (/(?:maal|mal|ce)$/.test(this.text(at)) && this.day(next)) {
      return [{ kind: 'times', value }, taken + (this.day(next)?.[1] ?? 0)];
    }
    return [{ kind: 'number', value }, taken];
  }

  mass(at: number, value: number, unit: number): Reading {
    const name = this.value(unit);
    const written = `${this.text(at)} ${name}`;
    // "100 mg tot 200 mg"
    if (this.is(unit + 1, 'range') && this.is(unit + 2, 'number') && this.is(unit + 3, 'mass')) {
      return [{ kind: 'amount', value: NaN, unit: written }, unit + 4 - at];
    }
    // Of "3 x 100 mg" nobody can say whether it is each or all.
    const isProduct = this.text(at + 1) === 'x';
    return [
      { kind: 'amount', value: isProduct ? NaN : value * (IN_MG[name] ?? NaN), unit: written },
      unit + 1 - at,
    ];
  }

  percent(at: number, value: number, sign: number): Reading {
    const of = this.past(sign + 1, 'filler', 'range');
    if (this.is(of, 'day') && this.text(of + 1) === 'value') {
      return [{ kind: 'percent', value, unit: 'dv' }, of + 2 - at];
    }
    if (this.is(of, 'reference')) return [{ kind: 'percent', value, unit: this.value(of) }, of + 1 - at];
    // The share of magnesium in a compound is no name for an amount.
    if (this.is(of, 'magnesium', 'elemental') && !this.is(of + 1, 'salt', 'salt-like')) {
      return [{ kind: 'percent', value, unit: '' }, this.past(of, 'magnesium', 'elemental') - at];
    }
    return [{ kind: 'percent', value, unit: '' }, sign + 1 - at];
  }

  /** "RI 100 %" */
  reference(at: number): Reading | undefined {
    if (!this.is(at, 'reference')) return undefined;
    const number = this.past(at + 1, 'equals');
    if (!this.is(number, 'number') || !this.is(number + 1, 'percent')) return undefined;
    const value = Number(this.value(number));
    return [{ kind: 'percent', value, unit: this.value(at) }, number + 2 - at];
  }

  day(at: number): Reading | undefined {
    if (this.is(at, 'day')) return [{ kind: 'day' }, 1];
    const isPer = this.is(at, 'per') || /^(?:a|am|\/)$/.test(this.text(at));
    return isPer && this.is(at + 1, 'day-name') ? [{ kind: 'day' }, 2] : undefined;
  }

  portion(at: number): Reading | undefined {
    if (this.is(at, 'day') && this.is(at + 1, 'portion')) return [{ kind: 'portion', unit: 'day' }, 2];
    if (!this.is(at, 'portion')) return undefined;
    if (this.is(at + 1, 'day')) return [{ kind: 'portion', unit: 'day' }, 2];
    if (this.is(at + 1, 'size')) return [{ kind: 'portion', unit: 'size' }, 2];
    return [{ kind: 'portion', unit: this.value(at) }, 1];
  }

  /** Salts and the words between them that belong to the same name. */
  saltsFrom(at: number): number {
    let next = at;
    while (this.is(next, 'salt', 'marine') || (PREFIX.test(this.text(next)) && this.is(next + 1, 'salt'))) {
      next += 1;
    }
    return next;
  }

  element(at: number): Reading | undefined {
    const name = this.past(at, 'pure', 'elemental');
    if (!this.is(name, 'magnesium')) {
      const isElemental = this.is(at, 'elemental') || (name > at && this.is(name - 1, 'elemental'));
      return isElemental ? [{ kind: 'element', unit: 'explicit' }, name - at] : undefined;
    }
    const salt = PREFIX.test(this.text(name + 1)) ? name + 2 : name + 1;
    if (this.is(salt, 'salt', 'salt-like', 'marine')) {
      return [{ kind: 'salt' }, this.saltsFrom(salt + 1) - at];
    }
    const end = this.past(name + 1, 'pure', 'elemental');
    return [{ kind: 'element', unit: end > name + 1 || name > at ? 'explicit' : '' }, end - at];
  }

  salt(at: number): Reading | undefined {
    const start = PREFIX.test(this.text(at)) ? at + 1 : at;
    if (this.is(start, 'marine') && this.is(start + 1, 'magnesium'))
      return [{ kind: 'salt' }, start + 2 - at];
    if (!this.is(start, 'salt', 'salt-like')) {
      return start > at && this.is(start, 'magnesium') ? this.shifted(this.element(start)) : undefined;
    }
    const end = this.saltsFrom(start + 1);
    const of = OF.test(this.text(end)) ? end + 1 : at;
    if (this.is(of, 'magnesium')) return [{ kind: 'salt' }, this.saltsFrom(of + 1) - at];
    if (this.is(of, 'mineral')) return this.shifted(this.other(of), of - at);
    return this.is(start, 'salt') ? [{ kind: 'salt' }, end - at] : undefined;
  }

  shifted(reading: Reading | undefined, by = 1): Reading | undefined {
    return reading && [reading[0], reading[1] + by];
  }

  /** Another nutrient, with its own salt and its own brackets. */
  other(at: number): Reading | undefined {
    if (!this.is(at, 'other', 'mineral')) return undefined;
    let next = at + 1;
    if (this.text(at).startsWith('vit') && /^[a-k]\d{0,2}$/.test(this.text(next))) next += 1;
    const salt = this.past(next, 'as', 'filler');
    if (this.is(salt, 'salt', 'salt-like')) next = this.past(salt, 'salt', 'salt-like');
    // "calcium magnesium citraat" is a mixture of which nobody knows the shares.
    if (this.is(at, 'mineral') && this.is(next, 'magnesium')) next = this.past(next, 'magnesium', 'salt');
    return [{ kind: 'other' }, this.pastBrackets(next) - at];
  }

  pastBrackets(at: number): number {
    if (!this.is(at, 'open')) return at;
    let depth = 0;
    for (let next = at; next < this.lexemes.length; next += 1) {
      if (this.is(next, 'open')) depth += 1;
      if (this.is(next, 'close')) depth -= 1;
      if (this.is(next, 'magnesium') || this.text(next).includes('magnesium')) return at;
      if (depth === 0) return next + 1;
    }
    return at;
  }

  per(at: number): Reading | undefined {
    if (this.is(at, 'per', 'in')) return [{ kind: this.is(at, 'in') ? 'in' : 'per' }, 1];
    if (this.text(at) !== '/' || /^\d/.test(this.text(at - 1))) return undefined;
    const isUnit = this.is(at + 1, 'unit', 'portion') || this.is(at + 2, 'unit', 'mass');
    return isUnit ? [{ kind: 'per' }, 1] : undefined;
  }

  plainWord(at: number): Reading {
    const { kind, text, value } = this.lexemes[at] as Lexeme;
    switch (kind) {
      case 'dash':
        return [{ kind: 'weak' }, 1];
      case 'range':
        return [{ kind: /^(?:tot|bis)$/.test(text) ? 'most' : 'filler' }, 1];
      case 'pure':
        return [{ kind: 'filler' }, 1];
      case 'unit':
        return [{ kind: 'unit', unit: value }, 1];
      case 'size':
      case 'tells':
      case 'as':
      case 'which':
      case 'and':
      case 'filler':
      case 'most':
      case 'buffered':
      case 'open':
      case 'close':
      case 'equals':
      case 'weak':
      case 'comma':
      case 'strong':
        return [{ kind }, 1];
      default:
        return [{ kind: 'word' }, 1];
    }
  }

  at(at: number): Reading {
    return (
      this.quantity(at) ??
      this.reference(at) ??
      this.portion(at) ??
      this.day(at) ??
      this.per(at) ??
      this.element(at) ??
      this.salt(at) ??
      this.other(at) ??
      this.plainWord(at)
    );
  }
}

/** @param line a tidied line */
export function tokensOf(line: string, knowledge: Knowledge): Token[] {
  const reader = new Reader(lexemesOf(line, knowledge.forms));
  const tokens: Token[] = [];
  let at = 0;
  while (at < reader.lexemes.length) {
    const [told, taken] = reader.at(at);
    const start = reader.lexemes[at]?.start ?? 0;
    const end = reader.lexemes[at + taken - 1]?.end ?? start;
    tokens.push({ value: NaN, unit: '', ...told, start, end });
    at += taken;
  }
  return tokens;
}
