import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & {
    readonly renderRoot: ParentNode;
    readonly isConnected: boolean;
};
/** Whether the tray is on the screen. Until that is known, and where a browser cannot tell, it counts as in sight. */
export declare class InSight implements ReactiveController {
    #private;
    yes: boolean;
    constructor(host: Host, selector: string);
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
