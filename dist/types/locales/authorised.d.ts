import type { ClaimId } from '../knowledge/claims.js';
declare const authority: unique symbol;
/** A wording of the law. Only this is ever shown as a benefit, and only the claims of a language are made into it. */
export type AuthorisedWording = string & {
    readonly [authority]: true;
};
export type AuthorisedWordings = Readonly<Record<ClaimId, AuthorisedWording>>;
export declare const authorised: (wordings: Readonly<Record<ClaimId, string>>) => AuthorisedWordings;
export {};
