import type { conditionRules } from '../../../src/knowledge/safety-conditions.js';
import { given, type Examples } from './example.js';

export const conditionExamples: Record<keyof typeof conditionRules, Examples> = {
  'condition-renal-severe': {
    fires: [given('on dialysis', { conditions: ['renal-severe'] })],
    silent: [given('an eGFR of 45', { conditions: ['renal-mild'] })],
  },
  'condition-renal-mild': {
    fires: [given('an eGFR of 45', { conditions: ['renal-mild'] })],
    silent: [given('on dialysis', { conditions: ['renal-severe'] })],
  },
  'condition-myasthenia': {
    fires: [given('myasthenia gravis', { conditions: ['myasthenia'] })],
    silent: [given('tired muscles after sport', { goals: ['muscles'] })],
  },
  'condition-heart-block': {
    fires: [given('heart block, told by the cardiologist', { conditions: ['heart-block'] })],
    silent: [given('amlodipine, and a heart in order', { medicines: ['calcium-channel-blockers'] })],
  },
  'condition-diabetes': {
    fires: [given('type 2 diabetes', { conditions: ['diabetes'] })],
    silent: [given('another illness', { conditions: ['other'] })],
  },
  'condition-gi-disease': {
    fires: [given("Crohn's disease", { conditions: ['gi-disease'] })],
    silent: [given('a stomach that is easily upset', { stomach: 'sensitive' })],
  },
  'condition-alcohol': {
    fires: [given('drinks much and cannot stop', { conditions: ['alcohol'] })],
    silent: [given('none of the illnesses', {})],
  },
  'condition-refeeding': {
    fires: [given('ate almost nothing for two weeks', { conditions: ['refeeding'] })],
    silent: [given('eats little magnesium', { foodMg: 100 })],
  },
  'condition-dehydration': {
    fires: [given('dehydrated after days of fever', { conditions: ['dehydration'] })],
    silent: [given('takes water tablets', { medicines: ['loop-thiazide-diuretics'] })],
  },
  'condition-older-frail': {
    fires: [given('85 and frail', { ageYears: 85, conditions: ['older-frail'] })],
    silent: [given('85 and fit', { ageYears: 85 })],
  },
  'condition-other': {
    fires: [
      given('treated for something that is not listed', { conditions: ['other'] }),
      given('diabetes and something else', { conditions: ['diabetes', 'other'] }),
    ],
    silent: [given('diabetes alone', { conditions: ['diabetes'] })],
  },
};
