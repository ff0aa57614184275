import { takenOf } from '../formats.js';
import { figure, has, helpNumbers, isSurelyEnough, signFinding } from '../shown.js';
import type { Formats, HelpNumbers, Sentence, Shown, Words } from '../words.js';
import { aboveLevel } from './dose-check.js';
import { redFlags } from './red-flags.js';

/** How long to keep a medicine and magnesium apart. */
function keepApart(formats: Formats): (shown: Shown) => string {
  return (shown) => {
    const after = formats.hours(figure(shown, 'hoursAfterMedicine'));
    if (!has(shown, 'hoursBeforeMedicine')) {
      return `Take this medicine first, and magnesium at least ${after} later. On the same day, never take magnesium before it.`;
    }
    return figure(shown, 'hoursBeforeMedicine') === figure(shown, 'hoursAfterMedicine')
      ? `Keep them at least ${after} apart.`
      : `Take magnesium at least ${after} after this medicine, or at least ${formats.hours(figure(shown, 'hoursBeforeMedicine'))} before it.`;
  };
}

function medicineFindings(formats: Formats) {
  const apart = keepApart(formats);
  const binds =
    (subject: string, ask: string): Sentence =>
    (shown) =>
      `${subject} ${apart(shown)} ${ask}`;
  const askPharmacist = 'If in doubt, ask your pharmacist.';
  return {
    'medicine-tetracyclines': {
      title: 'Antibiotic: leave time in between',
      text: binds(
        'Magnesium binds this antibiotic in your gut. The antibiotic then works less well.',
        askPharmacist,
      ),
    },
    'medicine-quinolones': {
      title: 'Antibiotic: leave plenty of time in between',
      text: binds(
        'Magnesium binds this antibiotic in your gut. The antibiotic then works less well.',
        askPharmacist,
      ),
    },
    'medicine-bisphosphonates': {
      title: 'Bone medicine: always first',
      text: binds(
        'Magnesium blocks the uptake of this bone medicine.',
        `Otherwise follow the leaflet. ${askPharmacist}`,
      ),
    },
    'medicine-levothyroxine': {
      title: 'Thyroid medicine: leave time in between',
      text: binds('Magnesium can lower the uptake of your thyroid medicine.', askPharmacist),
    },
    'medicine-loop-thiazide-diuretics': {
      title: 'Water tablets: tell your doctor',
      text: () =>
        'With these water tablets you can lose more magnesium in urine. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured. Keep taking your water tablets.',
    },
    'medicine-potassium-sparing-diuretics': {
      title: 'Potassium-sparing water tablets: doctor first',
      text: () =>
        'These water tablets hold magnesium back in your body. Extra magnesium may then build up. Talk to your doctor first, also if you already take magnesium.',
    },
    'medicine-ppi': {
      title: 'Stomach acid blocker: tell your doctor',
      text: () =>
        'With long use of a stomach acid blocker, magnesium in your blood may fall. Ask your doctor whether measuring makes sense. Keep taking your medicine until your doctor says otherwise.',
    },
    'medicine-aminoglycosides': {
      title: 'This antibiotic: doctor first',
      text: () =>
        'Together with magnesium this antibiotic can weaken your muscles. Talk first to the doctor who gives it, also if you already take magnesium.',
    },
    'medicine-muscle-relaxants': {
      title: 'Operation: say what you use',
      text: () =>
        'Magnesium can make muscle relaxants work more strongly, above all magnesium through a drip. Tell the doctor or anaesthetist what you use, supplements included. Take no magnesium yourself before you have done so.',
    },
    'medicine-digoxin': {
      title: 'Digoxin: doctor first',
      text: () =>
        'With digoxin the magnesium in your blood has to be right, neither too low nor too high. Talk to your doctor or pharmacist first, also if you already take magnesium.',
    },
    'medicine-gabapentin': {
      title: 'Gabapentin: leave time in between',
      text: binds('Magnesium can lower the uptake of gabapentin.', askPharmacist),
    },
    'medicine-mg-antacids-laxatives': {
      title: 'This medicine supplies magnesium itself',
      text: () =>
        'Magnesium from an antacid or laxative counts towards the upper level. Look on the label how much is in it, and ask your pharmacist if it does not say.',
    },
    'medicine-calcium': {
      title: 'Calcium: at another moment',
      text: binds('Much calcium can lower the uptake of magnesium.', askPharmacist),
    },
    'medicine-zinc': {
      title: 'Zinc: at another moment',
      text: binds(
        'A great deal of zinc can disturb the magnesium balance.',
        'Ask your pharmacist whether that high dose of zinc is needed.',
      ),
    },
    'medicine-iron': {
      title: 'Iron: leave time in between',
      text: binds('Magnesium can lower the uptake of iron.', askPharmacist),
    },
    'medicine-other-binders': {
      title: 'This medicine: leave time in between',
      text: binds(
        'Magnesium can lower the uptake of this medicine.',
        'Talk to your pharmacist, also if you already take magnesium.',
      ),
    },
    'medicine-fluoride': {
      title: 'Fluoride tablets: leave time in between',
      text: binds('Magnesium can lower the uptake of fluoride.', askPharmacist),
    },
    'medicine-other-losers': {
      title: 'This medicine: doctor first',
      text: () =>
        'This medicine can lower the magnesium in your blood. Your doctor keeps an eye on that. Ask first, also if you already take magnesium.',
    },
    'medicine-hiv-integrase': {
      title: 'HIV medicine: doctor first',
      text: () =>
        'Magnesium can lower the uptake of this HIV medicine. Talk to your specialist doctor or pharmacist first, also if you already take magnesium.',
    },
    'medicine-calcium-channel-blockers': {
      title: 'Blood pressure medicine: tell your doctor',
      text: () =>
        'Together with much magnesium, above all through a drip, your blood pressure may become too low. Talk to your doctor, also if you already take magnesium.',
    },
    'medicine-other': {
      title: 'Other medicine: ask your pharmacist',
      text: (shown: Shown) =>
        `Ask your pharmacist whether magnesium goes with this medicine.${
          has(shown, 'hoursAfterMedicine')
            ? ` Until then, keep ${formats.hours(figure(shown, 'hoursAfterMedicine'))} between magnesium and any medicine.`
            : ''
        }`,
    },
  };
}

