/** What has left its page asks for nothing any more. On a server there is no page to leave. */
export declare const isInPlace: ({ isConnected }: Pick<Element, 'isConnected'>) => boolean;
