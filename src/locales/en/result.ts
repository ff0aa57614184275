import { sumOf } from '../formats.js';
import type { Formats, Words } from '../words.js';
import { purpose } from './quiz.js';

type Result = Words['result'];

const moments: Result['plan']['moments'] = {
  breakfast: 'with breakfast',
  lunch: 'with lunch',
  dinner: 'with the evening meal',
  bedtime: 'before bed',
};

function plan(formats: Formats): Result['plan'] {
  return {
    heading: 'Your day',
    total: ({ mg }) => `${formats.mg(mg)} of pure magnesium a day`,
    moment: ({ at, moment, mg }) => `${formats.clock(at)}, ${moments[moment]}: ${formats.mg(mg)}`,
    moments,
    dose: 'Magnesium',
    keepFree: 'No magnesium',
    elemental:
      'Pure magnesium is the magnesium itself, without what it is bound to. That figure is on the label.',
    start: ({ days, mg, thenMg }) =>
      `For the first ${formats.days(days)} take ${formats.mg(mg)} a day. After that ${formats.mg(thenMg)} a day.`,
    split: ({ mg, times }) => `Spread ${formats.mg(mg)} over ${formats.number(times)} moments of a day.`,
    withMeal: 'Take it with a meal and a glass of water.',
    lower: 'Do your stools become loose? Then take less.',
    review: ({ days }) =>
      `After ${formats.days(days)}, see whether you still need it. Fill this in again then: you may be eating differently by now.`,
    stopWhen: 'Take no more of it if you notice this:',
    stopSigns: {
      'flag-diarrhoea-persists': () =>
        'Diarrhoea. Not over after two days without magnesium? Call your GP. Is there blood? Call your GP today.',
      'flag-hypermagnesaemia-early': () =>
        'Feeling sick, flushed or very sleepy: call your GP or pharmacist today.',
      'flag-hypermagnesaemia': ({ emergency }) =>
        `Weak muscles, drowsiness, a slow heartbeat or trouble breathing: call ${emergency}.`,
    },
    medicine: 'Medicine',
    gapBoth: ({ medicine, hoursAfter, hoursBefore }) =>
      hoursAfter === hoursBefore
        ? `${medicine}: keep them at least ${formats.hours(hoursAfter)} apart.`
        : `${medicine}: take magnesium at least ${formats.hours(hoursAfter)} after it, or at least ${formats.hours(hoursBefore)} before it.`,
    medicineFirst: ({ medicine, hours }) =>
      `${medicine}: always first. Take magnesium at least ${formats.hours(hours)} later.`,
    assumedTimes: ({ medicine, times }) =>
      `${medicine}: we assume ${times}. If you take it at another time, keep the same hours. Move the magnesium, not your medicine.`,
    assumedMeals:
      'We assume ordinary meal times. If you eat at other times, move along with them. The hours to your medicines still hold.',
    goodToKnow: 'Taking it: a fixed time, a missed dose, coffee and fibre',
    keeping: {
      time: {
        title: 'A fixed time',
        text: 'Take it at about the same time every day. We read no trial about the time of day itself.',
      },
      missed: { title: 'Missed', text: 'Missed one? Skip it and do not take double.' },
      term: {
        title: 'How long',
        text: 'We promise no effect and no term. After a few weeks you only look whether you still need it.',
      },
      drinks: {
        title: 'Coffee, sugar and alcohol',
        text: 'We found nowhere that coffee or sugar takes magnesium away. Are you dependent on alcohol? Talk to your GP first.',
      },
      fibre: {
        title: 'Fibre',
        text: 'Fibre can lower the uptake a little. Food with much fibre often holds much magnesium too, so there is no need to leave it out.',
      },
      others: {
        title: 'Other supplements',
        text: 'Iron, and much calcium or zinc, need hours in between: name them with your medicines. We read no trial in which vitamin D or B6 improves the uptake.',
      },
    },
    trials: ({ lowWeeks, highWeeks }) =>
      `Two trials that we read lasted ${formats.number(lowWeeks)} and ${formats.number(highWeeks)} weeks.`,
    alcohol: 'With alcohol dependence low magnesium is seen more often.',
  };
}