/** For whoever takes it already: what was bought waits for the doctor, and what a doctor prescribed is the prescriber's. */
const untilThen =
  'Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.';

/** Weak kidneys, and some was taken: signs with which nobody should wait. */
const feelsUnwell = (shown: Shown): string =>
  `Do you take magnesium, and feel very weak, drowsy or sick? Call your GP today. Hard to breathe, or more and more drowsy? Call ${helpNumbers(shown).emergency}.`;

const conditionFindings = {
  'condition-renal-severe': {
    title: 'Your kidneys: doctor first',
    text: (shown: Shown) =>
      `Your kidneys cannot clear magnesium well. It may then build up. Talk to your doctor first, also about a laxative or antacid with magnesium. ${untilThen} ${feelsUnwell(shown)}`,
  },
  'condition-renal-mild': {
    title: 'Your kidneys: doctor first',
    text: (shown: Shown) =>
      `When kidneys work less well, magnesium may build up. Talk to your doctor first. ${untilThen} ${feelsUnwell(shown)}`,
  },
  'condition-myasthenia': {
    title: 'Myasthenia gravis: neurologist first',
    text: () =>
      `Magnesium can make muscle weakness worse. That was seen above all with magnesium through a drip. Talk to your doctor or neurologist first. ${untilThen}`,
  },
  'condition-heart-block': {
    title: 'Your heart: cardiologist first',
    text: () =>
      `Magnesium can slow the signals in your heart. Talk to your doctor or cardiologist first. ${untilThen}`,
  },
  'condition-diabetes': {
    title: 'Diabetes: talk to your doctor',
    text: () =>
      'Ask your doctor whether your kidneys work well, and whether magnesium goes with your medicines. Do not change your diabetes medicines yourself.',
  },
  'condition-gi-disease': {
    title: 'Stomach or bowel: doctor first',
    text: () =>
      'With a disease of the stomach or bowel you may take up magnesium differently. Talk to your doctor, also if you already take magnesium. Your doctor can have it measured and choose a fitting form.',
  },
  'condition-alcohol': {
    title: 'Alcohol: GP first',
    text: () =>
      'Talk to your GP, who can help you and sees whether anything should be measured. A supplement does not replace that help.',
  },
  'condition-refeeding': {
    title: 'Eaten little for long: call your GP',
    text: () =>
      'Call your GP today. When you start eating again, the salts in your blood can change quickly. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
  },
  'condition-dehydration': {
    title: 'Dehydration or kidney stones: doctor first',
    text: () =>
      `This is a reason not to take magnesium on your own now. Talk to your doctor first. ${untilThen}`,
  },
  'condition-older-frail': {
    title: 'Frail health: doctor first',
    text: () =>
      'Talk to your doctor about your kidneys and your medicines, also if you already take magnesium. Laxatives with magnesium count as well.',
  },
  'condition-other': {
    title: 'Under treatment: doctor first',
    text: () =>
      'We do not know your illness, so we suggest nothing. Ask your doctor or pharmacist whether magnesium suits you.',
  },
};

