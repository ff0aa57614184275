import type { Excuse, Lexicon } from './check-text-phrases.js';
import type { Match, Search, Span } from './check-text-search.js';
import { numbered } from './counting.js';

/** Words around a mention that make it a promise. */
const PROMISED_WITHIN = 3;
/** How many words a street's name runs on, and a person's. */
const STREET_NAME = 3;
const PERSON_NAME = 1;
/** How far back the nutrient stands that a claim is about. */
const CLAIM = 30;

interface Divided {
  /** By token: the sentence, cut where "but" turns it, and the same cut at colons and dashes too. */
  turns: number[];
  blocks: number[];
}

function divide({ tokens, has }: Search, lexicon: Lexicon): Divided {
  const but = lexicon.list('but');
  const turns: number[] = [];
  const blocks: number[] = [];
  let [turn, block] = [0, 0];
  for (const [at, token] of numbered(tokens)) {
    const before = tokens[at - 1];
    const isTurn = token.sentence !== before?.sentence || has(at, but);
    if (isTurn) turn += 1;
    if (isTurn || token.part !== before.part) block += 1;
    turns.push(turn);
    blocks.push(block);
  }
  return { turns, blocks };
}

/**
 * What the words around a mention make of it: a warning or a denial promises nothing.
 * @returns whether a mention is lawful where it stands.
 */
