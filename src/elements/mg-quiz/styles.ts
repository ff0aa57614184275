import { css } from 'lit';
import { checklistStyles } from '../../ui/checklist.js';
import { choicesStyles } from '../../ui/choices.js';
import { findingsStyles } from '../../ui/findings.js';
import { goodToKnowStyles } from '../../ui/good-to-know.js';
import { foodListStyles } from '../../ui/food-list.js';
import { formCardStyles } from '../../ui/form-card.js';
import { intakeStyles } from '../../ui/intake-bar.js';
import { numberFieldStyles } from '../../ui/number-field.js';
import { planStyles } from '../../ui/plan-section.js';
import { portionsStyles } from '../../ui/portions.js';
import { productCardStyles } from '../../ui/product-card.js';
import { progressStyles } from '../../ui/progress.js';
import { sourcesStyles } from '../../ui/sources-list.js';
import { controls } from '../../ui/styles/controls.js';
import { paper } from '../../ui/styles/paper.js';
import { reset } from '../../ui/styles/reset.js';
import { screens } from '../../ui/styles/screens.js';
import { text } from '../../ui/styles/text.js';
import { tokens } from '../../ui/styles/tokens.js';
import { supplementsStyles } from '../../ui/supplements-editor.js';
import { timelineStyles } from '../../ui/timeline.js';
import { traceStyles } from '../../ui/trace.js';
import { useStyles } from '../../ui/use-card.js';
import { dialogStyles } from './dialog.js';
import { questionStyles } from './screens/question.js';

const own = css`
  .result {
    max-inline-size: 62em;
    gap: calc(var(--_space) * 2.75);
  }

  .closing.card {
    background: var(--_accent-soft);
    border-color: var(--_accent-line);
  }

  .form-others {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .answers {
    display: grid;
  }

  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .answer:first-child {
    border-block-start: 0;
  }

  .answer-text {
    display: grid;
    min-inline-size: 0;
  }

  .answer .button {
    flex: none;
    margin: 0;
  }

  .consult.card {
    background: var(--_raised);
  }

  .letter {
    max-block-size: 18em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-family: inherit;
    white-space: pre-wrap;
    overflow: auto;
  }
`;

export const quizStyles = [
  reset,
  tokens,
  text,
  controls,
  choicesStyles,
  checklistStyles,
  numberFieldStyles,
  portionsStyles,
  supplementsStyles,
  progressStyles,
  findingsStyles,
  goodToKnowStyles,
  formCardStyles,
  intakeStyles,
  timelineStyles,
  planStyles,
  foodListStyles,
  productCardStyles,
  sourcesStyles,
  traceStyles,
  useStyles,
  dialogStyles,
  screens,
  own,
  questionStyles,
  paper,
];
