import { authorised } from '../authorised.js';
import type { Formats, Words } from '../words.js';

/** Regulation (EU) 432/2012, to the letter. */
export const claims = authorised({
  fatigue: 'Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid',
  electrolytes: 'Magnesium draagt bij tot de elektrolytenbalans',
  energy: 'Magnesium draagt bij tot een normaal energieleverend metabolisme',
  'nervous-system': 'Magnesium draagt bij tot de normale werking van het zenuwstelsel',
  muscle: 'Magnesium draagt bij tot de normale werking van de spieren',
  'protein-synthesis': 'Magnesium draagt bij tot de normale eiwitsynthese',
  psychological: 'Magnesium draagt bij tot een normale psychologische functie',
  bones: 'Magnesium draagt bij tot de instandhouding van normale botten',
  teeth: 'Magnesium draagt bij tot de instandhouding van normale tanden',
  'cell-division': 'Magnesium speelt een rol in het celdelingsproces',
});

export function claimCompanions(formats: Formats): Words['claimCompanions'] {
  return {
    variedDiet:
      'Een gevarieerd eetpatroon en een gezonde leefstijl zijn belangrijk. Een supplement vervangt die niet.',
    amount: ({ mg }) =>
      `Dit geldt vanaf ${formats.mg(mg, 2)} magnesium per dag, elke dag ingenomen zoals op het etiket staat.`,
    avoid:
      'Heb je een nierziekte, ben je zwanger of geef je borstvoeding, of gebruik je medicijnen? Vraag dan eerst je arts, verloskundige of apotheker.',
    tooMuch: ({ upperLevelMg }) =>
      `Neem niet meer dan ${formats.mg(upperLevelMg)} per dag uit supplementen. Van meer kun je diarree krijgen.`,
  };
}
