import { counted } from '../formats.js';
import type { Formats, Words } from '../words.js';

/** What a form is: its partner, how it dissolves and how much of it is magnesium. Never what it would do for someone. */
export const forms: Words['forms'] = {
  bisglycinate: {
    name: 'magnesiumbisglycinaat',
    short: 'bisglycinaat',
    about:
      'Magnesium gebonden aan glycine, een aminozuur. Lost goed op in water. Een klein deel van het poeder is puur magnesium.',
  },
  citrate: {
    name: 'magnesiumcitraat',
    short: 'citraat',
    about:
      'Magnesium gebonden aan citroenzuur. Lost redelijk tot goed op, vooral in zuur. Een klein deel van het poeder is puur magnesium.',
  },
  malate: {
    name: 'magnesiummalaat',
    short: 'malaat',
    about:
      'Magnesium gebonden aan appelzuur. Lost redelijk tot goed op, vooral in zuur. Het aandeel puur magnesium verschilt per product.',
  },
  taurate: {
    name: 'magnesiumtauraat',
    short: 'tauraat',
    about:
      'Magnesium gebonden aan taurine. Lost goed op in water. Weinig puur magnesium per gram, dus al snel meer capsules.',
  },
  glycerophosphate: {
    name: 'magnesiumglycerofosfaat',
    short: 'glycerofosfaat',
    about:
      'Magnesium gebonden aan glycerofosfaat. Lost redelijk op in water. Een klein deel van het poeder is puur magnesium.',
  },
  oxide: {
    name: 'magnesiumoxide',
    short: 'oxide',
    about:
      'Magnesium met zuurstof. Lost bijna niet op in water, wel in maagzuur. Meer dan de helft is puur magnesium.',
  },
  lactate: {
    name: 'magnesiumlactaat',
    short: 'lactaat',
    about:
      'Magnesium gebonden aan melkzuur; het komt niet uit melk. Lost goed op in water. Een klein deel van het poeder is puur magnesium.',
  },
  chloride: {
    name: 'magnesiumchloride',
    short: 'chloride',
    about:
      'Magnesium met chloor, een zout. Lost zeer goed op en smaakt bitter. Het aandeel puur magnesium hangt af van het water in het zout.',
  },
  'chloride-topical': {
    name: 'magnesiumolie of magnesiumvlokken',
    short: 'magnesium voor de huid',
    about:
      'Een zoutoplossing of badzout van magnesiumchloride. Opname door de huid is niet bewezen, dus het telt niet mee. Niet op kapotte huid gebruiken.',
  },
  sulfate: {
    name: 'magnesiumsulfaat (bitterzout)',
    short: 'sulfaat',
    about:
      'Ook bekend als bitterzout of Epsom-zout. Lost zeer goed op. Via de mond is het een laxeermiddel, geen dagelijkse aanvulling. In een bad telt het niet mee.',
  },
  threonate: {
    name: 'magnesium-L-threonaat',
    short: 'L-threonaat',
    about:
      'Magnesium gebonden aan L-threonzuur. Lost goed op in water. Nieuw in de EU, alleen voor volwassenen die niet zwanger zijn en geen borstvoeding geven.',
  },
  carbonate: {
    name: 'magnesiumcarbonaat',
    short: 'carbonaat',
    about: 'Magnesium met koolzuur. Lost bijna niet op zonder zuur. Ongeveer een kwart is puur magnesium.',
  },
  hydroxide: {
    name: 'magnesiumhydroxide',
    short: 'hydroxide',
    about:
      'Bekend als melk van magnesia. Lost bijna niet op in water. Het wordt als medicijn gebruikt: tegen zuur en om te laxeren.',
  },
  gluconate: {
    name: 'magnesiumgluconaat',
    short: 'gluconaat',
    about:
      'Magnesium gebonden aan gluconzuur. Lost goed op in water. Heel weinig puur magnesium per gram, dus veel of grote tabletten.',
  },
  orotate: {
    name: 'magnesiumorotaat',
    short: 'orotaat',
    about:
      'Magnesium gebonden aan orootzuur. In de EU niet toegelaten in supplementen, omdat de veiligheid niet vaststaat.',
  },
  aspartate: {
    name: 'magnesiumaspartaat',
    short: 'aspartaat',
    about:
      'Magnesium gebonden aan asparaginezuur, een aminozuur. Lost goed op in water. Weinig puur magnesium per gram.',
  },
  ascorbate: {
    name: 'magnesiumascorbaat',
    short: 'ascorbaat',
    about:
      'Magnesium gebonden aan vitamine C. Lost goed op in water. Het levert vooral vitamine C en maar weinig magnesium.',
  },
  marine: {
    name: 'magnesium uit zeewater',
    short: 'zeemagnesium',
    about:
      'Een mengsel, vooral van oxide en hydroxide. Lost slecht op. Alleen het etiket zegt hoeveel puur magnesium erin zit.',
  },
  pidolate: {
    name: 'magnesiumpidolaat',
    short: 'pidolaat',
    about: 'Magnesium gebonden aan pidolinezuur. Lost goed op in water. Weinig puur magnesium per gram.',
  },
};

export function units(formats: Formats): Words['units'] {
  const unit = (one: string, many: string) => (count: number) => counted(formats, count, one, many);
  return {
    capsule: unit('capsule', 'capsules'),
    tablet: unit('tablet', 'tabletten'),
    softgel: unit('softgel', 'softgels'),
    gummy: unit('gummy', "gummy's"),
    lozenge: unit('zuigtablet', 'zuigtabletten'),
    effervescent: unit('bruistablet', 'bruistabletten'),
    sachet: unit('zakje', 'zakjes'),
    scoop: unit('maatschep', 'maatscheppen'),
    gram: unit('gram', 'gram'),
    ml: unit('ml', 'ml'),
    drop: unit('druppel', 'druppels'),
    spray: unit('verstuiving', 'verstuivingen'),
    ampoule: unit('ampul', 'ampullen'),
    piece: unit('stuk', 'stuks'),
  };
}
