import type { Formats, Words } from '../words.js';

const noneOfThese = 'None of these';
const dontKnow = "I don't know";

export const questions: Words['questions'] = {
  'signs-now': {
    title: 'Do you have any of these right now?',
    label: 'Symptoms now',
    hint: 'These need help first, not a supplement. So we ask about them first.',
    none: noneOfThese,
    unsure: 'I am in doubt',
    error: 'Choose a symptom, or choose "None of these".',
  },
  age: {
    title: 'How old are you?',
    label: 'Age',
    hint: 'The reference intake differs by age.',
    error: 'Fill in your age, from 0 to 120 years.',
  },
  sex: {
    title: 'Who is this for?',
    label: 'Sex',
    hint: 'The reference intake differs between women and men.',
    choices: { female: 'Woman', male: 'Man' },
    unsure: 'I would rather not say',
    error: 'Choose an answer.',
  },
  'life-stage': {
    title: 'Are you pregnant or breastfeeding?',
    label: 'Pregnant or breastfeeding',
    choices: { none: 'No', pregnant: 'I am pregnant', breastfeeding: 'I am breastfeeding' },
    unsure: dontKnow,
    error: 'Choose an answer.',
  },
  conditions: {
    title: 'Does any of these apply to you?',
    label: 'Health',
    hint: 'Then a doctor or pharmacist looks at it first.',
    none: noneOfThese,
    unsure: dontKnow,
    error: 'Choose what applies to you, or choose "None of these".',
  },
  medicines: {
    title: 'Do you use medicines?',
    label: 'Medicines',
    hint: 'Also without a prescription. Some medicines and magnesium need a few hours in between.',
    none: 'I use no medicines',
    unsure: dontKnow,
    error: 'Choose your medicines, or choose "I use no medicines".',
  },
  supplements: {
    title: 'Do you already take anything with magnesium?',
    label: 'Magnesium you take already',
    hint: 'Supplements, multivitamins, antacids and laxatives count together. What you use on your skin does not count.',
    none: 'No, nothing with magnesium',
    unsure: 'Yes, but I do not know how much',
    error: 'Fill in what you take, or choose "No, nothing with magnesium".',
  },
  goals: {
    title: 'What is it about for you?',
    label: 'Topic',
    hint: 'You may choose several. Your topic does not change how much you need.',
    none: 'No particular topic',
    error: 'Choose a topic, or choose "No particular topic".',
  },
  stress: {
    title: 'How much stress have you had lately?',
    label: 'Stress',
    hint: 'Your answer does not change how much magnesium you need.',
    choices: { low: 'Little', some: 'Sometimes, I can cope', high: 'A lot, or for long' },
    unsure: dontKnow,
    error: 'Choose an answer.',
  },
  sport: {
    title: 'How many hours a week do you do sport?',
    label: 'Hours of sport a week',
    hint: 'An estimate is good enough. Your answer does not change how much magnesium you need.',
    unsure: dontKnow,
    error: 'Fill in a number of hours, from 0 to 100.',
  },
  'signs-topic': {
    title: 'Do you recognise any of these?',
    label: 'Symptoms around your topic',
    hint: 'With these it is better to see your GP or pharmacist first.',
    none: noneOfThese,
    unsure: 'I am in doubt',
    error: 'Choose what you recognise, or choose "None of these".',
  },
  stomach: {
    title: 'How are your stomach and belly, mostly?',
    label: 'Stomach and belly',
    choices: {
      robust: 'Fine, seldom trouble',
      sensitive: 'Sensitive, soon upset',
      slow: 'Slow, hard to go',
    },
    unsure: dontKnow,
    error: 'Choose an answer.',
  },
  diet: {
    title: 'How often do you eat this?',
    label: 'Food',
    hint: 'Count portions a week. An estimate is good enough.',
    unsure: dontKnow,
    error: 'Fill in a number for each group. Do you not eat something? Fill in 0.',
  },
  avoid: {
    title: 'Is there any of this that you do not eat?',
    label: 'I do not eat',
    hint: 'Then we leave it out of the examples.',
    choices: {
      nuts: 'Nuts and peanuts',
      gluten: 'Gluten',
      fish: 'Fish',
      dairy: 'Milk and dairy',
      soy: 'Soya',
      animal: 'Meat, fish, eggs and dairy (vegan)',
    },
    none: 'I eat everything',
    error: 'Choose what you do not eat, or choose "I eat everything".',
  },
  prefer: {
    title: 'How would you rather take a supplement?',
    label: 'Preference',
    hint: 'This does not change how much you need. Magnesium on the skin does not count.',
    choices: {
      'few-units': 'As few pills as possible',
      powder: 'Powder or effervescent tablet',
      liquid: 'Liquid',
      skin: 'On the skin',
      any: 'I do not mind',
    },
    error: 'Choose an answer.',
  },
};

