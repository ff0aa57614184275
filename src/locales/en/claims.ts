import { authorised } from '../authorised.js';
import type { Formats, Words } from '../words.js';

/** Regulation (EU) 432/2012, to the letter. */
export const claims = authorised({
  fatigue: 'Magnesium contributes to a reduction of tiredness and fatigue',
  electrolytes: 'Magnesium contributes to electrolyte balance',
  energy: 'Magnesium contributes to normal energy-yielding metabolism',
  'nervous-system': 'Magnesium contributes to normal functioning of the nervous system',
  muscle: 'Magnesium contributes to normal muscle function',
  'protein-synthesis': 'Magnesium contributes to normal protein synthesis',
  psychological: 'Magnesium contributes to normal psychological function',
  bones: 'Magnesium contributes to the maintenance of normal bones',
  teeth: 'Magnesium contributes to the maintenance of normal teeth',
  'cell-division': 'Magnesium has a role in the process of cell division',
});

export function claimCompanions(formats: Formats): Words['claimCompanions'] {
  return {
    variedDiet: 'A varied diet and a healthy lifestyle matter. A supplement does not replace them.',
    amount: ({ mg }) =>
      `This holds from ${formats.mg(mg, 2)} of magnesium a day, taken every day as the label says.`,
    avoid:
      'Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.',
    tooMuch: ({ upperLevelMg }) =>
      `Take no more than ${formats.mg(upperLevelMg)} a day from supplements. More can give you diarrhoea.`,
  };
}
