import type { ChildTold, ReferralStatus } from '../../bindings/commands';

/** What became of a referral, as it was typed. */
export interface ReferralStep {
  status: ReferralStatus;
  on: string;
  note: string;
  follow_up: string;
  told: ChildTold | null;
}
