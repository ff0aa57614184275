import { type TemplateResult } from 'lit';
export declare const icons: {
    chevron: () => TemplateResult;
    plus: () => TemplateResult;
    minus: () => TemplateResult;
    close: () => TemplateResult;
    search: () => TemplateResult;
    alert: () => TemplateResult;
    info: () => TemplateResult;
    stop: () => TemplateResult;
    phone: () => TemplateResult;
    arrow: () => TemplateResult;
    check: () => TemplateResult;
    lock: () => TemplateResult;
    calendar: () => TemplateResult;
    printer: () => TemplateResult;
    more: () => TemplateResult;
    clock: () => TemplateResult;
};
