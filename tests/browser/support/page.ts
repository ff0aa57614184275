// What a visitor's window and settings are.
import { executeServerCommand } from '@web/test-runner-commands';

export interface MediaSettings {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

const featureNames = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
} as const;

/** The size of the page, in every browser. Each test file begins at 800 by 600. */
export async function setViewport(width: number, height: number): Promise<void> {
  await executeServerCommand('mg:viewport', { width, height });
}

/**
 * Replaces what was emulated before; without settings everything is as it was. Only Chromium can: elsewhere the
 * answer is false, and nothing has changed.
 */
export async function emulateMedia(settings: MediaSettings = {}): Promise<boolean> {
  const { media = '', ...given } = settings;
  const features = Object.entries(featureNames).map(([key, name]) => ({
    name,
    value: given[key as keyof typeof featureNames] ?? '',
  }));
  const answer = await executeServerCommand<{ done: boolean }, object>('mg:media', { media, features });
  return answer.done;
}
