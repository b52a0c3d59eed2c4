import type { Failure } from '../../bindings/commands';

/** Where backups are made, these tell to make another one now, which nobody could here. */
const ofACopy = ['backup-does-not-open', 'backup-not-found'];

/** What is wrong with a backup, as it is said where there is no store. */
export const asHere = (failure: Failure | undefined): Failure | undefined =>
  failure && ofACopy.includes(failure.code) ? { ...failure, code: 'restore-does-not-open', field: '' } : failure;
