import { html } from 'lit';
/** `html` for rows that a server draws, which writes what stands in an element and no properties. */
export declare const htmlWithTexts: typeof html;
