import type { FoodDayWords } from '../food-day-words.js';
import type { Formats } from '../words.js';

type Part<Key extends keyof FoodDayWords> = FoodDayWords[Key];

function list(formats: Formats): Part<'list'> {
  return {
    grams: ({ food }) => `${food}: grams`,
    unit: 'g',
    error: ({ most }) => `Enter a number above 0 and no higher than ${formats.number(most)}.`,
    fewer: ({ food }) => `${food}: one portion less`,
    more: ({ food }) => `${food}: one portion more`,
    remove: ({ food }) => `Take off: ${food}`,
    notMeasured: 'not measured',
    full: ({ most }) => `There are ${formats.number(most)} on your day. No more will fit here.`,
    clear: 'Clear the day',
  };
}

function undo(): Part<'undo'> {
  return {
    removed: ({ food }) => `${food} taken off`,
    emptied: 'Your day was cleared',
    replaced: 'The menu is now on your day',
    back: 'Put back',
    backOf: ({ food }) => `Put back: ${food}`,
  };
}

function told(formats: Formats): Part<'told'> {
  const total = ({ mg }: { mg: number }): string => `${formats.mg(mg)} in all.`;
  return {
    added: ({ food, mg }) => `${food} is on your day. ${total({ mg })}`,
    changed: ({ food, mg }) => `${food} changed. ${total({ mg })}`,
    removed: ({ food, mg }) => `${food} taken off. ${total({ mg })}`,
    total,
  };
}

function sum(formats: Formats): Part<'sum'> {
  const { mgFromTo } = formats;
  return {
    total: ({ mg }) => `${formats.mg(mg)} of magnesium`,
    rest: ({ mg }) => `Of that, ${formats.mg(mg)} is an estimate for the rest of your day.`,
    notCounted: ({ foods, count }) =>
      `Not counted, because not measured: ${foods}. ${count === 1 ? 'It' : 'They'} may well hold magnesium.`,
    improbable: 'That is a great deal for one day. Are the amounts right?',
    gap: ({ lowMg, highMg }) => {
      if (highMg <= 0) return 'That is enough for a day.';
      if (lowMg <= 0)
        return `That may be enough already: at most ${formats.mg(highMg)} to go to the reference intake.`;
      return `${mgFromTo(lowMg, highMg)} to go to the reference intake.`;
    },
    shortGap: ({ lowMg, highMg }) => {
      if (highMg <= 0) return 'enough';
      return lowMg <= 0 ? `at most ${formats.mg(highMg)} to go` : `${formats.mgRange(lowMg, highMg)} to go`;
    },
    noReference: 'There is no reference intake for this age.',
  };
}

function menu(formats: Formats): Part<'menu'> {
  return {
    day: 'Make a day’s menu of it',
    example: 'Show an example day',
    week: 'Show a week',
    dayHeading: 'Menu for a day',
    weekHeading: 'Menu for a week',
    lead: 'Ordinary portions, with roughly what they hold. Swap as you like.',
    dayOf: ({ index }) => `Day ${formats.number(index)}`,
    meals: { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'In between' },
    beside: ({ foods, mg }) => `With it comes what is on your day already: ${foods} (${formats.mg(mg)}).`,
    total: ({ mg }) => `${formats.mg(mg)} in all`,
    short: ({ mg }) => `This does not reach ${formats.mg(mg)} yet.`,
    none: 'We found no menu that fits what you do not eat.',
    take: 'Put this on my day',
    takeOf: ({ index }) => `Put this on my day: day ${formats.number(index)}`,
    close: 'Close the menu',
  };
}

export function foodDay(formats: Formats): FoodDayWords {
  const { mgFromTo } = formats;
  return {
    heading: 'Your day',
    empty: 'Nothing here yet. Put on it what you eat in a day, and we add it up.',
    toDay: ({ count }) => `Your day (${formats.number(count)})`,
    list: list(formats),
    undo: undo(),
    told: told(formats),
    sum: sum(formats),
    declare: {
      legend: 'How do we count this?',
      list: 'As a list only',
      all: 'This is all I eat in a day',
      withRest: 'Count the rest of my day too',
      withRestDetail: ({ mg }) =>
        `We add ${formats.mg(mg)}. That is an estimate of what else you eat and drink, such as bread, milk, potatoes and coffee.`,
      shared: 'This now counts in the rest of this page too.',
    },
    held: {
      title: ({ professional }) => `Talk to ${professional} first`,
      text: 'That is why nothing is suggested here. You can still add things up.',
      childPortions: ({ years }) =>
        `We only make a menu from the age of ${formats.number(years)}. The portions here are an adult’s.`,
    },
    topUp: {
      heading: 'What would add to it',
      closes: ({ mg, portions }) =>
        `${portions === 1 ? 'This ordinary portion gives' : 'Together these ordinary portions give'} ${formats.mg(mg)}. That gets you there.`,
      partly: ({ mg, portions }) =>
        `${portions === 1 ? 'This ordinary portion gives' : 'Together these ordinary portions give'} ${formats.mg(mg)}. That gets you part of the way.`,
      add: 'Put on your day',
      addOf: ({ food }) => `Put on your day: ${food}`,
    },
    menu: menu(formats),
    person: {
      assumed: 'No age was entered. We go by an adult.',
      heading: 'Who is this for?',
      adult: ({ lowMg, highMg }) =>
        `No age was entered. We go by an adult: ${mgFromTo(lowMg, highMg)} a day.`,
      reference: ({ lowMg, highMg }) => `The reference intake is ${mgFromTo(lowMg, highMg)} a day.`,
    },
    paper: {
      title: 'Magnesium in a day',
      portion: 'How much',
      total: 'In all',
      note: 'The figures are averages. A product or a harvest may hold more or less.',
    },
    fromTable: ({ mg }) => `From your food table: ${formats.mg(mg)}`,
    fromTableDetail: 'Changes along with your day in the food table.',
  };
}
