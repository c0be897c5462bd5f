import type { Rule } from '../finding.js';
import { preTicked, wall } from './boxes.js';
import { faint, noReject, rejectIsLink, unequal } from './choices.js';
import { misdeclared, overlong, undeclaredPartner, undeclaredTrace } from './declaring.js';
import { consentMode } from './google.js';
import { sentAfterPart } from './partly.js';
import { nameless, tall, unseenFocus } from './reach.js';
import { read } from './reading.js';
import { asksEarly } from './remembering.js';
import { sentAfterRefusal, sentBefore } from './sending.js';
import { signalGrants, signalIgnored } from './signal.js';
import { ownStoredBefore, storedBefore } from './storing.js';
import { longWayBack, noWayBack, trackedOn } from './withdrawing.js';
import { foreign, promotes, steers, uncounted, wordy } from './words.js';

/** Every rule that is judged, the gravest first where they are told. */
export const rules: readonly Rule[] = [
  storedBefore,
  sentBefore,
  sentAfterRefusal,
  trackedOn,
  read,
  sentAfterPart,
  noReject,
  rejectIsLink,
  unequal,
  faint,
  preTicked,
  wall,
  noWayBack,
  longWayBack,
  signalIgnored,
  signalGrants,
  asksEarly,
  steers,
  promotes,
  uncounted,
  undeclaredTrace,
  misdeclared,
  overlong,
  undeclaredPartner,
  wordy,
  foreign,
  nameless,
  unseenFocus,
  consentMode,
  tall,
  ownStoredBefore,
];