export const diet: Words['diet'] = {
  groups: {
    leafyGreens: {
      name: 'Leafy greens',
      portion: '1 portion = 3 serving spoons cooked (150 g) or 1 small bowl raw (50 g)',
      examples: 'spinach, kale, endive, lettuce, rocket',
    },
    nutsSeeds: {
      name: 'Nuts and seeds',
      portion: '1 portion = 1 handful of nuts (25 g) or 1 tablespoon of seeds (15 g)',
      examples: 'almonds, cashew nuts, peanut butter, pumpkin seeds',
    },
    legumes: {
      name: 'Beans and pulses',
      portion: '1 portion = 3 serving spoons (150 g)',
      examples: 'lentils, chickpeas, kidney beans, peas',
    },
    wholegrains: {
      name: 'Wholegrain',
      portion:
        '1 portion = 1 slice of bread (35 g), 4 tablespoons of oats (40 g) or 3 serving spoons of pasta or rice (150 g)',
      examples: 'wholemeal bread, rye bread, oats, brown rice',
    },
    fish: {
      name: 'Fish',
      portion: '1 portion = 1 fillet (100 g) or half a can (75 g)',
      examples: 'salmon, cod, herring, tuna',
    },
    darkChocolate: {
      name: 'Dark chocolate',
      portion: '1 portion = 2 squares (20 g)',
      examples: 'with 45% cocoa or more',
    },
  },
  perWeek: 'portions a week',
  perWeekOf: ({ group }) => `${group}: portions a week`,
  fewer: ({ group }) => `${group}: one portion fewer`,
  more: ({ group }) => `${group}: one portion more`,
  mend: ({ groups, most }) =>
    `Fill in a number, from 0 to ${most}, for ${groups.map((group) => `"${group}"`).join(', ')}.`,
  fillZeros: 'Fill in 0 for the rest',
};

export function supplements(formats: Formats): Words['supplements'] {
  return {
    none: 'No, nothing with magnesium',
    yes: 'Yes',
    where: 'Look on the back of the pack, in the little table of contents.',
    elementalExplained:
      'Pure magnesium (also called elemental magnesium) is the magnesium itself, without what it is bound to. That is what counts.',
    form: 'Form',
    formUnknown: 'It does not say',
    amount: 'mg per capsule, tablet or sachet',
    amountPercent: 'Percent of the RI per capsule, tablet or sachet',
    basis: 'What is that figure of?',
    bases: {
      elemental: 'Of the magnesium itself (pure magnesium)',
      compound: 'Of the whole compound, such as magnesium citrate',
      'percent-ri': 'Percent of the reference intake (% RI)',
    },
    perDay: 'How many a day?',
    prescribed: 'Prescribed by a doctor',
    antacid: 'Antacid or laxative',
    antacidHint: 'Does the pack name magnesium? Then it counts.',
    add: 'Add a supplement',
    remove: ({ index }) => `Remove item ${formats.number(index)}`,
    row: ({ index }) => `Item ${formats.number(index)}`,
    errors: {
      amount: 'Fill in how many mg are in it. A number above 0.',
      perDay: 'Fill in how many you take a day. A number above 0.',
      form: 'Choose the form. Without it we cannot convert this figure.',
      percent: 'Fill in a percentage above 0.',
      basis: 'Choose what that figure is of. Not sure? See whether the pack says "of which magnesium".',
      number: 'We do not understand that number. Write digits only, with two decimals at most: 400 or 56.25.',
      range: ({ most }) => `Fill in a number above 0 and not above ${most}.`,
      thousands: ({ write }) =>
        `Do you mean ${write}? Then write it so, without a point or comma for thousands.`,
    },
    label: 'Paste or type the line from the label',
    labelHint: 'Optional. For example: 2 capsules: 400 mg magnesium citrate, of which magnesium 64 mg',
    labelRead: ({ mg, form, units, count }) =>
      `Read: ${formats.mg(mg, 2)} magnesium${units ? ` in ${units}` : ''}${form ? `, as ${form}` : ''}${
        count ? `, ${formats.number(count, 2)} a day` : ''
      }. Check it below.`,
    labelReadCompound: ({ mg, form, units, count }) =>
      `Read: ${formats.mg(mg, 2)} ${form ?? 'of a compound'}${units ? ` in ${units}` : ''}${
        count ? `, ${formats.number(count, 2)} a day` : ''
      }. Check it below.`,
    labelProblems: {
      'no-amount': 'We cannot read here how much magnesium is in it. Fill it in yourself below.',
      topical: 'This is for the skin and does not count. Remove it here.',
      'several-forms': 'It names more than one form, or a blended one. So we choose none.',
      'form-unknown':
        'We do not recognise this form. If it is in the list, choose it. If it also says "of which magnesium", fill in that figure.',
      'worked-out': 'That is the whole compound. We work out how much magnesium is in it.',
      'impossible-pair': ({ compoundMg, elementalMg, mostMg }) =>
        `That cannot be right: ${formats.mg(compoundMg, 1)} of this form holds ${formats.mg(mostMg)} of magnesium at most, not ${formats.mg(elementalMg, 1)}. Another form must be in it too, such as oxide.`,
      'odd-unit': ({ written }) => `It says ${written}. Labels mostly use mg: see whether it is right.`,
    },
    readout: ({ mg, mgPerDay, units }) =>
      `= ${mg} of pure magnesium ${units ? `in ${units}` : 'each'}, ${mgPerDay} a day`,
    full: ({ most }) => `You have filled in ${formats.number(most)}. There is no room for more here.`,
    mend: 'Fill in what is still missing about what you take.',
    improbable: ({ mg }) =>
      `Is this the magnesium itself? ${formats.mg(mg)} in one capsule, tablet or sachet is a lot. Check whether it is the whole compound.`,
  };
}

export const facts: Words['facts'] = {
  ageYears: 'your age',
  sex: 'your sex',
  lifeStage: 'whether you are pregnant or breastfeeding',
  goals: 'your topic',
  stomach: 'how your stomach and belly are',
  prefer: 'your preference',
  avoid: 'what you do not eat',
  stress: 'how much stress you have',
  sportHours: 'how much sport you do',
  diet: 'what you eat',
  foodMg: 'how much magnesium you get from food',
  conditions: 'your health',
  medicines: 'your medicines',
  redFlags: 'your symptoms',
  supplements: 'what magnesium you take already',
  medicineTimes: 'when you take your medicines',
  wake: 'when you get up',
  bed: 'when you go to bed',
  meals: 'when you eat',
  unsure: 'what you are not sure of',
};
