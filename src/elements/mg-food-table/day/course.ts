import type { Avoid, Facts, Food, FoodsRecommendation } from '../../../engine/types.js';
import { foodOf } from '../../../engine/foods.js';
import type { Draft } from '../../../ui/answering/draft.js';
import type { Consent } from '../../../ui/consent.js';
import { focusOn } from '../../../ui/focus.js';
import { readNumber } from '../../../ui/number-field.js';
import {
  blocksOnPage,
  shareDay,
  sharedDay,
  sharedPerson,
  sharePerson,
  type PersonAnswers,
  type SharedDay,
} from '../../../ui/page.js';
import { ordinaryGrams } from '../table/row.js';
import { lookAtDay, type DayGround, type DayLook } from './look.js';
import { MenuMemory } from './menu-memory.js';
import { changePerson, commitPerson, hearPerson, NOBODY, type PersonState } from './person-state.js';
import {
  add,
  avoid,
  clear,
  commit,
  declare,
  EMPTY_DAY,
  gramsOf,
  limitOf,
  remove,
  replace,
  setGrams,
  showMenu,
  takeBack,
  type,
  undo,
  type DayPortion,
  type DayState,
  type Declared,
  type MenuShown,
} from './state.js';

export interface CourseHost {
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** Why nothing was added: no more foods fit, or no more of this one. */
export type Limit = 'full' | 'most';

/** What was done last, for whoever hears it. */
export interface News {
  what: 'added' | 'changed' | 'removed' | 'total' | Limit;
  id: string;
}

const readGrams = (text: string): number | undefined => readNumber(text.trim().replace(/g$/i, ''));

type Step = (state: DayState) => DayState;

/** Holds what the visitor put on the day; after each step draws, shares it with the page and tells. */
export class DayCourse {
  state: DayState = EMPTY_DAY;
  consent: Consent = 'open';
  news: News | null = null;
  /** The page heard once that a day was declared. */
  finished = false;

  readonly #host: CourseHost;
  /** Called when what the visitor changed on the day is on screen. */
  readonly #changed: () => void;
  #ground: DayGround | null = null;
  #person: PersonState = NOBODY;
  #heardPerson: PersonAnswers = new Map();
  /** The day as this tray shared it. */
  #shared: SharedDay | null = null;
  #hasTray = true;
  /** Off the page, or without a tray: what was shared is taken back, and remembered. */
  #isAway = false;
  /** The foods that were put on the day: a host may replace the table meanwhile. */
  #foods: ReadonlyMap<string, Food> = new Map();
  #isBlockedElsewhere = false;
  #look: DayLook | null = null;
  readonly #menus = new MenuMemory();
  #isTelling = false;

  constructor(host: CourseHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get ground(): DayGround {
    if (!this.#ground) throw new Error('nothing to run on yet');
    return this.#ground;
  }

  get look(): DayLook {
    this.#look ??= lookAtDay(this.ground, {
      state: this.state,
      person: this.#person,
      foods: this.#foods,
      isBlockedElsewhere: this.#isBlockedElsewhere,
      menus: this.#menus,
    });
    return this.#look;
  }

  get total(): FoodsRecommendation {
    return this.look.total;
  }

  /** What is known of the visitor, with the day where it was declared to be one. */
  get facts(): Facts {
    const { person, declaredMg, avoid } = this.look;
    return {
      ...person.facts,
      ...(declaredMg !== null && { foodMg: declaredMg }),
      ...(avoid.length > 0 && { avoid: [...avoid] }),
    };
  }

  amountOf(id: string): number | undefined {
    return gramsOf(this.state, id);
  }

  /* --------------------------------------------------------------- the page */