const flagTitles = {
  'palpitations-alarm': 'Call for help now',
  palpitations: 'Palpitations: GP first',
  'stroke-signs': 'Call for help now',
  hypermagnesaemia: 'Call for help now',
  'hypermagnesaemia-early': 'Contact your GP or pharmacist',
  'diarrhoea-persists': 'Diarrhoea: call your GP',
  'blood-in-stool': 'Blood in your stools: call your GP today',
  'seizure-tetany': 'Call for help now',
  'ppi-symptoms': 'Call your GP today',
  insomnia: 'Sleeping badly for long: see your GP',
  'sleep-apnoea': 'Snoring and sleepy: see your GP',
  depression: 'Low or anxious: talk to your GP',
  'suicidal-thoughts': 'Talk to someone now',
  'weight-loss': 'Unwanted weight loss: see your GP',
  'fatigue-long': 'Tired for long: see your GP',
  burnout: 'Lasting stress: talk to a doctor',
  'calf-clot': 'Painful calf: call your GP today',
  'leg-cramps-new': 'Cramps: ask your GP or pharmacist',
  rls: 'Restlessness in your legs: see your GP',
  'headache-alarm': 'Call for help now',
  'headache-chronic': 'Frequent headache: see your GP',
  'pre-eclampsia': 'Call your midwife or the hospital now',
  kidney: 'Your kidneys: doctor first',
  'refeeding-criteria': 'Eaten little for long: call your GP',
  'deficiency-not-by-symptoms': 'Symptoms do not tell whether you get too little magnesium',
} as const satisfies Record<keyof Words['redFlags'], string>;

type FlagFindings = { [Id in keyof typeof flagTitles as `flag-${Id}`]: { title: string; text: Sentence } };

const flagFindings = Object.fromEntries(
  Object.entries(flagTitles).map(([id, title]) => [
    `flag-${id}`,
    signFinding(title, redFlags[id as keyof typeof flagTitles].message),
  ]),
) as FlagFindings;

const takenFindings = {
  'takes-orotate': {
    title: 'Magnesium orotate: pharmacist or doctor first',
    text: () =>
      'You take magnesium orotate. This form is not permitted in supplements in the EU, because its safety is not established. Bought it yourself? Do not go on with it without asking your pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
  },
  'takes-threonate-expecting': {
    title: 'L-threonate: not in pregnancy or while breastfeeding',
    text: () =>
      'You take magnesium L-threonate. This form is not permitted in pregnancy and while breastfeeding. Bought it yourself? Do not go on with it without asking your midwife or doctor. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
  },
  'takes-threonate-minor': {
    title: 'L-threonate: not under 18 years',
    text: () =>
      'Magnesium L-threonate is permitted for adults only. Bought it yourself? Do not go on with it without asking your doctor or pharmacist. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
  },
  'takes-laxative-form': {
    title: 'A laxative is not a supplement',
    text: () =>
      'You filled in magnesium sulphate (Epsom salt) or magnesium hydroxide as a supplement. These are laxatives, not meant for every day. So we make no day plan of it. Ask your pharmacist whether you can go on with it. On prescription? Change nothing yourself and ask the doctor who prescribed it.',
  },
};

const notSure =
  (what: string, who: string, urgent?: (numbers: HelpNumbers) => string): Sentence =>
  (shown) =>
    `${what} Without knowing that we give no outcome. ${who}${urgent ? ` ${urgent(helpNumbers(shown))}` : ''}`;