export function excusesIn(
  search: Search,
  questions: ReadonlySet<number>,
  lexicon: Lexicon,
): (mention: Span) => boolean {
  const { tokens, has, matches } = search;
  const { turns, blocks } = divide(search, lexicon);
  const sentenceOf = (at: number): number => tokens[at]?.sentence ?? -1;
  const turnsWith = (name: string): ReadonlySet<number> =>
    new Set(turns.filter((_, at) => has(at, lexicon.list(name))));
  const medical = turnsWith('medicine');
  const against = turnsWith('against');
  const after = turnsWith('after');
  const notHarm = turnsWith('notHarm');
  const without = lexicon.list('without');
  const recommending = new Set(
    tokens.filter((_, at) => has(at, lexicon.list('lure'))).map(({ sentence }) => sentence),
  );
  const hasProduct = turnsWith('product').size > 0;

  const stubborn = new Set(
    lexicon.noExcuse.flatMap((row) => matches(row)).map(({ core }) => sentenceOf(core.first)),
  );
  /** Sentences or turns in which a mention is excused and a promise is not; blocks in which both are. */
  const warned = new Set<number>();
  const warnedTurns = new Set<number>();
  const suffered = new Set<number>();
  const unused = new Set<number>();
  /** Turns that tell what the product may do to you, and what too much of it does. */
  const harmed = new Set<number>();
  const excessive = new Set<number>();
  const denied = new Set<number>();
  const deniedBlocks = new Set<number>();
  /** By block: where words like "not for" end. */
  const onward = new Map<number, number>();
  /** Sentences about something to sit, lie or wear. */
  const objects = new Set<number>();
  /** Tokens that are a name or a figure of speech. */
  const spared = new Set<number>();

  /** Tokens of a warning, which promise nothing: the "stop" of "stop using it". */
  const warning = new Set<number>();

  const spare = (first: number, count: number): void => {
    for (let at = first; at < first + count; at++) spared.add(at);
  };
  /** A question that denies is a lure: "nothing helps against your cramps?" */
  const deny = ({ core: { first } }: Match): void => {
    if (!questions.has(sentenceOf(first))) deniedBlocks.add(blocks[first] as number);
  };
  const suffer = ({ core: { first } }: Match): void => {
    if (!questions.has(sentenceOf(first))) suffered.add(turns[first] as number);
  };
  const reach: Readonly<Record<Excuse, (match: Match) => void>> = {
    consult: ({ core: { first } }) => {
      const sentence = sentenceOf(first);
      // Who sells while sending people to a doctor, warns of nothing.
      if (recommending.has(sentence) || recommending.has(sentence + 1)) return;
      warnedTurns.add(turns[first] as number);
      warned.add(sentence + 1);
      if (questions.has(sentence - 1)) warned.add(sentence - 1);
    },
    noEvidence: (match) => {
      const before = sentenceOf(match.core.first) - 1;
      deny(match);
      if (questions.has(before)) denied.add(before);
    },
    noEffect: deny,
    notFor: ({ core: { first, last } }) => {
      const block = blocks[first] as number;
      if (!questions.has(sentenceOf(first))) onward.set(block, Math.min(last, onward.get(block) ?? last));
    },
    noUse: ({ core: { first, last } }) => {
      unused.add(blocks[first] as number);
      // "With a headache: do not use."
      if (sentenceOf(last + 1) !== sentenceOf(last)) harmed.add(turns[first] as number);
      // With the word after it: "bad for your", "do not use against".
      for (let at = first; at <= last + 1; at++) warning.add(at);
    },
    sideEffect: ({ core: { first } }) => {
      const turn = turns[first] as number;
      if (!notHarm.has(turn) && !has(first - 1, without)) harmed.add(turn);
    },
    excess: ({ core: { first } }) => {
      const turn = turns[first] as number;
      if (!notHarm.has(turn)) excessive.add(turn);
    },
    symptom: suffer,
    story: (match) => {
      if (!hasProduct) suffer(match);
    },
    label: ({ core: { first } }) => {
      if (tokens.length === 1) spare(first, 1);
    },
    question: ({ core: { first } }) => {
      if (first <= 1 && questions.has(0) && tokens.at(-1)?.sentence === 0) warned.add(0);
    },
    figurative: ({ core: { first, last } }) => {
      if (!hasProduct) spare(first, last - first + 1);
    },
    object: ({ core: { first } }) => {
      if (!hasProduct) objects.add(sentenceOf(first));
    },
    person: ({ core: { last } }) => spare(last + 1, PERSON_NAME),
    street: ({ core: { last } }) => spare(last + 1, STREET_NAME),
  };
  for (const row of lexicon.excuses) matches(row).forEach(reach[row.id]);

  const promising = [...lexicon.list('good'), ...lexicon.list('against')];
  const isPromised = ({ first, last }: Span): boolean => {
    const isAt = (at: number, lists: readonly number[]): boolean =>
      turns[at] === turns[first] && !warning.has(at) && has(at, lists);
    for (let away = 1; away <= PROMISED_WITHIN; away++) {
      if (isAt(first - away, promising) || isAt(last + away, promising)) return true;
    }
    const product = lexicon.list('product');
    return isAt(first - 1, product) || isAt(last + 1, product);
  };

  /** "Zinc contributes to normal hair": the authorised claim of another nutrient. */
  const contributes = lexicon.list('contributes');
  const nutrients = lexicon.list('nutrient');
  const isOfOther = (mention: number): boolean => {
    let isAfterVerb = false;
    let isOther = false;
    for (let at = mention; at > mention - CLAIM && turns[at] === turns[mention]; at--) {
      const isVerb = has(at, contributes);
      // The verb before this one has a subject of its own.
      if (isVerb && isOther) break;
      if (isAfterVerb && tokens[at]?.text.startsWith('magnesium')) return false;
      isOther ||= isAfterVerb && has(at, nutrients);
      isAfterVerb ||= isVerb;
    }
    return isOther && (has(mention, contributes) || has(mention, lexicon.list('nutrientEffect')));
  };

  return (mention) => {
    const { first } = mention;
    const sentence = sentenceOf(first);
    const turn = turns[first] as number;
    const block = blocks[first] as number;
    if (spared.has(first) || objects.has(sentence) || excessive.has(turn) || isOfOther(first)) return true;
    if (stubborn.has(sentence)) return false;
    if (denied.has(sentence) || deniedBlocks.has(block)) return true;
    const isWarned = warned.has(sentence) || warnedTurns.has(turn);
    if (isPromised(mention)) return isWarned && medical.has(turn);
    const isSuffered = suffered.has(turn) && !against.has(turn) && !after.has(turn);
    return (
      isWarned || isSuffered || harmed.has(turn) || unused.has(block) || (onward.get(block) ?? first) < first
    );
  };
}
