import type { DoseRuleId } from '../../../src/knowledge/dose-rules.js';
import { given, takes, type Examples } from './example.js';

const education = { claims: 'education' } as const;
const american = { standard: 'us' } as const;

const tablet = (amountMg: number) => ({ amountMg, basis: 'elemental', perDay: 1 }) as const;

/** A man of 40 needs 350 mg and eats 250 mg, unless it is told otherwise: what he takes decides to the milligram. */
export const doseExamples: Record<DoseRuleId, Examples> = {
  'dose-above': {
    fires: [
      given('takes 251 mg', takes(251)),
      given('takes 351 mg, American figures', takes(351), american),
      given('a child of 6 takes 111 mg by the American table', { ...takes(111), ageYears: 6 }, american),
      given('three times 100 mg on prescription', {
        supplements: [{ ...tablet(100), perDay: 3, prescribed: true }],
      }),
      given('1800 mg bisglycinate: 210 mg, or 254 mg where it holds no water', {
        supplements: [{ form: 'bisglycinate', amountMg: 1800, basis: 'compound', perDay: 1 }],
      }),
      given('a 150 mg tablet and 101 mg from an antacid', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [tablet(150), { ...tablet(101), use: 'antacid-laxative' }],
      }),
      given('takes 400 mg, and an antacid of which the amount is not known', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [tablet(400)],
      }),
      given('takes 251 mg, and an antacid of which the amount is not known', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [tablet(251)],
      }),
      given('takes 300 mg and was not asked for emergency signs yet', { ...takes(300), redFlags: ['?'] }),
    ],
    silent: [
      given('takes 250 mg', takes(250)),
      given('takes 350 mg, American figures', takes(350), american),
      given('a child of 6 takes 110 mg by the American table', { ...takes(110), ageYears: 6 }, american),
      given('eats 600 mg: food has no upper level', { foodMg: 600 }),
      given('a spray for the skin counts for nothing', {
        supplements: [{ ...tablet(400), form: 'chloride-topical' }],
      }),
    ],
  },
  'dose-above-bought': {
    fires: [
      given('takes 300 mg', takes(300)),
      given('250 mg on prescription, and 1 mg that was bought', {
        supplements: [{ ...tablet(250), prescribed: true }, tablet(1)],
      }),
      given('300 mg of an antacid, and 50 mg that was bought', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ ...tablet(300), use: 'antacid-laxative' }, tablet(50)],
      }),
    ],
    silent: [
      given('takes 250 mg', takes(250)),
      given('300 mg on prescription', { supplements: [{ ...tablet(300), prescribed: true }] }),
      given('300 mg of an antacid', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ ...tablet(300), use: 'antacid-laxative' }],
      }),
      given('300 mg, and weak kidneys: the doctor first', { ...takes(300), conditions: ['renal-mild'] }),
    ],
  },
  'dose-above-antacid': {
    fires: [
      given('300 mg of an antacid', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ ...tablet(300), use: 'antacid-laxative' }],
      }),
      given('250 mg that was bought, and 1 mg of a laxative', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [tablet(250), { ...tablet(1), use: 'antacid-laxative' }],
      }),
    ],
    silent: [
      given('takes 300 mg', takes(300)),
      given('250 mg of an antacid', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ ...tablet(250), use: 'antacid-laxative' }],
      }),
      given('300 mg of a laxative on prescription', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ ...tablet(300), use: 'antacid-laxative', prescribed: true }],
      }),
      given('300 mg of a laxative, and weak kidneys', {
        medicines: ['mg-antacids-laxatives'],
        conditions: ['renal-mild'],
        supplements: [{ ...tablet(300), use: 'antacid-laxative' }],
      }),
    ],
  },
  'dose-food-unsure': {
    fires: [
      given('cannot say what a week of food looks like', { ...takes(100), unsure: ['diet'] }),
      given('was asked for milligrams a day, and does not know', { ...takes(100), unsure: ['foodMg'] }),
      given('takes nothing either', { unsure: ['diet'] }),
      given('a girl of 9 whose food nobody counted', { sex: 'female', ageYears: 9, unsure: ['foodMg'] }),
    ],
    silent: [
      given('counted a day: 250 mg', takes(100)),
      given('cannot say what a week looks like, but counted a day', { foodMg: 250, unsure: ['diet'] }),
      given('cannot say it, and takes 251 mg', { ...takes(251), unsure: ['diet'] }),
    ],
  },
  'dose-below': {
    fires: [
      given('takes 99 mg: 1 mg short', takes(99)),
      given('takes nothing: 100 mg short', {}),
      given('a girl of 12 who eats 279 mg', { sex: 'female', ageYears: 12, foodMg: 279 }),
      given(
        'pregnant at 40 by the American table: 1 mg short of 360 mg',
        { sex: 'female', lifeStage: 'pregnant', foodMg: 359 },
        american,
      ),
    ],
    silent: [
      given('takes 100 mg: just enough', takes(100)),
      given('a woman who takes 50 mg', { ...takes(50), sex: 'female' }),
      given('is far short, and takes 251 mg', { ...takes(251), foodMg: 0 }),
    ],
  },
  'dose-within': {
    fires: [
      given('takes 100 mg: just enough', takes(100)),
      given('takes 250 mg: the upper level itself', takes(250)),
      given('takes nothing and eats 350 mg', { foodMg: 350 }),
    ],
    silent: [
      given('takes 99 mg: 1 mg short', takes(99)),
      given('takes 251 mg', takes(251)),
      given('does not know what is eaten', { ...takes(100), unsure: ['diet'] }),
    ],
  },
  'dose-prescribed': {
    fires: [
      given('a tablet on prescription', { supplements: [{ ...tablet(100), prescribed: true }] }),
      given('one bought, one on prescription', {
        supplements: [tablet(50), { ...tablet(1), prescribed: true }],
      }),
    ],
    silent: [
      given('a tablet that was bought', takes(100)),
      given('an ointment on prescription', {
        supplements: [{ ...tablet(100), form: 'chloride-topical', prescribed: true }],
      }),
    ],
  },
  'dose-not-planned': {
    fires: [
      given('one bought, one on prescription', {
        supplements: [tablet(50), { ...tablet(1), prescribed: true }],
      }),
      given('an antacid of 100 mg', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ ...tablet(100), use: 'antacid-laxative' }],
      }),
      given('turned 18 today, 250 mg on prescription: the ceiling itself', {
        ageYears: 18,
        supplements: [{ ...tablet(250), prescribed: true }],
      }),
    ],
    silent: [
      given('a tablet that was bought', takes(100)),
      given('an ointment on prescription', {
        supplements: [{ ...tablet(100), form: 'chloride-topical', prescribed: true }],
      }),
      given('a girl of 12, who gets no plan anyway', {
        sex: 'female',
        ageYears: 12,
        supplements: [{ ...tablet(100), prescribed: true }],
      }),
      given('almost 18, who gets no plan either', {
        ageYears: 17.99,
        supplements: [{ ...tablet(100), prescribed: true }],
      }),
      given(
        '251 mg on prescription by the American table: over the ceiling, under the level',
        { supplements: [{ ...tablet(251), prescribed: true }] },
        american,
      ),
      given('too much on prescription', { supplements: [{ ...tablet(300), prescribed: true }] }),
      given('weak kidneys: the doctor first', {
        conditions: ['renal-mild'],
        supplements: [{ ...tablet(100), prescribed: true }],
      }),
    ],
  },
  'dose-child-us-level': {
    fires: [
      given('a child of 4 takes 111 mg', { ...takes(111), ageYears: 4 }),
      given(
        'a child of 8 takes 240 mg, European figures',
        { ...takes(240), ageYears: 8.9 },
        { standard: 'eu' },
      ),
    ],
    silent: [
      given('a child of 6 takes 110 mg', { ...takes(110), ageYears: 6 }),
      given('almost 4 and takes 111 mg: the doctor, whatever the level', { ...takes(111), ageYears: 3.99 }),
      given('a child of 9 takes 240 mg', { ...takes(240), ageYears: 9 }),
      given('a child of 6 takes 111 mg by the American table', { ...takes(111), ageYears: 6 }, american),
      given('a grown man takes 240 mg', takes(240)),
    ],
  },
  'dose-over-eu-level': {
    fires: [
      given('takes 251 mg, American figures', takes(251), american),
      given('takes 350 mg, American figures', takes(350), american),
      given('takes 300 mg, American figures, where no law on claims asks for less', takes(300), {
        ...american,
        ...education,
      }),
      given(
        'pregnant, 300 mg by the American table',
        { ...takes(300), sex: 'female', lifeStage: 'pregnant' },
        { ...american, ...education },
      ),
    ],
    silent: [
      given('takes 250 mg, American figures', takes(250), american),
      given('takes 351 mg, American figures', takes(351), american),
      given('takes 251 mg, Dutch figures', takes(251)),
    ],
  },
  'dose-label-impossible': {
    fires: [
      given('600 mg bisglycinate with 200 mg magnesium', {
        supplements: [{ ...tablet(200), form: 'bisglycinate', compoundMg: 600 }],
      }),
      given('one label is right, the other is not', {
        supplements: [tablet(50), { ...tablet(150), form: 'citrate', compoundMg: 400 }],
      }),
    ],
    silent: [
      given('600 mg bisglycinate with 60 mg magnesium', {
        supplements: [{ ...tablet(60), form: 'bisglycinate', compoundMg: 600 }],
      }),
      given('350 mg oxide with 200 mg magnesium', {
        supplements: [{ ...tablet(200), form: 'oxide', compoundMg: 350 }],
      }),
      given('200 mg magnesium, the weight of the compound unknown', {
        supplements: [{ ...tablet(200), form: 'bisglycinate' }],
      }),
    ],
  },
};