function intake(formats: Formats): Result['intake'] {
  const range = (low: number, high = low): string => formats.mgFromTo(low, high);
  const supplements = (lowMg: number, highMg = lowMg, upperLevelMg = Infinity): string =>
    sumOf(range, { lowMg, highMg, upperLevelMg });
  return {
    heading: 'What you get in a day',
    food: 'From food',
    supplement: 'From supplements',
    proposed: 'Proposal',
    everything: 'All together',
    withoutFood: 'Without your food',
    fromSupplements: 'From supplements',
    reference: 'Reference intake',
    upperLevel: 'Upper level for supplements',
    equivalent: (shown) =>
      [
        shown.foodLowMg === undefined
          ? ''
          : `From food you get about ${range(shown.foodLowMg, shown.foodHighMg)} a day.`,
        shown.supplementMg
          ? `From supplements you get ${supplements(shown.supplementMg, shown.supplementMgHigh, shown.upperLevelMg)}.`
          : '',
        shown.proposedMg ? `The proposal adds ${formats.mg(shown.proposedMg)}.` : '',
        shown.referenceLowMg === undefined
          ? ''
          : `The reference intake is ${range(shown.referenceLowMg, shown.referenceHighMg)}, from everything together.`,
        shown.upperLevelMg === undefined
          ? ''
          : `The upper level for supplements is ${formats.mg(shown.upperLevelMg)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    upperLevelNote:
      'The upper level is for supplements, antacids and laxatives together. Magnesium in ordinary food does not count towards it.',
    estimateNote: ({ percent }) =>
      `We estimate what you eat. That can be ${formats.number(percent)}% higher or lower.`,
    referenceRange: ({ lowMg, highMg }) =>
      `The reference intake is ${range(lowMg, highMg)}, as your sex is not filled in.`,
  };
}

function products(formats: Formats): Result['products'] {
  return {
    heading: 'Products that fit this',
    lead: 'From what this site offers. The advice does not depend on that offer.',
    perDay: ({ units, mg }) => `${units} a day, together ${formats.mg(mg)} of pure magnesium`,
    moreThanPlan: ({ mg }) => `More than the proposed ${formats.mg(mg)}, yet below the upper level`,
    daysInPack: ({ days }) => `Enough for ${formats.days(days)}`,
    outOfStock: 'Out of stock',
    advertisement: 'Advertisement',
    addToCart: 'Add to basket',
    addToCartOf: ({ product }) => `Add to basket: ${product}`,
    viewOf: ({ product }) => `View ${product}`,
    anyway: 'A supplement all the same?',
    anywayText:
      'A supplement is not needed now: begin with your food. If you want one all the same, everything below stays under the upper level.',
    none: 'Nothing on offer here fits this advice. Food will get you there as well.',
    care: 'For the skin',
    careNote: 'These are care products. They do not count towards what you get.',
    order:
      'First the form at the top, then what comes closest to the proposal. Price and earnings do not count.',
    otherActives: ({ actives }) => `Also contains: ${actives}`,
  };
}

function sources(formats: Formats): Result['sources'] {
  return {
    heading: 'Sources',
    standing: {
      read: 'Read',
      copy: 'Read in a copy on another site',
      computed: 'Computed',
      unchecked: 'Not yet checked',
    },
    titles: {
      none: 'Knowledge of the field, not yet checked against a source',
      editorial: 'Choice of the makers, after what is usual in the field',
      calc: 'Computed from atomic masses',
    },
    uncheckedNote: 'What has not been checked yet, we keep on the careful side.',
    open: ({ source }) => `Open the source: ${source}`,
    whyQuestion: 'Why do I see 400 mg elsewhere?',
    whyAnswer: `Countries calculate differently. In the Netherlands and at the European EFSA the reference intake for adults is ${formats.number(300)} or ${formats.mg(350)} a day. In the United States it is ${formats.number(310)} to ${formats.mg(420)}. That is everything together: food, drinks and supplements. Besides that there is an upper level for supplements. In the EU it is ${formats.mg(250)} a day, in the United States ${formats.mg(350)}.`,
    foodCredit: 'Magnesium figures: USDA SR28 (public domain) and Anses, Ciqual 2025 (Licence Ouverte).',
    knowledge: ({ version }) => `Knowledge version ${version}`,
    standards: { nl: 'Health Council (Netherlands)', eu: 'EFSA 2015 (Europe)', us: 'NIH (United States)' },
  };
}

export function result(formats: Formats): Result {
  return {
    heading: 'Your advice',
    purpose,
    safety: 'First this',
    severities: { info: 'Good to know', caution: 'Take note', stop: 'Ask first', emergency: 'Call now' },
    forms: {
      heading: 'Which form fits your answers',
      why: 'Why this one',
      whyNot: 'Why not the others',
      rejected: 'These forms dropped out',
      others: 'Also possible',
      equalRank: 'These forms fit equally well. The choice is yours.',
      amountNote: 'Whichever form you choose: it is the pure magnesium on the label that counts.',
      claims: 'What the EU has approved about magnesium',
      evidence: 'What is known about your topic',
      evidenceNote: 'This is about studies, not about what you may expect.',
      grade: {
        A: 'Shown in good trials',
        B: 'Some positive trials with a control group',
        C: 'Weak: small, mixed or indirect',
        D: 'No study read that shows this in people',
        X: 'Evidence against it',
      },
      formUses: 'Studies with this form',
      otherFormUses: 'Studies with other forms',
      evidenceFor: 'What speaks for it',
      evidenceAgainst: 'What speaks against it',
      evidenceLimits: 'Note',
    },
    plan: plan(formats),
    intake: intake(formats),
    foods: {
      heading: 'Food that gets you closer',
      lead: 'Ordinary portions, with about what they hold.',
      portion: ({ portion, grams }) => `${portion} (${formats.number(grams, 1)}\u00a0g)`,
      equalWay: ({ mg, portions }) =>
        `${portions === 1 ? 'This portion covers the same difference of' : 'These portions together cover the same difference of'} ${formats.mg(mg)} a day. That is just as good as a supplement.`,
      respects: ({ avoid }) => `Left out: ${avoid}.`,
      none: 'We found no examples that fit what you do not eat.',
    },
    products: products(formats),
    consult: {
      heading: 'Would you rather talk to someone?',
      label: 'Make an appointment',
      note: "This is this site's offer. It is not medical care.",
      firstProfessional: ({ professional }) => `First go to ${professional}.`,
      preview: 'This goes into your e-mail',
      previewNote: 'Read it through. You can take anything out before you send it.',
      previewCut: 'Not everything fits in a link, so the text stops at the dots. Nothing more is sent.',
      send: 'Open in e-mail',
      mailSubject: 'Question about my magnesium advice',
      mailGreeting: 'Hello, I took the magnesium test on your site. This came out:',
      labels: {
        outcome: 'Outcome',
        form: 'Form',
        plan: 'Proposal',
        answers: 'My answers',
        findings: 'Points of attention',
        version: 'Knowledge version',
      },
    },
    sources: sources(formats),
    goodToKnow: 'Good to know',
    vitaminB6: ({ mg }) =>
      `Is there vitamin B6 in it too? For adults the limit is ${formats.mg(mg)} of vitamin B6 a day, all together.`,
    notEnough: {
      title: 'When a symptom stays',
      text: 'A symptom can have another cause than magnesium. Does one last longer than a few weeks, or get worse? Then do not take more, but see your GP.',
      first: 'This helps first',
      firstHelp: {
        sleep:
          'Sleep: with lasting bad sleep, behavioural therapy is the first choice. Your GP can help you with it.',
        stress: 'Stress: talk about it with your GP or occupational physician, above all when it lasts.',
        'restless-legs': 'Restless legs: have your GP check your iron first.',
        headache:
          'Headache: count the days on which you take a painkiller. Taking them often can itself give headache. Ask your GP or pharmacist about it.',
      },
    },
    missing: ({ facts }) => `Not known yet: ${facts}.`,
    complete: 'Answer the questions that are open',
    more: 'More about this',
  };
}
