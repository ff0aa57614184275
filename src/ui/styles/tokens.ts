import { css } from 'lit';

/**
 * A handful of public tokens; everything else derives from them and from the text colour that the host passes on.
 * Because surfaces, lines and the accent are computed from `currentColor`, a dark host gets a dark widget without
 * being asked, whether it is dark by its own theme or by the visitor's preference.
 *
 * Text on the accent is painted with `-webkit-text-fill-color`: changing `color` would change what all tokens derive from.
 */
export const tokens = css`
  .frame,
  .door {
    --_text: var(--mg-text, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: var(--mg-line, color-mix(in srgb, currentColor 17%, transparent));
    --_line-strong: color-mix(in srgb, currentColor 52%, transparent);
    --_raised: color-mix(in srgb, currentColor 4%, transparent);
    --_track: color-mix(in srgb, currentColor 10%, transparent);
    --_surface: var(--mg-surface, Canvas);
    --_accent: var(--mg-accent, #0a6c60);
    --_on-accent: var(--mg-on-accent, #fff);
    --_accent-soft: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_caution: var(--mg-caution, #b26a00);
    --_stop: var(--mg-stop, #c0262d);
    --_stop-fill: var(--mg-stop, #c0262d);
    --_on-stop: #fff;
    --_space: var(--mg-space, 1em);
    --_radius: var(--mg-radius, 0.75em);
    --_font: var(--mg-font, inherit);
    --_target: max(44px, 2.75em);
  }

  @supports (color: oklch(from red l c h / 1)) {
    .frame,
    .door {
      /* The greyer a host's text is, the less is left to take off before it is too faint to read. */
      --_muted: oklch(from currentColor l c h / clamp(0.76, calc(1.03 - 0.85 * max(l - 0.6, 0.6 - l)), 1));
      --_surface: var(
        --mg-surface,
        oklch(from currentColor clamp(0.22, calc(0.22 + (0.6 - l) * 9), 1) min(c, 0.01) h / 1)
      );
      --_accent: var(
        --mg-accent,
        oklch(from currentColor clamp(0.475, calc(0.475 + (l - 0.6) * 9), 0.82) 0.095 178 / 1)
      );
      --_on-accent: var(
        --mg-on-accent,
        oklch(from var(--_accent) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1)
      );
      --_caution: var(
        --mg-caution,
        oklch(from currentColor clamp(0.58, calc(0.58 + (l - 0.6) * 9), 0.83) 0.14 68 / 1)
      );
      --_stop: var(
        --mg-stop,
        oklch(from currentColor clamp(0.5, calc(0.5 + (l - 0.6) * 9), 0.72) 0.18 25 / 1)
      );
      --_on-stop: oklch(from var(--_stop-fill) clamp(0.17, calc(0.17 + (0.66 - l) * 99), 1) 0 h / 1);
    }
  }
`;
