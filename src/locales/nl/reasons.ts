import { figure, has } from '../shown.js';
import type { Formats, Sentence, Words } from '../words.js';

const often =
  (subject: string): Sentence =>
  () =>
    `Vaak gekozen bij ${subject}. Tussen vormen is geen verschil bewezen.`;
const alsoOften =
  (subject: string): Sentence =>
  () =>
    `Ook wel gekozen bij ${subject}. Tussen vormen is geen verschil bewezen.`;

/** A choice by custom is called custom, and what a form does in the gut is only ever said as a caution. */
export function reasons(formats: Formats): Words['reasons'] {
  const share =
    (consequence: string): Sentence =>
    (shown) =>
      has(shown, 'formElementalPercent')
        ? `Ongeveer ${formats.number(figure(shown, 'formElementalPercent'))}% is puur magnesium. ${consequence}`
        : `Er zit weinig puur magnesium in. ${consequence}`;
  return {
    'uptake-good': { for: () => 'Lost voldoende op. Binnen deze groep is geen verschil in opname bewezen.' },
    'uptake-poor': {
      against: () => 'In onderzoek wordt van deze vorm weinig opgenomen, of de opname is niet bekend.',
    },
    'solubility-low': { against: () => 'Lost slecht op in water.' },
    'share-very-low': { against: share('Daarvoor heb je veel of grote tabletten nodig.') },
    'share-low': { against: share('Daarvoor heb je vaak meer capsules nodig.') },
    'gut-strong': { against: () => 'Let op: deze vorm geeft sneller dunne ontlasting.' },
    'gut-sensitive-moderate': {
      against: () =>
        'Je hebt een gevoelige maag of buik. Deze vorm kan bij een hogere dosis dunne ontlasting geven.',
    },
    'gut-sensitive-strong': {
      against: () => 'Je hebt een gevoelige maag of buik. Deze vorm geeft vaak dunne ontlasting.',
    },
    'custom-energy': { for: often('het onderwerp energie of vermoeidheid') },
    'custom-nerves-first': { for: often('het onderwerp zenuwstelsel of mentaal') },
    'custom-nerves-second': { for: alsoOften('het onderwerp zenuwstelsel of mentaal') },
    'custom-muscles-first': { for: often('het onderwerp spieren') },
    'custom-muscles-second': { for: alsoOften('het onderwerp spieren') },
    'custom-bones': { for: often('het onderwerp botten of tanden') },
    'custom-sensitive': { for: often("het antwoord 'gevoelige maag of buik'") },
    'custom-default': {
      for: () =>
        'Een gewone keuze als niets anders de doorslag geeft. Tussen vormen is geen verschil bewezen.',
    },
    'orotate-never': {
      against: () =>
        'In de EU niet toegelaten in supplementen, want de veiligheid staat niet vast. We raden deze vorm nooit aan.',
    },
    'threonate-minor-pregnant': {
      against: () => 'Niet toegelaten onder de 18 jaar, bij zwangerschap en bij borstvoeding.',
    },
    'threonate-novel': {
      against: () => 'Nieuw op de markt, met weinig gegevens. Daarom zetten we deze vorm niet vooraan.',
    },
    'skin-not-counted': {
      against: () => 'Voor op de huid. Opname door de huid is niet bewezen, dus het telt niet mee.',
    },
    laxative: { against: () => 'Dit is een laxeermiddel, geen dagelijkse aanvulling.' },
    'vitamin-c-source': { against: () => 'Levert vooral vitamine C. Je zou er heel veel van nodig hebben.' },
    mixture: {
      against: () => 'Een mengsel zonder vaste samenstelling. Alleen het etiket zegt wat erin zit.',
    },
  };
}
