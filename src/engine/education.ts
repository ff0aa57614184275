import type { ClaimsMode } from './types.js';

declare const education: unique symbol;

/** What a page in `education` alone may show. Nothing but `educationOnly` makes it, and in `eu` that makes nothing. */
export type EducationOnly<T> = T & { readonly [education]: true };

export const educationOnly = <T>(claims: ClaimsMode, content: T): EducationOnly<T> | null =>
  claims === 'education' ? (content as EducationOnly<T>) : null;
