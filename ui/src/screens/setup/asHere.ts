import type { Failure } from '../../bindings/commands';

/** Where backups are made, these tell to make another one now, which nobody could here. */
const ofACopy = ['backup-does-not-open', 'backup-not-found'];

/** And these that it is made when the medium is back. */
const ofAMedium = ['backup-medium-gone', 'backup-place-missing'];

/** What is wrong with a backup, as it is said where there is no store. */
export function asHere(failure: Failure | undefined): Failure | undefined {
  if (failure && ofACopy.includes(failure.code)) return { ...failure, code: 'restore-does-not-open', field: '' };
  if (failure && ofAMedium.includes(failure.code)) return { ...failure, code: 'restore-medium-gone', field: '' };
  return failure;
}
