import type { ListCases } from '../bindings/commands';

/** The whole list, narrowed by nothing. */
export const allCases: Readonly<ListCases> = {
  search: '',
  status: '',
  next: '',
  consent: '',
  age_band: '',
  touched_days: 0,
  whose: '',
  offset: 0,
  limit: 200,
};
