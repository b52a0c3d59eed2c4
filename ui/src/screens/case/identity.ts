import type { IdentityPart, IdentityView } from '../../bindings/commands';

const fields: Record<IdentityPart, (keyof IdentityView)[]> = {
  clan: ['clan'],
  patronymic: ['patronymic'],
  given: ['given', 'names_not_known'],
  registration: ['registration_number'],
  birth: ['birth'],
  phone: ['phone'],
  phone_use: ['phone_safe', 'phone_hours'],
  place: ['aimag', 'district'],
  address: ['address'],
};

export const parts = Object.keys(fields) as IdentityPart[];

/** Nothing entered yet. */
export const blank = (): IdentityView => ({
  clan: '',
  patronymic: '',
  given: '',
  names_not_known: false,
  registration_number: '',
  birth: { precision: 'day', year: '', month: '', day: '', about: '' },
  phone: '',
  phone_safe: 'not_known',
  phone_hours: '',
  aimag: '',
  district: '',
  address: '',
});

/** As it goes over: only what the chosen precision asks for, and hours only where it may be safe to call. */
export function asSent(who: IdentityView): IdentityView {
  const { precision, year, month, day, about } = who.birth;
  const dated =
    (precision === 'day' || precision === 'month' || precision === 'year') && [year, month, day].some(Boolean);
  const birth =
    dated || precision === 'about'
      ? {
          precision,
          year: dated ? year : '',
          month: precision === 'day' || precision === 'month' ? month : '',
          day: precision === 'day' ? day : '',
          about: precision === 'about' ? about : '',
        }
      : { precision: 'not_known', year: '', month: '', day: '', about: '' };
  return { ...who, birth, phone_hours: who.phone_safe === 'no' ? '' : who.phone_hours };
}

/** The parts that stand as they were. */
export function unchanged(before: IdentityView, now: IdentityView): IdentityPart[] {
  const [was, is] = [asSent(before), asSent(now)];
  return parts.filter((part) =>
    fields[part].every((field) => JSON.stringify(was[field]) === JSON.stringify(is[field])),
  );
}

/** Takes parts off a form. */
export function clear(who: IdentityView, gone: IdentityPart[]): void {
  const empty = blank();
  for (const part of gone) Object.assign(who, Object.fromEntries(fields[part].map((field) => [field, empty[field]])));
}
