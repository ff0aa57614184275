import { type TemplateResult } from 'lit';
/** Native `<details>`: found by the browser's search in page, open without script. */
export declare function disclosure(title: string, content: unknown, part?: string, open?: boolean): TemplateResult;
