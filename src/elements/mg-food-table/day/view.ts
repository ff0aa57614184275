import { foodOf, nameIn } from '../../../engine/foods.js';
import type { Avoid, Food } from '../../../engine/types.js';
import type { OtherElement } from '../../../locales/food-day-words.js';
import type { HelpNumbers, Words } from '../../../locales/words.js';
import type { Draft } from '../../../ui/answering/draft.js';
import type { EventDetailLevel } from '../../../ui/common-settings.js';
import type { Consent } from '../../../ui/consent.js';
import { foodWords } from '../../../ui/food-list.js';
import { capitalised } from '../../../ui/capitalised.js';
import type { DayCourse, News } from './course.js';
import type { DayGround, DayLook } from './look.js';
import type { DayState, Declared, MenuShown } from './state.js';

/** What a visitor can do with the day. */
export interface DayActions {
  add: (id: string, grams: number) => void;
  setGrams: (id: string, grams: number) => void;
  type: (id: string, text: string) => void;
  takeBack: (id: string) => void;
  commit: (id: string) => void;
  remove: (id: string) => void;
  clear: () => void;
  undo: () => void;
  declare: (declared: Declared) => void;
  avoid: (list: readonly Avoid[]) => void;
  showMenu: (menu: MenuShown | null) => void;
  takeMenu: (index: number) => void;
  /** Goes to the tray. */
  show: () => void;
  /** Goes to where it is said for whom the day is. */
  showPerson: () => void;
  changePerson: (id: string, to: (draft: Draft) => Draft) => void;
  commitPerson: (id: string) => void;
  consent: (given: boolean) => void;
  print: (what: 'day' | 'menu') => void;
}

/** What the element knows and the day does not. */
export interface DayShown {
  words: Words;
  help: HelpNumbers;
  eventDetail: EventDetailLevel;
  /** The tray is on the screen. */
  isInSight: boolean;
  /** The other elements on the page that go by what is declared. */
  others: readonly OtherElement[];
  print: (what: 'day' | 'menu') => void;
}

/** All that the tray is drawn from; what is drawn keeps nothing. */
export interface DayView extends Omit<DayShown, 'print'> {
  ground: DayGround;
  state: DayState;
  look: DayLook;
  consent: Consent;
  news: News | null;
  on: DayActions;
}

export function dayView(course: DayCourse, { print, ...shown }: DayShown): DayView {
  const { ground, state, look, consent, news } = course;
  return {
    ...shown,
    ground,
    state,
    look,
    consent,
    news,
    on: {
      add: (id, grams) => course.addSuggested(id, grams),
      setGrams: (id, grams) => course.setGrams(id, grams),
      type: (id, text) => course.type(id, text),
      takeBack: (id) => course.takeBack(id),
      commit: (id) => course.commit(id),
      remove: (id) => course.remove(id),
      clear: () => course.clear(),
      undo: () => course.undo(),
      declare: (declared) => course.declare(declared),
      avoid: (list) => course.avoid(list),
      showMenu: (menu) => course.showMenu(menu),
      takeMenu: (index) => course.takeMenu(index),
      show: () => course.show(),
      showPerson: () => course.showPerson(),
      changePerson: (id, to) => course.changePerson(id, to),
      commitPerson: (id) => course.commitPerson(id),
      consent: (given) => course.answerConsent(given),
      print,
    },
  };
}

type Named = Pick<DayView, 'words' | 'ground' | 'look'>;

/** A food that is on the day, or was, or may come there: from the table, or from ours beside it. */
export function foodNamed({ look, ground }: Pick<DayView, 'look' | 'ground'>, id: string): Food | undefined {
  return look.foods.get(id) ?? ground.foods.get(id) ?? foodOf(ground.knowledge, id);
}

export function nameOf({ words, ground, look }: Named, id: string): string {
  const food = foodNamed({ ground, look }, id);
  const name = food ? nameIn(food, words.lang) : foodWords(words, ground.knowledge, id).name;
  return capitalised(name, words.lang);
}
