import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

/** Drawn on a 24 by 24 grid with the text's own colour; all are decoration, the words beside them say the same. */
function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shape}
  </svg>`;
}

export const icons = {
  chevron: () => icon(svg`<path d="m6 9 6 6 6-6" />`),
  plus: () => icon(svg`<path d="M12 5v14M5 12h14" />`),
  minus: () => icon(svg`<path d="M5 12h14" />`),
  close: () => icon(svg`<path d="m6 6 12 12M18 6 6 18" />`),
  search: () => icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`),
  alert: () => icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.5v.01" />`),
  info: () => icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.01" />`),
  stop: () =>
    icon(svg`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" /><path d="M12 7.5v5.5M12 16.5v.01" />`),
  phone: () =>
    icon(
      svg`<path d="M5 4h3.5l1.8 4.6-2.2 1.6a13 13 0 0 0 5.7 5.7l1.6-2.2 4.6 1.8V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z" />`,
    ),
  arrow: () => icon(svg`<path d="M4 12h15M13 6l6 6-6 6" />`),
  check: () => icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`),
  lock: () =>
    icon(svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),
  calendar: () =>
    icon(svg`<rect x="4" y="5" width="16" height="15" rx="2" /><path d="M8 3v4M16 3v4M4 10.5h16" />`),
  printer: () =>
    icon(
      svg`<path d="M7 8.5V4h10v4.5" /><path d="M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17" /><path d="M7 14h10v6H7z" />`,
    ),
  list: () =>
    icon(
      svg`<rect x="5" y="3" width="14" height="18" rx="2" /><path d="m8.5 8 1 1 2-2M14 8h2M8.5 14.5l1 1 2-2M14 14.5h2" />`,
    ),
  download: () => icon(svg`<path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14" />`),
  more: () => icon(svg`<path d="M6 12h.01M12 12h.01M18 12h.01" />`),
  clock: () => icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`),
};