  /** Settings, foods and what was said elsewhere may change at any time: what stands on the day stays. */
  follow(ground: DayGround, hasTray = true): void {
    const before = this.#ground;
    if (!before || !isSameGround(before, ground)) {
      this.#ground = ground;
      this.#refreshFoods();
      this.#look = null;
    }
    if (!this.#host.isConnected) return;
    this.#hearPerson();
    this.#hearBlock();
    this.#hasTray = hasTray;
    if (!hasTray) {
      this.leave();
      return;
    }
    if (this.#isAway) this.resume();
    this.#hearDay();
    this.#share();
  }

  /** What nobody sees any more counts nowhere. */
  leave(): void {
    if (this.#isAway || !this.#ground) return;
    this.#hearDay();
    this.#isAway = true;
    if (this.#shared) shareDay(null);
  }

  /** On the page again, on which nobody may know the day any more; somebody else's that was declared meanwhile counts. */
  resume(): void {
    if (!this.#hasTray) return;
    this.#isAway = false;
    const { foodMg, isEstimated } = this.#shared ?? {};
    if (foodMg !== undefined && sharedDay() === null) this.#shared = shareDay(foodMg, isEstimated);
  }

  #hearPerson(): void {
    if (sharedPerson() === this.#heardPerson) return;
    const before = this.#heardPerson;
    this.#heardPerson = sharedPerson();
    this.#person = hearPerson(this.#person, this.ground.knowledge, before, this.#heardPerson);
    // Somebody else may be next, whose answers nobody said yes to.
    if (this.#heardPerson.size === 0) this.consent = 'open';
    this.#look = null;
  }

  #hearBlock(): void {
    if (blocksOnPage() === this.#isBlockedElsewhere) return;
    this.#isBlockedElsewhere = !this.#isBlockedElsewhere;
    this.#look = null;
  }

  /** Another tray had the last word, or the visitor began anew elsewhere: this is a list again. */
  #hearDay(): void {
    const isTakenOver = this.#shared !== null && sharedDay() !== this.#shared;
    if (!isTakenOver && (this.look.isGrown || this.state.declared !== 'with-rest')) return;
    if (isTakenOver) this.#shared = null;
    this.#set(declare(this.state, 'list'));
  }

  /** Each change of what was declared is another word; a list says nothing. */
  #share(): void {
    if (this.#isAway) return;
    const { declaredMg, restMg } = this.look;
    const isEstimated = this.state.declared === 'with-rest' && restMg > 0;
    if (declaredMg !== null) {
      if (!isSameDay(this.#shared, declaredMg, isEstimated)) this.#shared = shareDay(declaredMg, isEstimated);
    } else if (this.#shared) {
      if (sharedDay() === this.#shared) shareDay(null);
      this.#shared = null;
    }
  }

  /* ---------------------------------------------------------------- the day */

  /** @param grams an ordinary portion unless told otherwise */
  add(id: string, grams?: number): void {
    const food = this.#find(id);
    if (!food) return;
    this.#foods = new Map(this.#foods).set(id, food);
    const portion = grams ?? ordinaryGrams(food);
    this.#stepUp((state) => add(state, id, portion), { what: 'added', id });
  }

  setGrams(id: string, grams: number): void {
    this.#stepUp((state) => setGrams(state, id, grams), { what: 'changed', id });
  }

  type(id: string, text: string): void {
    this.#step((state) => type(state, id, text));
  }

  takeBack(id: string): void {
    this.#step((state) => takeBack(state, id));
  }

  /** A field was left. */
  commit(id: string): void {
    this.#step((state) => commit(state, id, readGrams), { what: 'changed', id });
  }

  /** The focus stays where the row was. */
  remove(id: string): void {
    this.#step((state) => remove(state, id), { what: 'removed', id });
    this.#focus('#day-undo');
  }

  clear(): void {
    this.#step(clear, { what: 'total', id: '' });
    this.#focus('#day-undo');
  }

  undo(): void {
    const done = this.state.undo;
    this.#step(undo, { what: 'total', id: '' });
    this.#focus(done?.what === 'removed' ? `#day-remove-${done.at}` : '#day-heading');
  }

  declare(declared: Declared): void {
    this.#step((state) => declare(state, declared), { what: 'total', id: '' });
  }

  /** From the list of what would close the gap, in which the button that was pressed goes. */
  addSuggested(id: string, grams: number): void {
    this.add(id, grams);
    this.#focus('#day-gap');
  }

  avoid(list: readonly Avoid[]): void {
    this.#step((state) => avoid(state, list));
  }

  showMenu(menu: MenuShown | null): void {
    const before = this.state.menu;
    this.#step((state) => showMenu(state, menu));
    this.#focus(menu === null ? `#day-menu-${before ?? 'day'}` : '#menu-heading');
  }

  /** What is in no menu stays beside it. */
  takeMenu(index: number): void {
    const day = this.look.menu[index];
    if (!day) return;
    const taken: DayPortion[] = [...day.meals.flatMap(({ foods }) => foods), ...this.look.beside];
    const found = taken.flatMap(({ id }) => {
      const food = this.#find(id);
      return food ? [[id, food] as const] : [];
    });
    this.#foods = new Map([...this.#foods, ...found]);
    this.#step((state) => replace(state, taken), { what: 'total', id: '' });
    this.#focus('#day-undo');
  }

  show(): void {
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('#day-heading');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  /* ------------------------------------------------------------- the person */

  showPerson(): void {
    const person = this.#host.renderRoot.querySelector<HTMLDetailsElement>('.day-person');
    if (!person) return;
    person.open = true;
    person.scrollIntoView({ block: 'nearest' });
    focusOn(person, 'summary');
  }

  changePerson(id: string, to: (draft: Draft) => Draft): void {
    const shown = this.look.person.drafts.get(id);
    if (!shown) return;
    this.#setPerson(changePerson(this.#person, this.ground.knowledge, id, to(shown)));
  }

  /** A field was left, or a choice made. */
  commitPerson(id: string): void {
    this.#setPerson(commitPerson(this.#person, this.ground.knowledge, id));
    sharePerson(this.look.person.given);
    // What was shared here is no news here.
    this.#heardPerson = sharedPerson();
  }

  /* ---------------------------------------------------------------- consent */

  answerConsent(given: boolean): void {
    this.consent = given ? 'yes' : 'no';
    this.#focus('#consent');
    if (given) this.#tell();
  }

  /* ----------------------------------------------------------------- within */

  #find(id: string): Food | undefined {
    const kept = this.#foods.get(id);
    const known = foodOf(this.ground.knowledge, id);
    const isOwn = kept !== undefined && kept.mgPer100g !== known?.mgPer100g;
    return this.ground.foods.get(id) ?? (isOwn ? kept : known);
  }

  #refreshFoods(): void {
    const found = [...this.#foods.keys()].map((id) => [id, this.#find(id)] as const);
    this.#foods = new Map(found.filter((entry): entry is [string, Food] => entry[1] !== undefined));
  }

  #set(state: DayState): void {
    if (state === this.state) return;
    this.state = state;
    this.#look = null;
  }

  #setPerson(person: PersonState): void {
    this.#person = person;
    this.#look = null;
    this.#host.requestUpdate();
  }

  #step(step: Step, news?: News): void {
    const before = this.state;
    this.#set(step(before));
    const { portions, declared } = this.state;
    const isChanged = portions !== before.portions || declared !== before.declared;
    if (isChanged) {
      this.news = news ?? null;
      this.#share();
      this.#tell();
    }
    this.#host.requestUpdate();
  }

  /** A button that can do no more says why. */
  #stepUp(step: Step, news: News): void {
    const { portions } = this.state;
    this.#step(step, news);
    if (this.state.portions !== portions) return;
    const limit = limitOf(this.state, news.id);
    if (limit) this.news = { what: limit, id: news.id };
  }

  /** Once for all that was done before the next drawing. */
  #tell(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#drawn(() => {
      this.#isTelling = false;
      this.#changed();
    });
  }

  #focus(selector: string): void {
    this.#drawn(() => focusOn(this.#host.renderRoot, selector));
  }

  #drawn(then: () => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(then);
  }
}

const isSameDay = (day: SharedDay | null, foodMg: number, isEstimated: boolean): boolean =>
  day?.foodMg === foodMg && (day.isEstimated ?? false) === isEstimated;

function isSameGround(a: DayGround, b: DayGround): boolean {
  return (
    a.knowledge === b.knowledge &&
    a.hostFacts === b.hostFacts &&
    a.foods === b.foods &&
    a.areFoodsComing === b.areFoodsComing &&
    a.isHostRiskUnread === b.isHostRiskUnread &&
    a.options.standard === b.options.standard &&
    a.options.claims === b.options.claims
  );
}
