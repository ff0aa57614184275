import { isServer } from 'lit';

/** What has left its page asks for nothing any more. On a server there is no page to leave. */
export const isInPlace = ({ isConnected }: Pick<Element, 'isConnected'>): boolean => isServer || isConnected;
