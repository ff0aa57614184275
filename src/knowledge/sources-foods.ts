import type { Source } from '../engine/types.js';

/**
 * What the notes beside foods rest on; the figures have their own tables. Of the three studies of soaked pulses only
 * excerpts of copies were read: they stand as unchecked.
 */
export const foodSources = {
  trendsmask: {
    title: 'trendsmask.com, foods with magnesium (NIH-style list per ounce)',
    year: null,
    url: 'https://trendsmask.com/what-foods-have-magnesium-143035.html',
    kind: 'secondary',
    checked: true,
  },
  'yod-ounce': {
    title: 'Unit page: ounce and the Dutch ons (100 g)',
    year: null,
    url: 'http://yod.wikidot.com/ounce',
    kind: 'secondary',
    checked: true,
  },
  kimura1990: {
    title: 'Kimura & Itokawa 1990, cooking losses of minerals in foods (record)',
    year: 1990,
    url: 'https://pubmed.ncbi.nlm.nih.gov/2081985/',
    kind: 'secondary',
    checked: true,
  },
  'ramirez-ojeda2018': {
    title: 'Ramírez-Ojeda et al. 2018, minerals in soaked and cooked lentils, chickpeas and beans',
    year: 2018,
    url: 'https://www.sciencedirect.com/science/article/pii/S0889157518305349',
    kind: 'secondary',
    checked: false,
  },
  nestares1997: {
    title: 'Nestares et al. 1997, magnesium from raw, soaked and cooked chickpeas in rats',
    year: 1997,
    url: null,
    kind: 'secondary',
    checked: false,
  },
  nestares2003: {
    title: 'Nestares et al. 2003, soaking solutions and minerals from cooked common beans in rats',
    year: 2003,
    url: null,
    kind: 'secondary',
    checked: false,
  },
  kumari2020: {
    title:
      'Kumari et al. 2020, soaking almonds, hazelnuts, peanuts and walnuts: phytate and minerals (record)',
    year: 2020,
    url: 'https://nuthealth.org/research/does-activating-nuts-affect-nutrient-bioavailability',
    kind: 'secondary',
    checked: true,
  },
} as const satisfies Record<string, Source>;
