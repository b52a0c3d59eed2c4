import type { Failure } from '../../bindings/commands';

/** What says that the store itself is damaged, or another one. Where only a passphrase or one person's key file does not fit, nothing does. */
const damaged = ['store-damaged', 'other-store'];

/** Whether laying the store aside is offered beside this failure. */
export const offersAside = (failure: Failure | undefined): boolean => !!failure && damaged.includes(failure.code);
