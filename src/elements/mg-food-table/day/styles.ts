import { css } from 'lit';
import { checklistStyles } from '../../../ui/checklist.js';
import { choicesStyles } from '../../../ui/choices.js';
import { findingsStyles } from '../../../ui/findings.js';
import { numberFieldStyles } from '../../../ui/number-field.js';
import { portionsStyles } from '../../../ui/portions.js';
import { barStyles } from './bar.js';
import { listStyles } from './list.js';
import { menuStyles } from './menu.js';
import { personStyles } from './person.js';
import { sectionStyles } from './section.js';
import { sumStyles } from './sum.js';
import { topUpStyles } from './top-up.js';

const own = css`
  .day {
    gap: calc(var(--_space) * 1.25);
  }

  /* Clear of a bar that the page keeps at the top. */
  .day,
  .day-person,
  .day-person > summary,
  .day :is([tabindex], #day-undo) {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
  }

  .day .choices-row .button {
    padding-inline: 1em;
  }
`;

/** To stand between the controls and what the element adds itself. */
export const dayStyles = [
  choicesStyles,
  checklistStyles,
  numberFieldStyles,
  portionsStyles,
  findingsStyles,
  own,
  listStyles,
  sumStyles,
  topUpStyles,
  menuStyles,
  personStyles,
  sectionStyles,
  barStyles,
];
