/** Texts that a host may reword: they head, lead in or start something, and nothing rests on what they say. */
interface OpenTexts {
  readonly keys: readonly string[];
  readonly what: string;
}

/**
 * The one list of what can be reworded; all else stays ours. A text may stand here when, whatever it says, the same
 * question is answered, the same figure is read and the same warning is seen. So no answer or the question that gives
 * it its meaning, no figure or what it is called, no advice, no finding, no word on what happens with answers, and
 * neither of two buttons that would do the opposite once swapped.
 */
export const openTexts: readonly OpenTexts[] = [
  {
    keys: [
      'quiz.title',
      'quiz.lead',
      'quiz.aboutTime',
      'quiz.start',
      'quiz.next',
      'quiz.open',
      'quiz.dialogName',
      'quiz.progress',
      'quiz.yourAnswers',
    ],
    what: 'the quiz: its title and lead, its start and the way through it',
  },
  {
    keys: ['questions.goals.title', 'questions.prefer.title'],
    what: 'the two questions about a wish, which decide no dose',
  },
  {
    keys: [
      'result.heading',
      'result.plan.heading',
      'result.foods.heading',
      'result.products.heading',
      'result.products.addToCart',
      'result.products.addToCartOf',
      'result.consult.heading',
      'result.consult.label',
      'result.consult.mailSubject',
      'result.consult.mailGreeting',
      'result.more',
    ],
    what: 'the result: headings, your shop and your offer',
  },
  {
    keys: ['doseCheck.title', 'doseCheck.lead', 'doseCheck.start'],
    what: 'the dose check: its title, lead and start',
  },
  {
    keys: [
      'foodTable.heading',
      'foodTable.lead',
      'foodTable.search.label',
      'foodTable.search.placeholder',
      'foodTable.none.title',
      'foodTable.none.titleFilters',
      'foodTable.none.text',
      'foodTable.more',
      'foodTable.download.button',
      'foodTable.print.button',
      'foodTable.print.title',
      'foodTable.notes.heading',
    ],
    what: 'the food table: heading, lead, search and buttons',
  },
  {
    keys: [
      'foodDay.heading',
      'foodDay.empty',
      'foodDay.topUp.heading',
      'foodDay.menu.day',
      'foodDay.menu.example',
      'foodDay.menu.week',
      'foodDay.menu.dayHeading',
      'foodDay.menu.weekHeading',
      'foodDay.paper.title',
    ],
    what: 'the day of food: headings and buttons',
  },
  {
    keys: ['together.toDoseCheck', 'together.toQuiz'],
    what: 'the ways from one widget to the next',
  },
  {
    keys: ['calendar.save', 'sheet.print', 'sheet.notes', 'diary.print', 'diary.note'],
    what: 'buttons for the calendar and for paper, and where notes are written',
  },
];

const open: ReadonlySet<string> = new Set(openTexts.flatMap(({ keys }) => keys));

export const isOpen = (key: string): boolean => open.has(key);
