import type { ChoiceRuleId } from '../../../src/knowledge/choice-rules.js';
import { formFor, type Examples, type FormExample } from './example.js';

const sensitive = { stomach: 'sensitive' } as const;
const woman = { sex: 'female', ageYears: 30 } as const;

/** Of each rule: a form of which it is true for this visitor, and one of which it is not. */
export const choiceExamples: Record<ChoiceRuleId, Examples<FormExample>> = {
  'orotate-never': {
    fires: [formFor('orotate', 'anybody')],
    silent: [formFor('pidolate', 'anybody')],
  },
  'threonate-minor-pregnant': {
    fires: [
      formFor('threonate', 'almost 18', { ageYears: 17.99 }),
      formFor('threonate', 'pregnant', { ...woman, lifeStage: 'pregnant' }),
      formFor('threonate', 'breastfeeding', { ...woman, lifeStage: 'breastfeeding' }),
    ],
    silent: [
      formFor('threonate', 'turned 18 today', { ageYears: 18 }),
      formFor('threonate', 'a woman who is neither', woman),
      formFor('bisglycinate', 'pregnant', { ...woman, lifeStage: 'pregnant' }),
    ],
  },
  'threonate-novel': {
    fires: [formFor('threonate', 'anybody')],
    silent: [formFor('gluconate', 'anybody')],
  },
  'skin-not-counted': {
    fires: [
      formFor('chloride-topical', 'anybody'),
      formFor('chloride-topical', 'wants an oil', { prefer: 'skin' }),
    ],
    silent: [
      formFor('chloride', 'the same salt, swallowed'),
      formFor('sulfate', 'a bath salt that is also swallowed'),
    ],
  },
  laxative: {
    fires: [formFor('sulfate', 'anybody'), formFor('hydroxide', 'anybody')],
    silent: [
      formFor('oxide', 'a strong gut effect, yet sold as a supplement'),
      formFor('orotate', 'out for another reason'),
    ],
  },
  'vitamin-c-source': {
    fires: [formFor('ascorbate', 'anybody')],
    silent: [formFor('citrate', 'anybody')],
  },
  mixture: {
    fires: [formFor('marine', 'anybody')],
    silent: [formFor('oxide', 'anybody')],
  },
  'uptake-good': {
    fires: [formFor('citrate', 'good'), formFor('glycerophosphate', 'good, less certain')],
    silent: [formFor('carbonate', 'low to moderate'), formFor('oxide', 'poor')],
  },
  'uptake-poor': {
    fires: [
      formFor('oxide', 'poor'),
      formFor('hydroxide', 'low'),
      formFor('carbonate', 'low to moderate'),
      formFor('orotate', 'uncertain'),
      formFor('chloride-topical', 'unproven'),
      formFor('marine', 'as oxide and hydroxide'),
    ],
    silent: [formFor('citrate', 'good'), formFor('malate', 'good, less certain')],
  },
  'solubility-low': {
    fires: [formFor('oxide', 'very low'), formFor('marine', 'low')],
    silent: [formFor('glycerophosphate', 'moderate'), formFor('chloride', 'very high')],
  },
  'share-very-low': {
    fires: [formFor('gluconate', '5.4 % magnesium')],
    silent: [formFor('ascorbate', '6.5 % magnesium'), formFor('lactate', '10.2 % magnesium')],
  },
  'share-low': {
    fires: [formFor('ascorbate', '6.5 % magnesium'), formFor('taurate', '8.9 % magnesium')],
    silent: [formFor('gluconate', '5.4 % magnesium'), formFor('lactate', '10.2 % magnesium')],
  },
  'gut-strong': {
    fires: [
      formFor('marine', 'moderate to high, robust stomach'),
      formFor('oxide', 'high, robust stomach'),
      formFor('oxide', 'high, sensitive stomach', sensitive),
    ],
    silent: [formFor('citrate', 'moderate'), formFor('carbonate', 'moderate, sensitive stomach', sensitive)],
  },
  'gut-sensitive-moderate': {
    fires: [
      formFor('citrate', 'moderate, sensitive stomach', sensitive),
      formFor('chloride', 'moderate, sensitive stomach', sensitive),
    ],
    silent: [
      formFor('citrate', 'moderate, robust stomach'),
      formFor('citrate', 'moderate, does not know the stomach', { unsure: ['stomach'] }),
      formFor('malate', 'low to moderate, sensitive stomach', sensitive),
      formFor('oxide', 'high, sensitive stomach', sensitive),
    ],
  },
  'gut-sensitive-strong': {
    fires: [
      formFor('oxide', 'high, sensitive stomach', sensitive),
      formFor('marine', 'moderate to high, sensitive stomach', sensitive),
    ],
    silent: [
      formFor('oxide', 'high, robust stomach'),
      formFor('citrate', 'moderate, sensitive stomach', sensitive),
    ],
  },
  'custom-energy': {
    fires: [
      formFor('malate', 'wants energy', { goals: ['energy'] }),
      formFor('malate', 'is tired', { goals: ['fatigue'] }),
    ],
    silent: [
      formFor('malate', 'wants strong bones', { goals: ['bones'] }),
      formFor('citrate', 'wants energy', { goals: ['energy'] }),
    ],
  },
  'custom-nerves-first': {
    fires: [
      formFor('bisglycinate', 'for the nerves', { goals: ['nerves'] }),
      formFor('bisglycinate', 'for a clear mind', { goals: ['mind'] }),
    ],
    silent: [
      formFor('taurate', 'for the nerves', { goals: ['nerves'] }),
      formFor('bisglycinate', 'for the muscles', { goals: ['muscles'] }),
    ],
  },
  'custom-nerves-second': {
    fires: [
      formFor('taurate', 'for the nerves', { goals: ['nerves'] }),
      formFor('taurate', 'for a clear mind', { goals: ['mind'] }),
    ],
    silent: [
      formFor('bisglycinate', 'for the nerves', { goals: ['nerves'] }),
      formFor('taurate', 'for something else', { goals: ['other'] }),
    ],
  },
  'custom-muscles-first': {
    fires: [formFor('bisglycinate', 'for the muscles', { goals: ['muscles'] })],
    silent: [
      formFor('citrate', 'for the muscles', { goals: ['muscles'] }),
      formFor('bisglycinate', 'for the nerves', { goals: ['nerves'] }),
    ],
  },
  'custom-muscles-second': {
    fires: [formFor('citrate', 'for the muscles', { goals: ['muscles'] })],
    silent: [
      formFor('bisglycinate', 'for the muscles', { goals: ['muscles'] }),
      formFor('citrate', 'for the bones', { goals: ['bones'] }),
    ],
  },
  'custom-bones': {
    fires: [
      formFor('citrate', 'for the bones', { goals: ['bones'] }),
      formFor('citrate', 'for the teeth', { goals: ['teeth'] }),
    ],
    silent: [formFor('citrate', 'no goal'), formFor('bisglycinate', 'for the bones', { goals: ['bones'] })],
  },
  'custom-sensitive': {
    fires: [
      formFor('bisglycinate', 'sensitive stomach', sensitive),
      formFor('glycerophosphate', 'sensitive stomach', sensitive),
    ],
    silent: [
      formFor('bisglycinate', 'robust stomach'),
      formFor('malate', 'sensitive stomach', sensitive),
      formFor('orotate', 'sensitive stomach', sensitive),
      formFor('glycerophosphate', 'does not know the stomach', { unsure: ['stomach'] }),
    ],
  },
  'custom-default': {
    fires: [
      formFor('citrate', 'no goal, robust stomach'),
      formFor('citrate', 'something else, such as sleep', { goals: ['other'] }),
      formFor('citrate', 'sleep, where that may be a topic', { goals: ['sleep'] }),
    ],
    silent: [
      formFor('citrate', 'is tired', { goals: ['fatigue'] }),
      formFor('citrate', 'sleep and energy', { goals: ['sleep', 'energy'] }),
      formFor('citrate', 'for the nerves', { goals: ['nerves'] }),
      formFor('citrate', 'for a clear mind', { goals: ['mind'] }),
      formFor('citrate', 'for the muscles', { goals: ['muscles'] }),
      formFor('citrate', 'for the bones', { goals: ['bones'] }),
      formFor('citrate', 'for the teeth', { goals: ['teeth'] }),
      formFor('citrate', 'no goal, sensitive stomach', sensitive),
      formFor('malate', 'no goal, robust stomach'),
    ],
  },
};
