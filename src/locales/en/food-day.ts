import type { FoodDayWords, OtherElement } from '../food-day-words.js';
import type { ShareShown } from '../food-table-words.js';
import type { Formats } from '../words.js';

type Part<Key extends keyof FoodDayWords> = FoodDayWords[Key];

/** One figure where both ends are the same. */
function percents(formats: Formats, { lowPercent, highPercent }: ShareShown, between: string): string {
  const high = formats.number(highPercent);
  return lowPercent === highPercent ? high : `${formats.number(lowPercent)}${between}${high}`;
}

const ELEMENTS: Readonly<Record<OtherElement, string>> = { quiz: 'the quiz', dose: 'the dose check' };

function list(formats: Formats): Part<'list'> {
  return {
    grams: ({ food }) => `${food}: grams`,
    unit: 'g',
    error: ({ most }) => `Enter a number above 0 and no higher than ${formats.number(most)}.`,
    fewer: ({ food }) => `${food}: one portion less`,
    more: ({ food }) => `${food}: one portion more`,
    remove: ({ food }) => `Remove: ${food}`,
    notMeasured: 'not measured',
    full: ({ most }) => `There are ${formats.number(most)} on your day. No more will fit here.`,
    most: ({ most }) => `More than ${formats.number(most)}\u00a0g does not fit here.`,
    clear: 'Clear the day',
  };
}

function undo(): Part<'undo'> {
  return {
    removed: ({ food }) => `${food} removed`,
    emptied: 'Your day was cleared',
    replaced: 'The menu is now on your day',
    back: 'Undo',
    backOf: ({ food }) => `Undo: ${food}`,
  };
}

function told(formats: Formats): Part<'told'> {
  const total = ({ mg }: { mg: number }): string => `${formats.mg(mg)} in all.`;
  return {
    added: ({ food, mg }) => `${food} is on your day. ${total({ mg })}`,
    changed: ({ food, mg }) => `${food} changed. ${total({ mg })}`,
    removed: ({ food, mg }) => `${food} removed. ${total({ mg })}`,
    total,
  };
}

function sum(formats: Formats): Part<'sum'> {
  const { mgFromTo } = formats;
  return {
    total: ({ mg }) => `${formats.mg(mg)} of magnesium`,
    rest: ({ mg }) => `Of that, about ${formats.mg(mg)} is an estimate for the rest of your day.`,
    notCounted: ({ foods, count }) =>
      `Not counted, because not measured: ${foods}. ${count === 1 ? 'It' : 'They'} may well hold magnesium.`,
    improbable: 'That is a great deal for one day. Are the amounts right?',
    share: (share) => `This is ${percents(formats, share, ' to ')} percent of the reference intake.`,
    askWhole: 'Is this all you eat in a day? Choose below.',
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
    shortShare: (share) => `${percents(formats, share, '–')}%`,
    noReference: 'There is no reference intake for this age or situation.',
  };
}

function menu(formats: Formats): Part<'menu'> {
  return {
    day: 'Turn this into a day’s menu',
    example: 'Show an example day',
    week: 'Show a week',
    dayHeading: 'Menu for a day',
    weekHeading: 'Menu for a week',
    lead: 'Ordinary portions, with roughly what they hold. Swap as you like.',
    dayOf: ({ index }) => `Day ${formats.number(index)}`,
    meals: { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snack' },
    beside: ({ foods, mg }) => `Already on your day: ${foods} (${formats.mg(mg)}).`,
    total: ({ mg }) => `${formats.mg(mg)} in all`,
    short: ({ mg }) => `This does not reach ${formats.mg(mg)} yet.`,
    none: 'We found no menu that fits.',
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
        mg > 0
          ? `We add ${formats.mg(mg)}. That is an estimate of what else you eat and drink and is not here yet, such as milk, potatoes and coffee. Wholemeal bread, nuts, beans, leafy greens and fish are not in it: put those on your day yourself.`
          : 'Nothing is added: what we would estimate is on your day already.',
      shared: ({ others }) => `This now counts in ${formats.list(others.map((one) => ELEMENTS[one]))} too.`,
    },
    held: {
      title: ({ professional }) => `Talk to ${professional} first`,
      found:
        'With what is known here of your health, a general suggestion does not fit. That is why there is none. You can still add things up.',
      child: 'We suggest nothing for a child under 4. You can still add things up.',
      childClinic: 'the child health clinic',
      unread:
        'This page passed on something about your health that we cannot read. That is why nothing is suggested here. You can still add things up.',
      elsewhere:
        'Because of an answer on this page, a general suggestion does not fit. That is why there is none. You can still add things up.',
      childPortions: ({ years }) =>
        `We only suggest foods to add, or a menu, from the age of ${formats.number(years)}. The portions here are an adult’s.`,
    },
    suggested: {
      askFirst: 'Do you have kidney disease, or a diet from your doctor or dietitian? Then ask them first.',
      expecting: ({ professional }) => `Pregnant or breastfeeding? Then talk to ${professional}.`,
    },
    topUp: {
      heading: 'What would close the gap',
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
    fromTable: ({ mg, isEstimated = false }) =>
      `From your food table: ${isEstimated ? 'about ' : ''}${formats.mg(mg)}`,
    fromTableDetail: 'Changes along with your day in the food table.',
  };
}
