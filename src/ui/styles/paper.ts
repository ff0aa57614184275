import { css } from 'lit';

/**
 * A host that prints its own page prints what stands there: nothing is cut off, nothing goes along over something else, and
 * what was answered shows where a browser leaves out backgrounds. Last of all styles, and stronger than each of them.
 */
export const paper = css`
  @media print {
    .side,
    .verdict,
    .aside,
    .head,
    .steps {
      position: relative !important;
      inset: auto !important;
    }

    .side,
    .aside,
    .region,
    .letter,
    dialog {
      max-block-size: none !important;
      overflow: visible !important;
    }

    .day-bar,
    .dialog-bar,
    dialog::backdrop {
      display: none !important;
    }

    /* Over the page, as on the screen. */
    dialog {
      position: absolute !important;
      block-size: auto !important;
    }

    dialog,
    progress,
    .bar,
    input:is([type='radio'], [type='checkbox']) {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