function personFindings(formats: Formats) {
  const mg = (shown: Shown, key: string): string => formats.mg(figure(shown, key));
  /** By the Dutch and European tables nothing is added; the American one does add, and its figure alone is told. */
  const referenceNow = (shown: Shown): string => {
    if (!has(shown, 'referenceLowMg')) return '';
    const figureNow = ` The reference intake is now ${mg(shown, 'referenceLowMg')} a day, from food and supplements together`;
    return shown['standard'] === 'us' ? `${figureNow}.` : `${figureNow}. Nothing is added to it.`;
  };
  const askMidwife = (shown: Shown): string =>
    `Talk to your midwife or doctor, also if you already take magnesium.${referenceNow(shown)}${
      has(shown, 'ceilingMg')
        ? ` From supplements together, take no more than ${mg(shown, 'ceilingMg')} a day, unless your doctor prescribed it.`
        : ''
    } Take no L-threonate.`;
  return {
    'age-under-4': {
      title: 'Under 4 years',
      text: () =>
        'For children under 4 no upper level has been set. Ask your GP or health visitor for advice. Until then, give no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
    },
    'age-4-17': {
      title: 'Under 18 years',
      text: () =>
        'For children and teenagers we suggest no supplement. Start with food. Do you take one already, or have one in mind? Talk to the doctor or pharmacist.',
    },
    pregnant: {
      title: 'Pregnant: ask your midwife',
      text: askMidwife,
    },
    breastfeeding: {
      title: 'Breastfeeding: ask your midwife or doctor',
      text: askMidwife,
    },
    'pregnant-minor': {
      title: 'Under 18 and pregnant or breastfeeding: midwife first',
      text: () =>
        'In your situation we give no outcome. Your midwife or GP can look at it with you. Make an appointment there, also if you already take magnesium.',
    },
    'no-reference-intake': {
      title: 'No reference intake known',
      text: () =>
        'For your age and situation no reference intake has been set. So we calculate no further. Ask your midwife or doctor what holds for you.',
    },
    'unsure-age': {
      title: 'Your age is not known',
      text: notSure(
        'The reference intake depends on your age.',
        'Your pharmacist or GP can help you further.',
      ),
    },
    'unsure-life-stage': {
      title: 'Pregnant or breastfeeding: not sure',
      text: notSure(
        'You are not sure whether you are pregnant, or did not fill this in.',
        'Take a test first, or ask your midwife or GP.',
      ),
    },
    'unsure-conditions': {
      title: 'You do not know whether you have one of these illnesses',
      text: notSure('With some illnesses magnesium does not fit.', 'Your GP can look this up for you.'),
    },
    'unsure-medicines': {
      title: 'You do not know which medicines you use',
      text: notSure(
        'Some medicines do not go with magnesium.',
        'Your pharmacist sees at once what you use. Ask there.',
      ),
    },
    'unsure-red-flags': {
      title: 'You are in doubt about a symptom',
      text: notSure(
        'With some symptoms a doctor should look first.',
        'Call your GP or the out-of-hours service today.',
        ({ emergency }) => `Could it be serious, or is it getting worse? Call ${emergency}.`,
      ),
    },
    'unsure-supplements': {
      title: 'You do not know how much magnesium you take already',
      text: notSure('All of it together may not pass the upper level.', 'Take the pack to your pharmacist.'),
    },
    'hours-not-kept': {
      title: 'No moment fits between your medicines',
      text: () =>
        'In your day no moment keeps enough distance from your medicines. Where we do not know your times, we assume usual ones. Do you take your medicines at other times? Fill those in if you can, or ask your pharmacist. Do not move your medicines yourself.',
    },
    'above-upper-level': {
      title: 'You are already above the upper level',
      text: (shown: Shown) =>
        `${
          has(shown, 'supplementMgHigh')
            ? `From supplements, antacids and laxatives you get up to ${mg(shown, 'supplementMgHigh')} a day.`
            : 'You already get a lot from supplements, antacids and laxatives.'
        }${has(shown, 'ceilingMg') ? ` The limit is ${mg(shown, 'ceilingMg')}.` : ''} Add nothing to it. Talk to your doctor or pharmacist. Was it prescribed? Ask the prescriber.`,
    },
  };
}

