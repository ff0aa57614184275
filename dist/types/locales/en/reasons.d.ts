import type { Formats, Words } from '../words.js';
/** A choice by custom is called custom, and what a form does in the gut is only ever said as a caution. */
export declare function reasons(formats: Formats): Words['reasons'];
