import type { Source } from '../engine/types.js';

/**
 * What the notes beside foods rest on; the figures have their own tables. Of the three studies of soaked pulses only
 * excerpts of copies were read, and of the one of nuts a copy of the summary: they stand as unchecked.
 */
export const foodSources = {
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
    title: 'Kumari et al. 2020, soaking almonds, hazelnuts, peanuts and walnuts: phytate and minerals',
    year: 2020,
    url: 'https://doi.org/10.1016/j.foodchem.2020.126529',
    kind: 'secondary',
    checked: false,
  },
} as const satisfies Record<string, Source>;