function needFindings(formats: Formats) {
  const gap = (shown: Shown): string =>
    has(shown, 'gapMg') ? `about ${formats.mg(figure(shown, 'gapMg'))}` : 'a little';
  return {
    'enough-from-food': {
      title: 'You reach the reference intake already',
      text: () => 'With what you eat and use now, you reach the reference intake. More is not needed.',
    },
    'minor-food-first': {
      title: 'Food first',
      text: () =>
        'Up to 18 years we look at food alone. A supplement is something to talk about with a doctor.',
    },
    'food-unsure': {
      title: 'We do not know what you eat',
      text: () =>
        'Without your diet we cannot say whether anything is missing. So start with food. If you know later on, fill it in.',
    },
    'small-gap': {
      title: 'The difference is small',
      text: (shown: Shown) =>
        `You are ${gap(shown)} a day below the reference intake.${
          has(shown, 'formFromGapMg')
            ? ` Less than ${formats.mg(figure(shown, 'formFromGapMg'))} is easily made up with food.`
            : ' So little is easily made up with food.'
        }`,
    },
    'estimate-may-close': {
      title: 'You may reach it already',
      text: () =>
        'We estimate what you eat, and that is never exact. At the high end of the estimate you already reach the reference intake. So food first.',
    },
    'prefers-skin': {
      title: 'Through the skin does not count',
      text: () =>
        'That magnesium is taken up through the skin is not proven. So an oil or bath does not count. Make up the difference with food.',
    },
    'no-room': {
      title: 'Little room below the upper level',
      text: (shown: Shown) =>
        `${
          has(shown, 'roomMg')
            ? `You have ${formats.mg(Math.max(0, figure(shown, 'roomMg')))} of room left`
            : 'You have little room left'
        } for magnesium from supplements. So make up the difference with food. Magnesium from food does not count towards the upper level.`,
    },
    'gap-needs-supplement': {
      title: 'You are below the reference intake',
      text: (shown: Shown) =>
        `By your answers the difference is ${gap(shown)} a day. You can make that up with food, with a supplement or with both.`,
    },
  };
}

/** Told beside a result; none of them changes it. */
const noteFindings = {
  'note-stress': {
    title: 'Stress does not change the reference intake',
    text: () =>
      'No authority adds anything for stress. So we do not raise the amount. Does the stress last? Talk to your GP or company doctor.',
  },
  'note-sport': {
    title: 'The same reference intake for people who do sport',
    text: () =>
      'A review from 2006 names 10 to 20% more as possible. No authority took that over, so we add nothing.',
  },
  'note-slow': {
    title: 'Slow bowels: ask your pharmacist',
    text: () =>
      'Magnesium oxide and magnesium hydroxide are laxatives too. Do not use them on your own to change how often you go. Ask your pharmacist what suits you, and see your GP if your bowel habits change suddenly.',
  },
  'note-cycle': {
    title: 'Period, pill and menopause: the same reference intake',
    text: () =>
      'Around the period, with the pill and in menopause there is no higher reference intake. Change nothing about the pill on your own account.',
  },
  'note-65-plus': {
    title: 'From 65 years: the same reference intake',
    text: () =>
      'The reference intake stays the same as you get older. Your kidneys may come to work less well, though. Do you not know how your kidneys are, or do you take laxatives? Talk to your doctor or pharmacist first.',
  },
  'note-teen': {
    title: 'Teenagers: begin with food',
    text: () =>
      'It is not certain that teenagers in the Netherlands get enough magnesium. See first what food can add.',
  },
};

