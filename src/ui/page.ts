import type { Facts } from '../engine/types.js';
import { isSameAnswer, type Answer, type Given } from './answering/answers.js';
import { onLanguageAdded } from './languages.js';

export type MemberKind = 'quiz' | 'dose' | 'foods';

/** What a visitor takes along from one element to another. */
export interface HandedOver {
  given: Given;
  /** What no question of the other asks, such as the times of a day. */
  more: Facts;
}

/** What one element lets the others of this file know, without events, globals or attributes. */
export interface PageMember {
  readonly kind: MemberKind;
  /** A shop is on the page from the moment that a catalogue is named, even while it loads or when it is broken. */
  givesCatalog(): boolean;
  /** Something was found for which a professional comes first; what, is nobody's business. */
  blocks?(): boolean;
  pageChanged(): void;
  /** Goes on with what the visitor did elsewhere; absent: takes nothing over. */
  receive?(handed: HandedOver): void;
}

/** Asked once on a page, whichever element asks first. */
const PERSON_QUESTIONS: readonly string[] = ['age', 'sex', 'life-stage'];

export type PersonAnswers = ReadonlyMap<string, Answer>;
const NOBODY: PersonAnswers = new Map();

/** What somebody eats in a day, by the tray of one element: each is a new word, also where the figure is an old one. */
export interface SharedDay {
  readonly foodMg: number;
  /** A part of it is an estimate. */
  readonly isEstimated?: boolean;
}

const members = new Set<PageMember>();
let person = NOBODY;
let day: SharedDay | null = null;
let stopWatching: (() => void) | null = null;

export const catalogOnPage = (): boolean => [...members].some((member) => member.givesCatalog());

export const isOnPage = (kind: MemberKind): boolean => [...members].some((member) => member.kind === kind);

export const blocksOnPage = (): boolean => [...members].some((member) => member.blocks?.() === true);

export function pageChanged(): void {
  for (const member of members) member.pageChanged();
}

/* ------------------------------------------------------------ the visitor */

/** What the visitor said of age, sex and life stage, on whichever element. */
export const sharedPerson = (): PersonAnswers => person;

/** The last word counts: whoever changes an age on one element has changed it on the page. */
export function sharePerson({ path, answers }: Pick<Given, 'path' | 'answers'>): void {
  const said = PERSON_QUESTIONS.flatMap((id) => {
    const answer = path.includes(id) ? answers.get(id) : undefined;
    return answer && !isSameAnswer(person.get(id), answer) ? [[id, answer] as const] : [];
  });
  if (said.length === 0) return;
  person = new Map([...person, ...said]);
  pageChanged();
}

/** What the visitor declared to eat in a day; null: nothing was declared. */
export const sharedDay = (): SharedDay | null => day;

/**
 * @param foodMg what all food of a day gives; null takes it back.
 * @param isEstimated whether a part of it was not told but estimated.
 * @returns what is shared now: a new word each time, by which whoever shared it knows its own again.
 */
export function shareDay(foodMg: number | null, isEstimated = false): SharedDay | null {
  if (foodMg === null && day === null) return day;
  day = foodMg === null ? null : Object.freeze({ foodMg, ...(isEstimated && { isEstimated }) });
  pageChanged();
  return day;
}

/** Somebody else may be next. */
export function forgetVisitor(): void {
  if (person === NOBODY && day === null) return;
  person = NOBODY;
  day = null;
  pageChanged();
}

/** The first other element of this kind that goes on with what a visitor did. */
export function partner(kind: MemberKind): Required<Pick<PageMember, 'receive'>> | undefined {
  for (const member of members) {
    if (member.kind === kind && member.receive) return { receive: member.receive.bind(member) };
  }
  return undefined;
}

/* ----------------------------------------------------------- the elements */

/** Safari empties fields of a page that it kept, a little after it shows it: they are filled with what was answered. */
function cameBack({ persisted }: PageTransitionEvent): void {
  if (persisted) setTimeout(pageChanged);
}

/** One observer for all elements, and none when there are none. */
function watchLanguages(): () => void {
  const observer = new MutationObserver(pageChanged);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const forget = onLanguageAdded(pageChanged);
  // A second script may add a language until the page has loaded; only then is a missing one a problem.
  window.addEventListener('load', pageChanged);
  window.addEventListener('pageshow', cameBack);
  return () => {
    observer.disconnect();
    forget();
    window.removeEventListener('load', pageChanged);
    window.removeEventListener('pageshow', cameBack);
  };
}

export function joinPage(member: PageMember): void {
  members.add(member);
  stopWatching ??= watchLanguages();
}

export function leavePage(member: PageMember): void {
  members.delete(member);
  if (members.size > 0) return;
  stopWatching?.();
  stopWatching = null;
  forgetVisitor();
}
