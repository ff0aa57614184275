// What is compared, and where in the quiz the measuring takes place; all pages put the same questions.

export const ours = {
  name: 'mg-quiz',
  page: '/bench/pages/ours.html',
  heading: 'h2',
  needs: 'dist/mg-widgets.js',
};

export const peers = [
  { name: 'hand-written', page: '/bench/pages/plain.html', heading: 'h2', aim: 1.3 },
  { name: 'SurveyJS', page: '/bench/pages/surveyjs.html', heading: '.sd-question__title', aim: 0.45 },
];

export const first = 'Heb je nu een van deze klachten?';
export const second = 'Hoe oud ben je?';
export const answer = 'Geen van deze';
export const next = 'Volgende';
