import type {
  AttendeeRole,
  BreakAsker,
  BreakReason,
  DistressResponse,
  DistressSign,
  FeelingOutcome,
  PromptKind,
} from '../bindings/commands';
import { prompts } from './keymap';

// Words of closed lists in the order in which every page offers them, in the record as in its amendments. The phases
// stand in `state/liveKeys.ts`, with their keys.

export const promptKinds: PromptKind[] = prompts.map((one) => one.prompt);

/** Whoever attends an interview, in the room or beside it. */
export const attendeeRoles: AttendeeRole[] = [
  'interviewer',
  'guardian',
  'support_person',
  'lawyer',
  'psychologist',
  'interpreter',
  'prosecutor',
  'investigator',
  'social_worker',
  'other',
];

export const signs: DistressSign[] = [
  'quiet',
  'tears',
  'freezing',
  'shaking',
  'agitation',
  'anger',
  'pain',
  'asked_to_stop',
  'other',
];

export const responses: DistressResponse[] = [
  'paused',
  'water',
  'other_topic',
  'grounding',
  'comfort_object',
  'support_person',
  'break',
  'psychologist',
  'stopped',
  'medical',
  'other',
];

/** How strong a feeling was. */
export const strengths = ['0', '1', '2', '3'];
export const outcomes: FeelingOutcome[] = ['calmed', 'same', 'stopped'];
export const askers: BreakAsker[] = ['child', 'interviewer', 'observer'];
export const breakReasons: BreakReason[] = ['toilet', 'tired', 'upset', 'food', 'technical', 'team_consult', 'other'];
