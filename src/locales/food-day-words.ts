import type { MenuMeal } from '../engine/types.js';
import type { ShareShown } from './food-table-words.js';

export interface OfFood {
  food: string;
}

/** What is left to the reference intake; below 0 there is nothing left. */
export interface GapShown {
  lowMg: number;
  highMg: number;
}

export type OtherElement = 'quiz' | 'dose';

/** What the day tray says. */
export interface FoodDayWords {
  heading: string;
  /** Invites, while nothing is on the day. */
  empty: string;
  /** The line that leads to the tray, with how much is in it. */
  toDay: (shown: { count: number }) => string;
  list: {
    grams: (shown: OfFood) => string;
    unit: string;
    error: (shown: { most: number }) => string;
    fewer: (shown: OfFood) => string;
    more: (shown: OfFood) => string;
    remove: (shown: OfFood) => string;
    notMeasured: string;
    /** No more foods fit. */
    full: (shown: { most: number }) => string;
    /** No more of one food fits, in grams. */
    most: (shown: { most: number }) => string;
    clear: string;
  };
  undo: {
    removed: (shown: OfFood) => string;
    emptied: string;
    replaced: string;
    back: string;
    /** Of one food: says the same and which. */
    backOf: (shown: OfFood) => string;
  };
  /** Read out: what the last change came to. */
  told: {
    added: (shown: OfFood & { mg: number }) => string;
    changed: (shown: OfFood & { mg: number }) => string;
    removed: (shown: OfFood & { mg: number }) => string;
    total: (shown: { mg: number }) => string;
  };
  sum: {
    total: (shown: { mg: number }) => string;
    /** What of it stands for the rest of the day. */
    rest: (shown: { mg: number }) => string;
    notCounted: (shown: { foods: string; count: number }) => string;
    improbable: string;
    /** What a list is of the reference intake: no verdict. */
    share: (shown: ShareShown) => string;
    /** Only a whole day can be compared, and only the visitor knows whether it is one. */
    askWhole: string;
    gap: (shown: GapShown) => string;
    /** In a few characters, beside the total. */
    shortGap: (shown: GapShown) => string;
    shortShare: (shown: ShareShown) => string;
    noReference: string;
  };
  declare: {
    legend: string;
    list: string;
    all: string;
    withRest: string;
    withRestDetail: (shown: { mg: number }) => string;
    /** It counts in the other elements too. */
    shared: (shown: { others: readonly OtherElement[] }) => string;
  };
  /** Instead of all that is proposed. */
  held: {
    title: (shown: { professional: string }) => string;
    /** Why: something that this element knows itself. */
    found: string;
    /** A child under 4. */
    child: string;
    /** Whom to go to with a small child, beside the doctor. */
    childClinic: string;
    /** The page told something of health that cannot be read. */
    unread: string;
    /** Another element found something; what, is not told. */
    elsewhere: string;
    childPortions: (shown: { years: number }) => string;
  };
  /** Beside all that is proposed. */
  suggested: {
    askFirst: string;
    /** Pregnant or breastfeeding. */
    expecting: (shown: { professional: string }) => string;
  };
  topUp: {
    heading: string;
    /** What stands below closes the gap. */
    closes: (shown: { mg: number; portions: number }) => string;
    /** It does not, and what it comes to. */
    partly: (shown: { mg: number; portions: number }) => string;
    add: string;
    addOf: (shown: OfFood) => string;
  };
  menu: {
    day: string;
    /** The same while nothing is on the day. */
    example: string;
    week: string;
    dayHeading: string;
    weekHeading: string;
    lead: string;
    dayOf: (shown: { index: number }) => string;
    meals: Readonly<Record<MenuMeal, string>>;
    /** What is in no menu, and counts beside it. */
    beside: (shown: { foods: string; mg: number }) => string;
    total: (shown: { mg: number }) => string;
    /** The menu does not reach it. */
    short: (shown: { mg: number }) => string;
    none: string;
    take: string;
    takeOf: (shown: { index: number }) => string;
    close: string;
  };
  person: {
    heading: string;
    /** While the age is not known. */
    assumed: string;
    /** The same with what that comes to. */
    adult: (shown: { lowMg: number; highMg: number }) => string;
    reference: (shown: { lowMg: number; highMg: number }) => string;
  };
  paper: {
    title: string;
    portion: string;
    total: string;
    note: string;
  };
  /** In the other elements: where their figure for food is from. */
  fromTable: (shown: { mg: number; isEstimated?: boolean | undefined }) => string;
  fromTableDetail: string;
}
