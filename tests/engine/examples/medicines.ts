import type { medicineRules } from '../../../src/knowledge/safety-medicines.js';
import { given, type Examples } from './example.js';

/** Of each group: who takes something of it, and who takes what is easily mistaken for it. */
export const medicineExamples: Record<keyof typeof medicineRules, Examples> = {
  'medicine-tetracyclines': {
    fires: [given('doxycycline', { medicines: ['tetracyclines'] })],
    silent: [given('ciprofloxacin', { medicines: ['quinolones'] })],
  },
  'medicine-quinolones': {
    fires: [given('ciprofloxacin', { medicines: ['quinolones'] })],
    silent: [given('doxycycline', { medicines: ['tetracyclines'] })],
  },
  'medicine-bisphosphonates': {
    fires: [given('alendronic acid', { medicines: ['bisphosphonates'] })],
    silent: [given('calcium tablets', { medicines: ['calcium'] })],
  },
  'medicine-levothyroxine': {
    fires: [given('Thyrax', { medicines: ['levothyroxine'] })],
    silent: [given('no medicine', {})],
  },
  'medicine-loop-thiazide-diuretics': {
    fires: [given('furosemide', { medicines: ['loop-thiazide-diuretics'] })],
    silent: [given('spironolactone', { medicines: ['potassium-sparing-diuretics'] })],
  },
  'medicine-potassium-sparing-diuretics': {
    fires: [
      given('spironolactone', { medicines: ['potassium-sparing-diuretics'] }),
      given('triamterene with hydrochlorothiazide', {
        medicines: ['potassium-sparing-diuretics', 'loop-thiazide-diuretics'],
      }),
    ],
    silent: [given('furosemide', { medicines: ['loop-thiazide-diuretics'] })],
  },
  'medicine-ppi': {
    fires: [given('omeprazole', { medicines: ['ppi'] })],
    silent: [
      given('an antacid with a known amount', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ amountMg: 80, basis: 'elemental', perDay: 1, use: 'antacid-laxative' }],
      }),
    ],
  },
  'medicine-aminoglycosides': {
    fires: [given('tobramycin by nebuliser', { medicines: ['aminoglycosides'] })],
    silent: [given('doxycycline', { medicines: ['tetracyclines'] })],
  },
  'medicine-muscle-relaxants': {
    fires: [given('rocuronium, operation tomorrow', { medicines: ['muscle-relaxants'] })],
    silent: [given('wants strong muscles', { goals: ['muscles'] })],
  },
  'medicine-digoxin': {
    fires: [given('Lanoxin', { medicines: ['digoxin'] })],
    silent: [given('amlodipine', { medicines: ['calcium-channel-blockers'] })],
  },
  'medicine-gabapentin': {
    fires: [given('Neurontin three times a day', { medicines: ['gabapentin'] })],
    silent: [given('no medicine', {})],
  },
  'medicine-mg-antacids-laxatives': {
    fires: [
      given('milk of magnesia, amount known', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [{ amountMg: 100, basis: 'elemental', perDay: 1, use: 'antacid-laxative' }],
      }),
      given('milk of magnesia, amount not known', { medicines: ['mg-antacids-laxatives'] }),
    ],
    silent: [given('omeprazole', { medicines: ['ppi'] })],
  },
  'medicine-calcium': {
    fires: [given('calcium carbonate on prescription', { medicines: ['calcium'] })],
    silent: [given('alendronic acid alone', { medicines: ['bisphosphonates'] })],
  },
  'medicine-zinc': {
    fires: [given('zinc tablets of 50 mg', { medicines: ['zinc'] })],
    silent: [given('iron tablets', { medicines: ['iron'] })],
  },
  'medicine-iron': {
    fires: [given('ferrous fumarate', { medicines: ['iron'] })],
    silent: [given('zinc tablets of 50 mg', { medicines: ['zinc'] })],
  },
  'medicine-other-binders': {
    fires: [given('nitrofurantoin', { medicines: ['other-binders'] })],
    silent: [given('an unlisted medicine', { medicines: ['other'] })],
  },
  'medicine-fluoride': {
    fires: [given('fluoride tablets', { medicines: ['fluoride'] })],
    silent: [given('wants strong teeth', { goals: ['teeth'] })],
  },
  'medicine-other-losers': {
    fires: [given('ciclosporin', { medicines: ['other-losers'] })],
    silent: [given('furosemide', { medicines: ['loop-thiazide-diuretics'] })],
  },
  'medicine-hiv-integrase': {
    fires: [given('dolutegravir', { medicines: ['hiv-integrase'] })],
    silent: [given('nitrofurantoin', { medicines: ['other-binders'] })],
  },
  'medicine-calcium-channel-blockers': {
    fires: [given('amlodipine', { medicines: ['calcium-channel-blockers'] })],
    silent: [given('calcium tablets', { medicines: ['calcium'] })],
  },
  'medicine-other': {
    fires: [
      given('a tablet that is not listed', { medicines: ['other'] }),
      given('omeprazole and a tablet that is not listed', { medicines: ['ppi', 'other'] }),
    ],
    silent: [given('omeprazole alone', { medicines: ['ppi'] })],
  },
};
