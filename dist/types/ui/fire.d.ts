import type { ConfigProblem } from './config.js';
/** Events of every element; each element's own file adds its own. */
export interface MgEventDetails {
    'mg-config-error': ConfigProblem;
}
export interface FireOptions {
    cancelable?: boolean;
}
/** @returns false when a listener cancelled the event. */
export declare function fire<Detail>(element: EventTarget, name: string, detail: Detail, options?: FireOptions): boolean;
declare global {
    interface HTMLElementEventMap {
        'mg-config-error': CustomEvent<ConfigProblem>;
    }
}
