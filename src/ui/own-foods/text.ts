/** Longer texts are cut out of the source by browsers as a view, which would keep all of the source in memory. */
const SHORTEST_VIEW = 13;

const controlCharacters = /\p{Cc}/u;
/** These turn the direction of what follows, outside the text too. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** A copy that keeps nothing else alive. */
export const ownCopy = (text: string): string => (text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1));

/** One line of plain text: line ends and tabs become spaces, other control characters go. */
export function cleanText(text: string): string {
  const bare = controlCharacters.test(text) ? text.replace(/[\t\r\n]+/g, ' ').replace(/\p{Cc}/gu, '') : text;
  return bare.replace(directionMarks, '').trim();
}

const characterPairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Counted as people do: an emoji is one character. */
export const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && (text.length > 2 * most || text.replace(characterPairs, '_').length > most);

const MOST_SHARED = 5000;

/** Keeps the texts of foods: the source they came in can go, and rows that say the same share one text. */
export class Texts {
  readonly #shared = new Map<string, string>();
  readonly #areCutOut: boolean;

  /** @param areCutOut whether they are cut out of one long text */
  constructor(areCutOut: boolean) {
    this.#areCutOut = areCutOut;
  }

  own(text: string): string {
    return this.#areCutOut ? ownCopy(text) : text;
  }

  share(text: string): string {
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    const own = this.own(text);
    if (this.#shared.size < MOST_SHARED) this.#shared.set(own, own);
    return own;
  }
}