function doseFindings(formats: Formats) {
  const mg = (shown: Shown, key: string): string => formats.mg(figure(shown, key));
  const taken = (shown: Shown): string => {
    const sum = takenOf(formats, shown);
    return `From supplements, antacids and laxatives you get ${sum ? `${sum} a day` : 'a lot'}.`;
  };
  const takesNone = (shown: Shown): boolean => shown['supplementMgHigh'] === 0;
  const together = (shown: Shown): string =>
    takesNone(shown) ? 'With what you eat' : 'With food and supplements together';
  const underLevel = (shown: Shown): string => {
    if (takesNone(shown)) return '';
    if (figure(shown, 'supplementMgHigh') > figure(shown, 'euLevelMg'))
      return ` From supplements you get more than the European upper level of ${mg(shown, 'euLevelMg')}.`;
    const level = has(shown, 'upperLevelMg') ? ` of ${mg(shown, 'upperLevelMg')}` : '';
    return ` What you get from supplements does not pass the upper level${level}.`;
  };
  const filledIn = (shown: Shown): string =>
    has(shown, 'supplementMgAtLeast')
      ? `From what you filled in so far you get up to ${mg(shown, 'supplementMgAtLeast')} a day.`
      : taken(shown);
  /** What a doctor prescribed, and a medicine with a leaflet, is not ours to lower: without it there may be no room left. */
  const lessBought = (shown: Shown): string => {
    const lower = 'Take less of the supplements you bought yourself';
    const isNeverEnough = figure(shown, 'unplannedMg') > figure(shown, 'upperLevelMg');
    return isNeverEnough ? `${lower}.` : `${lower}, at least until you are no longer above the upper level.`;
  };
  return {
    'dose-above': {
      title: 'Above the upper level',
      titleOf: aboveLevel,
      text: (shown: Shown) =>
        `${filledIn(shown)}${
          has(shown, 'upperLevelMg') ? ` The upper level is ${mg(shown, 'upperLevelMg')}.` : ''
        }`,
    },
    'dose-above-bought': {
      title: 'Take less of what you bought yourself',
      text: (shown: Shown) =>
        `${lessBought(shown)} Loose stools are usually the first sign that it is too much. Talk to your doctor or pharmacist. Was some of it prescribed? Change nothing about that yourself and talk to the doctor who prescribed it.`,
    },
    'dose-above-antacid': {
      title: 'Antacid or laxative: follow the leaflet',
      text: () =>
        'An antacid or laxative counts in this. Follow the leaflet, and ask your pharmacist how much you may take, and for how long.',
    },
    'dose-food-unsure': {
      title: 'We cannot tell the total',
      text: (shown: Shown) =>
        `We do not know how much magnesium you get from food. So we cannot say whether you reach the reference intake.${underLevel(shown)}`,
    },
    'dose-below': {
      title: 'Below the reference intake',
      text: (shown: Shown) =>
        `${together(shown)} you are ${
          has(shown, 'shortMg') ? `about ${mg(shown, 'shortMg')} a day` : 'a little'
        } below the reference intake. You can make that up with food.${underLevel(shown)}`,
    },
    'dose-within': {
      title: 'You reach the reference intake',
      titleOf: (shown: Shown) =>
        isSurelyEnough(shown) ? 'You reach the reference intake' : 'You probably reach the reference intake',
      text: (shown: Shown) =>
        isSurelyEnough(shown)
          ? `${together(shown)} you reach the reference intake. More is not needed.${underLevel(shown)}`
          : `${together(shown)} you probably reach the reference intake.${underLevel(shown)}`,
    },
    'dose-prescribed': {
      title: 'Prescribed: follow what your doctor said',
      text: (shown: Shown) =>
        `A doctor prescribed magnesium for you${
          has(shown, 'prescribedMg') ? `, up to ${mg(shown, 'prescribedMg')} a day` : ''
        }. Change nothing about it yourself. Do you have a question about the amount or the time? Talk to the doctor who prescribed it.`,
    },
    'dose-over-eu-level': {
      title: 'Above the European upper level',
      text: (shown: Shown) =>
        `${taken(shown)} That is more than the European upper level${
          has(shown, 'euLevelMg') ? ` of ${mg(shown, 'euLevelMg')}` : ''
        }, and no more than the American one${
          has(shown, 'upperLevelMg') ? ` of ${mg(shown, 'upperLevelMg')}` : ''
        }. Loose stools are then more common. So we make no day plan of it. Talk to your doctor about this amount.`,
    },
    'dose-child-us-level': {
      title: 'The United States keep a lower level for children',
      text: (shown: Shown) =>
        `The American upper level for this age is lower${
          has(shown, 'usLevelMg') ? `: ${mg(shown, 'usLevelMg')}` : ''
        }. Talk to the GP or pharmacist.`,
    },
    'dose-not-planned': {
      title: 'For this we make no day plan',
      text: () =>
        'What is prescribed, and an antacid or laxative, we do not plan. Follow the pack or your doctor.',
    },
    'dose-label-impossible': {
      title: 'A label cannot be right',
      text: () =>
        'A label says more magnesium than fits in that compound. Often there is another form in it too, such as oxide. We count the amount of magnesium on the label. Ask your pharmacist or the seller what is in it.',
    },
  };
}

export function findings(formats: Formats): Words['findings'] {
  return {
    ...conditionFindings,
    ...medicineFindings(formats),
    ...flagFindings,
    ...personFindings(formats),
    ...takenFindings,
    ...needFindings(formats),
    ...doseFindings(formats),
    ...noteFindings,
  };
}
